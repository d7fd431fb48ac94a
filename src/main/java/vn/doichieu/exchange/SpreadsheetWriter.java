package vn.doichieu.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.doichieu.base.Money;
import vn.doichieu.base.Table;
import vn.doichieu.base.UserError;

/// Writes tables as `.xlsx`. Text goes into string cells, never into formulas, whatever it begins
/// with; codes keep their zeros; money is a number.
public final class SpreadsheetWriter {
  static final String DATE = "dd/mm/yyyy";
  static final String WHOLE = "#,##0";
  private static final int CHARACTERS_OF_ALL_COLUMNS = 140;
  private static final int SHEET_NAME = 31;

  /// @throws vn.doichieu.base.UserErrorException when the file cannot be written, for instance
  ///   because it is open in another program
  public void write(Table table, Path file) {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Doi Chieu", "1.0")) {
      write(table, workbook.newWorksheet(sheetName(table.title())));
    } catch (IOException e) {
      throw new UserError("export.unwritable", String.valueOf(file.getFileName())).toException(e);
    }
  }

  private static void write(Table table, Worksheet sheet) {
    sheet.value(0, 0, table.title());
    sheet.style(0, 0).bold().fontSize(14).set();
    int all = table.columns().stream().mapToInt(Table.Column::width).sum();
    for (int c = 0; c < table.columns().size(); c++) {
      Table.Column column = table.columns().get(c);
      sheet.value(2, c, column.heading());
      sheet.style(2, c).bold().wrapText(true).horizontalAlignment("center").set();
      double share = (double) column.width() / Math.max(1, all);
      sheet.width(c, Math.clamp(share * CHARACTERS_OF_ALL_COLUMNS, 6, 80));
    }
    int row = 3;
    for (List<Object> cells : table.rows()) {
      write(sheet, row, cells);
      row++;
    }
    if (!table.totals().isEmpty()) {
      write(sheet, row, table.totals());
      sheet.range(row, 0, row, table.columns().size() - 1).style().bold().set();
    }
    sheet.freezePane(0, 3);
  }

  private static void write(Worksheet sheet, int row, List<Object> cells) {
    for (int c = 0; c < cells.size(); c++) {
      write(sheet, row, c, cells.get(c));
    }
  }

  static void write(Worksheet sheet, int row, int column, Object value) {
    switch (value) {
      case null -> {}
      case Money money -> {
        sheet.value(row, column, money.dong());
        sheet.style(row, column).format(WHOLE).set();
      }
      case LocalDate date -> {
        sheet.value(row, column, date);
        sheet.style(row, column).format(DATE).set();
      }
      case Number number -> sheet.value(row, column, number);
      default -> sheet.value(row, column, value.toString());
    }
  }

  /// What a sheet may be called: up to 31 characters, some signs excepted.
  static String sheetName(String title) {
    String name = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    return name.isEmpty() ? "1" : name.substring(0, Math.min(SHEET_NAME, name.length()));
  }
}
