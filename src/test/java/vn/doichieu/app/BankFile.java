package vn.doichieu.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.doichieu.base.Money;
import vn.doichieu.domain.roster.BankRows;
import vn.doichieu.exchange.BankListWriter;

/// Writes small bank lists for tests.
public final class BankFile {
  private static final List<String> AMOUNTS =
      List.of("Tổng dư nợ", "Dư nợ trong hạn", "Dư nợ quá hạn", "Dư nợ khoanh", "Lãi tồn");

  private final List<Map<String, Object>> loans = new ArrayList<>();

  /// @param changes heading, value, heading, value …
  public BankFile loan(int number, Object... changes) {
    Map<String, Object> loan = BankRows.loan(number);
    for (int i = 0; i < changes.length; i += 2) {
      loan.put((String) changes[i], changes[i + 1]);
    }
    AMOUNTS.forEach(
        a -> loan.computeIfPresent(a, (k, v) -> v instanceof Long l ? new Money(l) : v));
    loans.add(loan);
    return this;
  }

  public BankFile loans(int from, int to) {
    for (int i = from; i <= to; i++) {
      loan(i);
    }
    return this;
  }

  public Path write(Path file) {
    new BankListWriter(30).write(loans, file);
    return file;
  }
}
