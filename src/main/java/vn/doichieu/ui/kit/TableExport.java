package vn.doichieu.ui.kit;

import java.util.function.Consumer;
import vn.doichieu.app.ExportTable;
import vn.doichieu.base.Table;
import vn.doichieu.base.Text;
import vn.doichieu.base.VietnameseText;

/// Takes a list to a spreadsheet as it is seen, where the user wants it.
public final class TableExport {
  private final Workbench workbench;
  private final ExportTable export;

  public TableExport(Workbench workbench, ExportTable export) {
    this.workbench = workbench;
    this.export = export;
  }

  /// @param said takes what was done, and where the file stands
  public void run(Table table, Consumer<Text> said) {
    String name = VietnameseText.searchKey(table.title()).replaceAll("[^a-z0-9]+", " ").strip();
    workbench.saveSpreadsheet(
        Text.of("kit.export.title"),
        name + ".xlsx",
        Text.of("kit.export.job"),
        file -> export.write(table, file),
        written ->
            said.accept(Text.of("kit.export.done", table.rows().size(), String.valueOf(written))));
  }
}
