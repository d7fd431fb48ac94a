package vn.doichieu.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.base.Cell;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.Table;
import vn.doichieu.exchange.Spreadsheet;
import vn.doichieu.exchange.SpreadsheetReader;
import vn.doichieu.exchange.SpreadsheetWriter;

/// A sheet with results as somebody fills it in with a spreadsheet program.
public final class ResultsWorkbook {
  private final List<String> headings;
  private final List<Map<String, Object>> rows = new ArrayList<>();

  /// An empty one, for instance the bank's.
  public ResultsWorkbook(String... headings) {
    this.headings = List.of(headings);
  }

  /// Opens a sheet that the program has written.
  public static ResultsWorkbook open(Path file) {
    try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file)) {
      List<SheetRow> all = new ArrayList<>();
      spreadsheet.read(0, all::add);
      List<String> headings = all.get(1).cells().stream().map(Cell::text).toList();
      var workbook = new ResultsWorkbook(headings.toArray(String[]::new));
      for (SheetRow row : all.subList(2, all.size())) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int c = 0; c < headings.size(); c++) {
          Cell cell = row.cell(c);
          if (cell != null) {
            boolean number = cell.kind() == Cell.Kind.NUMBER;
            cells.put(headings.get(c), number ? (Object) Long.valueOf(cell.text()) : cell.text());
          }
        }
        workbook.rows.add(cells);
      }
      return workbook;
    }
  }

  public List<String> headings() {
    return headings;
  }

  public List<Map<String, Object>> rows() {
    return rows;
  }

  /// @param cells heading, value, heading, value …
  public ResultsWorkbook row(Object... cells) {
    rows.add(new LinkedHashMap<>());
    return set(rows.size() - 1, cells);
  }

  /// @param index of the row, from 0
  public ResultsWorkbook set(int index, Object... cells) {
    for (int i = 0; i < cells.length; i += 2) {
      rows.get(index).put((String) cells[i], cells[i + 1]);
    }
    return this;
  }

  public Path write(Path file) {
    List<List<Object>> cells = new ArrayList<>();
    for (Map<String, Object> row : rows) {
      List<Object> line = new ArrayList<>();
      headings.forEach(heading -> line.add(row.get(heading)));
      cells.add(line);
    }
    List<Table.Column> columns =
        headings.stream().map(h -> new Table.Column(h, Table.Kind.TEXT, 10)).toList();
    new SpreadsheetWriter().write(new Table("Kết quả", columns, cells, List.of()), file);
    return file;
  }
}
