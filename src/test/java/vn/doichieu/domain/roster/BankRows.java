package vn.doichieu.domain.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.base.Cell;
import vn.doichieu.base.SheetRow;
import vn.doichieu.domain.unit.Ward;

/// Builds loan lists row by row, the bank's layout unless said otherwise. A String becomes a text
/// cell, a Number a number cell, a LocalDate a date cell.
public final class BankRows {
  public static final Ward WARD =
      new Ward(
          1,
          1,
          "phường",
          "Đăk Bla",
          "tỉnh Quảng Ngãi",
          "600123",
          false,
          "tổ dân phố",
          "Phòng giao dịch NHCSXH Kon Tum",
          "006600",
          "",
          "",
          "");

  private static final int HEADER_ROW = 5;

  private final List<SheetRow> rows = new ArrayList<>();
  private final List<String> headings;
  private int next = HEADER_ROW + 1;
  private boolean otherWardAccepted;

  private BankRows(List<String> headings) {
    this.headings = headings;
    rows.add(row(HEADER_ROW, headings.toArray()));
  }

  public static BankRows bank() {
    return new BankRows(BankList.HEADINGS);
  }

  public static BankRows headed(String... headings) {
    return new BankRows(List.of(headings));
  }

  /// A loan without fault; its number makes its code and its customer's.
  public static Map<String, Object> loan(int number) {
    Map<String, Object> loan = new LinkedHashMap<>();
    loan.put("Mã PGD", "006600");
    loan.put("Mã xã", "600123");
    loan.put("Tên xã", "Phường Đăk Bla");
    loan.put("Mã thôn", "60012305");
    loan.put("Tên thôn", "Tổ dân phố 5");
    loan.put("ĐVUT", "12");
    loan.put("Mã tổ", "0012345");
    loan.put("Tên tổ trưởng", "Y Ngọc Ánh");
    loan.put("Mã khách hàng", "%010d".formatted(number));
    loan.put("Tên khách hàng", "Nguyễn Thị Hường");
    loan.put("Ngày sinh", "05/09/1980");
    loan.put("CCCD", "062180%06d".formatted(number));
    loan.put("Mã món vay", "66000007%08d".formatted(number));
    loan.put("Chương trình", "01");
    loan.put("Tên chương trình", "Hộ nghèo");
    loan.put("Tổng dư nợ", 50_000_000L);
    loan.put("Dư nợ trong hạn", 50_000_000L);
    loan.put("Dư nợ quá hạn", 0L);
    loan.put("Dư nợ khoanh", 0L);
    loan.put("Ngày vay", LocalDate.of(2023, 5, 17));
    loan.put("Nguồn vốn", "1");
    loan.put("Lãi tồn", 125_000L);
    return loan;
  }

  /// @param changes heading, value, heading, value …; a null value empties the cell
  public BankRows with(int number, Object... changes) {
    Map<String, Object> loan = loan(number);
    for (int i = 0; i < changes.length; i += 2) {
      loan.put((String) changes[i], changes[i + 1]);
    }
    return cells(headings.stream().map(loan::get).toArray());
  }

  /// A row as it stands, from the first column on.
  public BankRows cells(Object... cells) {
    rows.add(row(next, cells));
    next++;
    return this;
  }

  public BankRows otherWardAccepted() {
    otherWardAccepted = true;
    return this;
  }

  public LoanList read() {
    ColumnMap map = ColumnMap.find(rows).orElseThrow();
    var reader = new LoanListReader(map, WARD, otherWardAccepted);
    rows.forEach(reader::accept);
    return reader.finish();
  }

  static SheetRow row(int number, Object... cells) {
    return new SheetRow("BCQUERY", number, Arrays.stream(cells).map(BankRows::cell).toList());
  }

  static Cell cell(Object value) {
    return switch (value) {
      case null -> null;
      case Cell cell -> cell;
      case Number number -> new Cell(Cell.Kind.NUMBER, number.toString());
      case LocalDate date -> new Cell(Cell.Kind.DATE, date.toString());
      default -> new Cell(Cell.Kind.TEXT, value.toString());
    };
  }
}
