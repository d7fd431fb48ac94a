package vn.doichieu.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.doichieu.base.Table;
import vn.doichieu.base.UserError;

/// Writes a sheet that somebody fills in, and beside it what may be filled in. The last column is
/// for the program and hidden.
public final class FillInWriter {
  private static final int HEADINGS = 2;
  private static final String TO_FILL = "FFF2CC";

  /// @param form its columns as wide as so many characters
  /// @param given how many of its first columns stand there already
  /// @param kept how many of them stay in sight when the others are scrolled
  /// @param codes what the codes mean
  /// @throws vn.doichieu.base.UserErrorException when the file cannot be written
  public void write(Table form, int given, int kept, Table codes, Path file) {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Doi Chieu", "1.0")) {
      Worksheet sheet = write(workbook, form);
      int last = form.columns().size() - 1;
      sheet.range(HEADINGS, given, HEADINGS, last - 1).style().fillColor(TO_FILL).set();
      sheet.hideColumn(last);
      sheet.freezePane(kept, HEADINGS + 1);
      write(workbook, codes).freezePane(0, HEADINGS + 1);
    } catch (IOException e) {
      throw new UserError("export.unwritable", String.valueOf(file.getFileName())).toException(e);
    }
  }

  private static Worksheet write(Workbook workbook, Table table) {
    Worksheet sheet = workbook.newWorksheet(SpreadsheetWriter.sheetName(table.title()));
    SpreadsheetWriter.write(sheet, 0, 0, table.title());
    sheet.style(0, 0).bold().fontSize(14).set();
    for (int c = 0; c < table.columns().size(); c++) {
      SpreadsheetWriter.write(sheet, HEADINGS, c, table.columns().get(c).heading());
      sheet.style(HEADINGS, c).bold().wrapText(true).horizontalAlignment("center").set();
      sheet.width(c, table.columns().get(c).width());
    }
    int row = HEADINGS + 1;
    for (List<Object> cells : table.rows()) {
      for (int c = 0; c < cells.size(); c++) {
        SpreadsheetWriter.write(sheet, row, c, cells.get(c));
      }
      row++;
    }
    return sheet;
  }
}
