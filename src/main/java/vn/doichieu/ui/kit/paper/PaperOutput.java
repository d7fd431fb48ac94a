package vn.doichieu.ui.kit.paper;

import java.nio.file.Path;
import java.util.function.Consumer;
import vn.doichieu.app.SendToPrinter;

/// Where papers go from a screen.
///
/// @param show opens a file or folder in the system's own program; runs on a job
public record PaperOutput(SendToPrinter printer, Consumer<Path> show) {}
