package vn.doichieu.ui.roster;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Cell;
import vn.doichieu.base.SheetRow;

/// A column of the file as the user finds it: `T – Tổng dư nợ`.
record SourceColumn(int index, String words) {
  static List<SourceColumn> of(SheetRow headings) {
    List<SourceColumn> columns = new ArrayList<>();
    for (int i = 0; headings != null && i < headings.cells().size(); i++) {
      Cell cell = headings.cell(i);
      if (cell != null) {
        String text = cell.text().replaceAll("\\s+", " ").strip();
        columns.add(new SourceColumn(i, SheetRow.letters(i) + " – " + text));
      }
    }
    return columns;
  }
}
