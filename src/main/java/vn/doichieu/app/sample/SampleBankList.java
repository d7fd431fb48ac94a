package vn.doichieu.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.doichieu.domain.unit.Ward;

/// The bank's statement "Mẫu 10" of the sample ward, with the traps of real ones: a loan on several
/// rows, headings again after each page, rows below the data, codes that lost their zeros, loans
/// without principal.
public final class SampleBankList {
  public static final String SHEET = "BCQUERY";
  public static final String TITLE = "10. Sao kê chi tiết (DL Ngày)";

  /// The data date stands nowhere else.
  public static final String FILE_NAME = "10. Sao ke chi tiet (DL Ngay) 31072025.xlsx";

  private static final List<String> HEADER =
      List.of(
          "Mã PGD",
          "Mã xã",
          "Tên xã",
          "Mã thôn",
          "Tên thôn",
          "ĐVUT",
          "Mã tổ",
          "Tên tổ trưởng",
          "Mã khách hàng",
          "Tên khách hàng",
          "Ngày sinh",
          "CCCD",
          "Ngày cấp",
          "Nơi cấp",
          "Địa chỉ",
          "Mã món vay",
          "Chương trình",
          "Tên chương trình",
          "Số tiền giải ngân",
          "Tổng dư nợ",
          "Dư nợ trong hạn",
          "Dư nợ quá hạn",
          "Dư nợ khoanh",
          "Ngày vay",
          "Ngày giải ngân đầu tiên",
          "Số tiền gia hạn",
          "Số tháng gia hạn",
          "Tổng sô tháng gia hạn",
          "Nguồn vốn",
          "Lưu vị trong năm",
          "Lãi tồn trong hạn",
          "Lãi tồn quá hạn",
          "Lãi tồn AH",
          "Lãi tồn",
          "Ngày nhập học",
          "Ngày ra trường",
          "HSSV",
          "Số TK",
          "Tên TK",
          "105 đầu tháng",
          "105 Ngày BC",
          "Mã NĐT");

  private static final List<String> ADDED_UP =
      List.of(
          "Số tiền giải ngân",
          "Tổng dư nợ",
          "Dư nợ trong hạn",
          "Dư nợ quá hạn",
          "Dư nợ khoanh",
          "Lãi tồn trong hạn",
          "Lãi tồn quá hạn",
          "Lãi tồn AH",
          "Lãi tồn");

  /// Every this many rows a page ends.
  private static final int PAGE = 60;

  /// The group whose rows someone typed over, so that the codes lost their zeros.
  private static final int RETYPED_GROUP = 7;

  private final Ward ward;
  private final List<SampleCustomer> customers;
  private final String retypedGroup;
  private final List<List<Object>> rows = new ArrayList<>();

  SampleBankList(Ward ward, List<SampleCustomer> customers, List<SampleUnit.Group> groups) {
    this.ward = ward;
    this.customers = customers;
    retypedGroup = groups.get(RETYPED_GROUP).code();
    layOut();
  }

  /// The 42 headings.
  public static List<String> header() {
    return HEADER;
  }

  /// Everything below the first headings, 42 cells each: a text, a whole number ([Long]), a
  /// [LocalDate] or null.
  public List<List<Object>> rows() {
    return Collections.unmodifiableList(rows);
  }

  List<SampleCustomer> customers() {
    return customers;
  }

  private void layOut() {
    List<List<Object>> loans = new ArrayList<>();
    for (SampleCustomer customer : customers) {
      for (SampleLoan loan : customer.loans()) {
        customer.accounts().forEach(account -> loans.add(row(customer, loan, account)));
      }
    }
    for (int i = 0; i < loans.size(); i++) {
      if (i > 0 && i % PAGE == 0) {
        rows.add(texts());
        rows.add(Collections.unmodifiableList(new ArrayList<>(HEADER)));
      }
      rows.add(loans.get(i));
    }
    rows.add(total(loans));
    rows.add(texts());
    rows.add(texts("", "", "Người lập biểu", "", "", "", "", "", "", "Kiểm soát"));
  }

  private List<Object> row(SampleCustomer customer, SampleLoan loan, String account) {
    SampleUnit.Group group = customer.group();
    boolean retyped = group.code().equals(retypedGroup);
    boolean student = loan.programme().code().equals(SampleProgramme.STUDENTS);
    LocalDate enrolled = LocalDate.of(loan.lentOn().getYear(), 9, 5);
    Object[] cells = {
      ward.bankOfficeCode(),
      ward.code(),
      "Phường " + ward.name(),
      code(group.residence().code(), retyped),
      group.residence().name(),
      group.organisation().code(),
      code(group.code(), retyped),
      group.leader().fullName(),
      code(customer.code(), retyped),
      customer.name(),
      customer.bornOn(),
      customer.identityNumber(),
      customer.identityIssuedOn(),
      "Cục Cảnh sát quản lý hành chính về trật tự xã hội",
      group.residence().name() + ", phường " + ward.name() + ", " + ward.province(),
      loan.code(),
      loan.programme().code(),
      loan.programme().name(),
      loan.disbursed(),
      loan.principal(),
      loan.inTerm(),
      loan.overdue(),
      loan.frozen(),
      loan.lentOn(),
      loan.lentOn(),
      loan.extendedMonths() > 0 ? loan.overdue() : 0L,
      (long) loan.extendedMonths(),
      (long) loan.extendedMonths(),
      Integer.toString(loan.capitalSource()),
      0L,
      loan.interestInTerm(),
      loan.interestOverdue(),
      loan.interestInGrace(),
      loan.interest(),
      student ? enrolled : null,
      student ? enrolled.plusYears(4) : null,
      student ? "HSSV" : null,
      account,
      customer.name().toUpperCase(Locale.ROOT),
      customer.savings(),
      customer.savings(),
      loan.capitalSource() == 1 ? "01" : "02"
    };
    return Collections.unmodifiableList(Arrays.asList(cells));
  }

  private static Object code(String code, boolean retyped) {
    return retyped ? (Object) Long.valueOf(code) : code;
  }

  /// The bank adds up rows, so loans on several rows count several times.
  private static List<Object> total(List<List<Object>> loans) {
    List<Object> total = new ArrayList<>(texts("Tổng cộng"));
    for (String heading : ADDED_UP) {
      int column = HEADER.indexOf(heading);
      total.set(column, loans.stream().mapToLong(row -> (Long) row.get(column)).sum());
    }
    return Collections.unmodifiableList(total);
  }

  private static List<Object> texts(String... first) {
    List<Object> row = new ArrayList<>(Collections.nCopies(HEADER.size(), null));
    for (int i = 0; i < first.length; i++) {
      row.set(i, first[i].isEmpty() ? null : first[i]);
    }
    return Collections.unmodifiableList(row);
  }
}
