package vn.doichieu.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.doichieu.base.Money;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.roster.BankList;

/// Writes a loan list as the bank's program does: title in row 2, headings in row 5, column A
/// empty, the headings again at each page break, totals and signatures at the end.
public final class BankListWriter {
  private static final int TITLE_ROW = 1;
  private static final int HEADER_ROW = 4;
  private static final int FIRST_COLUMN = 1;
  private static final int COLUMNS_PER_SIGNATURE = 13;

  private final int rowsPerPage;

  public BankListWriter(int rowsPerPage) {
    this.rowsPerPage = rowsPerPage;
  }

  /// @param loans each row by the headings of [BankList]: String, Money, Long, LocalDate; what is
  ///   absent stays empty
  /// @throws vn.doichieu.base.UserErrorException when the file cannot be written
  public void write(List<Map<String, Object>> loans, Path file) {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Doi Chieu", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(BankList.SHEET);
      sheet.value(TITLE_ROW, FIRST_COLUMN, BankList.TITLE);
      int row = HEADER_ROW;
      for (int i = 0; i < loans.size(); i++) {
        if (i % rowsPerPage == 0) {
          writeHeadings(sheet, row);
          row++;
        }
        writeLoan(sheet, row, loans.get(i));
        row++;
      }
      writeFooter(sheet, row, loans);
    } catch (IOException e) {
      throw new UserError("export.unwritable", String.valueOf(file.getFileName())).toException(e);
    }
  }

  private static void writeHeadings(Worksheet sheet, int row) {
    for (int c = 0; c < BankList.HEADINGS.size(); c++) {
      sheet.value(row, FIRST_COLUMN + c, BankList.HEADINGS.get(c));
    }
  }

  private static void writeLoan(Worksheet sheet, int row, Map<String, Object> loan) {
    for (int c = 0; c < BankList.HEADINGS.size(); c++) {
      Object value = loan.get(BankList.HEADINGS.get(c));
      SpreadsheetWriter.write(sheet, row, FIRST_COLUMN + c, value);
    }
  }

  private static void writeFooter(Worksheet sheet, int row, List<Map<String, Object>> loans) {
    sheet.value(row, FIRST_COLUMN, BankList.TOTAL);
    for (String heading : BankList.SUMMED) {
      long sum = 0;
      for (Map<String, Object> loan : loans) {
        sum += loan.get(heading) instanceof Money money ? money.dong() : 0;
      }
      int summed = FIRST_COLUMN + BankList.HEADINGS.indexOf(heading);
      SpreadsheetWriter.write(sheet, row, summed, new Money(sum));
    }
    int column = FIRST_COLUMN + 2;
    for (String signature : BankList.SIGNATURES) {
      sheet.value(row + 2, column, signature);
      column += COLUMNS_PER_SIGNATURE;
    }
  }
}
