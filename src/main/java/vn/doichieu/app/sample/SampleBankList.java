package vn.doichieu.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.doichieu.base.Money;
import vn.doichieu.domain.unit.Ward;

/// The bank's statement "Mẫu 10" of the sample ward, with the traps of real ones: a loan on several
/// rows, codes that lost their zeros, loans without principal or already settled.
public final class SampleBankList {
  /// The data date stands nowhere else.
  public static final String FILE_NAME = "10. Sao ke chi tiet (DL Ngay) 31072025.xlsx";

  /// After how many rows the headings come again.
  public static final int ROWS_PER_PAGE = 60;

  /// The group whose rows someone typed over, so that the codes lost their zeros.
  private static final int RETYPED_GROUP = 7;

  private final Ward ward;
  private final List<SampleCustomer> customers;
  private final String retypedGroup;

  SampleBankList(Ward ward, List<SampleCustomer> customers, List<SampleUnit.Group> groups) {
    this.ward = ward;
    this.customers = customers;
    retypedGroup = groups.get(RETYPED_GROUP).code();
  }

  List<SampleCustomer> customers() {
    return customers;
  }

  /// The data rows, each by the 42 headings of the bank in their order: a text, [Money], [Long] or
  /// [LocalDate]; null where the cell is empty.
  public List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (SampleCustomer customer : customers) {
      for (SampleLoan loan : customer.loans()) {
        customer.accounts().forEach(account -> rows.add(row(customer, loan, account)));
      }
    }
    return rows;
  }

  private Map<String, Object> row(SampleCustomer customer, SampleLoan loan, String account) {
    Map<String, Object> row = new LinkedHashMap<>();
    putGroup(row, customer.group());
    putCustomer(row, customer);
    putLoan(row, loan);
    putInterest(row, loan);
    putSchool(row, loan);
    row.put("Số TK", account);
    row.put("Tên TK", customer.name().toUpperCase(Locale.ROOT));
    row.put("105 đầu tháng", new Money(customer.savings()));
    row.put("105 Ngày BC", new Money(customer.savings()));
    row.put("Mã NĐT", loan.capitalSource() == 1 ? "01" : "02");
    return Collections.unmodifiableMap(row);
  }

  private void putGroup(Map<String, Object> row, SampleUnit.Group group) {
    row.put("Mã PGD", ward.bankOfficeCode());
    row.put("Mã xã", ward.code());
    row.put("Tên xã", "Phường " + ward.name());
    row.put("Mã thôn", code(group.residence().code(), group));
    row.put("Tên thôn", group.residence().name());
    row.put("ĐVUT", group.organisation().code());
    row.put("Mã tổ", code(group.code(), group));
    row.put("Tên tổ trưởng", group.leader().fullName());
  }

  private void putCustomer(Map<String, Object> row, SampleCustomer customer) {
    String home = customer.group().residence().name();
    row.put("Mã khách hàng", code(customer.code(), customer.group()));
    row.put("Tên khách hàng", customer.name());
    row.put("Ngày sinh", customer.bornOn());
    row.put("CCCD", customer.identityNumber());
    row.put("Ngày cấp", customer.identityIssuedOn());
    row.put("Nơi cấp", "Cục Cảnh sát quản lý hành chính về trật tự xã hội");
    row.put("Địa chỉ", home + ", phường " + ward.name() + ", " + ward.province());
  }

  private static void putLoan(Map<String, Object> row, SampleLoan loan) {
    long extendedMonths = loan.extendedMonths();
    row.put("Mã món vay", loan.code());
    row.put("Chương trình", loan.programme().code());
    row.put("Tên chương trình", loan.programme().name());
    row.put("Số tiền giải ngân", new Money(loan.disbursed()));
    row.put("Tổng dư nợ", new Money(loan.principal()));
    row.put("Dư nợ trong hạn", new Money(loan.inTerm()));
    row.put("Dư nợ quá hạn", new Money(loan.overdue()));
    row.put("Dư nợ khoanh", new Money(loan.frozen()));
    row.put("Ngày vay", loan.lentOn());
    row.put("Ngày giải ngân đầu tiên", loan.lentOn());
    row.put("Số tiền gia hạn", new Money(extendedMonths > 0 ? loan.overdue() : 0));
    row.put("Số tháng gia hạn", extendedMonths);
    row.put("Tổng sô tháng gia hạn", extendedMonths);
    row.put("Nguồn vốn", Integer.toString(loan.capitalSource()));
  }

  private static void putInterest(Map<String, Object> row, SampleLoan loan) {
    row.put("Lưu vị trong năm", Money.ZERO);
    row.put("Lãi tồn trong hạn", new Money(loan.interestInTerm()));
    row.put("Lãi tồn quá hạn", new Money(loan.interestOverdue()));
    row.put("Lãi tồn AH", new Money(loan.interestInGrace()));
    row.put("Lãi tồn", new Money(loan.interest()));
  }

  private static void putSchool(Map<String, Object> row, SampleLoan loan) {
    boolean student = loan.programme().code().equals(SampleProgramme.STUDENTS);
    LocalDate enrolled = LocalDate.of(loan.lentOn().getYear() - 1, 9, 5);
    row.put("Ngày nhập học", student ? enrolled : null);
    row.put("Ngày ra trường", student ? enrolled.plusYears(4) : null);
    row.put("HSSV", student ? "HSSV" : null);
  }

  private Object code(String code, SampleUnit.Group group) {
    return group.code().equals(retypedGroup) ? (Object) Long.valueOf(code) : code;
  }
}
