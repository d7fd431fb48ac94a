package vn.doichieu.ui.shell;

import java.util.List;
import vn.doichieu.ui.kit.Screen;

/// The contents of the main window.
///
/// @param screens in the order of the work
public record Shell(ShellViewModel model, List<Screen> screens) {}
