package vn.doichieu;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.base.Money;
import vn.doichieu.exchange.BankListWriter;

/// A small list as the bank sends it: three savings-and-credit groups of one commune, ten loans.
final class JourneyBankList {
  static final String COMMUNE = "610277";
  static final int GROUPS = 3;
  static final int LOANS = 10;
  private static final String OFFICE = "006101";
  private static final long MILLION = 1_000_000;

  private record Group(String code, String organisation, String leader) {}

  private static final List<Group> ALL =
      List.of(
          new Group("0610001", "11", "Trần Văn Đông"),
          new Group("0610002", "11", "Lê Thị Ngọc Yến"),
          new Group("0610003", "12", "Phạm Thị Hường"));

  private JourneyBankList() {}

  static String firstGroup() {
    return ALL.getFirst().code();
  }

  static String firstLeader() {
    return ALL.getFirst().leader();
  }

  static void write(Path file) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < LOANS; i++) {
      rows.add(row(ALL.get(i % GROUPS), i + 1));
    }
    new BankListWriter(60).write(rows, file);
  }

  private static Map<String, Object> row(Group group, int number) {
    Map<String, Object> row = new LinkedHashMap<>();
    long principal = (10 + number) * MILLION;
    row.put("Mã PGD", OFFICE);
    row.put("Mã xã", COMMUNE);
    row.put("Tên xã", "Phường Suối Mẫu");
    row.put("Mã thôn", COMMUNE + "01");
    row.put("Tên thôn", "Thôn Suối Cũ");
    row.put("ĐVUT", group.organisation());
    row.put("Mã tổ", group.code());
    row.put("Tên tổ trưởng", group.leader());
    row.put("Mã khách hàng", "61%08d".formatted(number));
    row.put("Tên khách hàng", "Nguyễn Thị Mẫu " + (char) ('A' + number));
    row.put("Ngày sinh", LocalDate.of(1980, 1, number));
    row.put("CCCD", "062180%06d".formatted(number));
    row.put("Ngày cấp", LocalDate.of(2021, 6, 1));
    row.put("Địa chỉ", "Tổ dân phố 1, phường Suối Mẫu");
    row.put("Mã món vay", "6600000%09d".formatted(number));
    row.put("Chương trình", "19");
    row.put("Tên chương trình", "Hộ cận nghèo");
    row.put("Số tiền giải ngân", new Money(50 * MILLION));
    row.put("Tổng dư nợ", new Money(principal));
    row.put("Dư nợ trong hạn", new Money(principal));
    row.put("Dư nợ quá hạn", Money.ZERO);
    row.put("Dư nợ khoanh", Money.ZERO);
    row.put("Ngày vay", LocalDate.of(2023, 3, 15));
    row.put("Ngày giải ngân đầu tiên", LocalDate.of(2023, 3, 15));
    row.put("Nguồn vốn", "1");
    row.put("Lãi tồn", new Money(number * 10_000L));
    return row;
  }
}
