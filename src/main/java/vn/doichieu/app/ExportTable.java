package vn.doichieu.app;

import java.nio.file.Path;
import vn.doichieu.base.Table;
import vn.doichieu.exchange.SpreadsheetWriter;

/// Takes a list out of the program as it is seen.
public final class ExportTable {
  private final SpreadsheetWriter writer;

  public ExportTable(SpreadsheetWriter writer) {
    this.writer = writer;
  }

  /// @param file gets the ending `.xlsx` when it has none
  /// @return where the table stands
  /// @throws vn.doichieu.base.UserErrorException when the file cannot be written
  public Path write(Table table, Path file) {
    Path target = named(file);
    writer.write(table, target);
    return target;
  }

  /// With the ending of a spreadsheet.
  static Path named(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".xlsx") ? file : file.resolveSibling(name + ".xlsx");
  }
}
