package vn.doichieu.ui.shell;

import java.util.function.Function;
import vn.doichieu.ui.kit.Workbench;

/// Data that is open.
///
/// @param shell builds the window's contents; called on the window's thread
/// @param close runs on a job when the window is closed
public record Opened(Function<Workbench, Shell> shell, Runnable close) {}
