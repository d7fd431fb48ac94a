package vn.doichieu.domain.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.doichieu.base.Finding;
import vn.doichieu.base.Text;

/// Notices one customer or group under two names: told, never decided.
final class NameCheck {
  private final ColumnMap map;
  private final ListFindings findings;

  NameCheck(ColumnMap map, ListFindings findings) {
    this.map = map;
    this.findings = findings;
  }

  void check(List<LoanLine> lines) {
    List<LoanLine> grouped = lines.stream().filter(l -> !l.isDirect()).toList();
    check(
        lines,
        LoanLine::customerCode,
        LoanLine::customerName,
        ListColumn.CUSTOMER_NAME,
        "import.customer.twoNames");
    check(
        grouped,
        LoanLine::groupCode,
        LoanLine::leaderName,
        ListColumn.GROUP_LEADER,
        "import.group.twoLeaders");
    check(
        grouped,
        LoanLine::groupCode,
        LoanLine::organisation,
        ListColumn.ORGANISATION,
        "import.group.twoOrganisations");
    boolean coded = map.has(ListColumn.RESIDENTIAL_CODE);
    check(
        grouped,
        LoanLine::groupCode,
        coded ? LoanLine::residentialCode : LoanLine::residentialName,
        coded ? ListColumn.RESIDENTIAL_CODE : ListColumn.RESIDENTIAL_NAME,
        "import.group.twoResidentialGroups");
  }

  /// Once per key, at the first row that differs.
  private void check(
      List<LoanLine> lines,
      Function<LoanLine, String> key,
      Function<LoanLine, String> name,
      ListColumn column,
      String message) {
    Map<String, LoanLine> firsts = new HashMap<>();
    Map<String, LoanLine> told = new HashMap<>();
    for (LoanLine line : lines) {
      String held = name.apply(line);
      if (held.isEmpty()) {
        continue;
      }
      LoanLine first = firsts.putIfAbsent(key.apply(line), line);
      boolean same = first == null || name.apply(first).equalsIgnoreCase(held);
      if (!same && told.putIfAbsent(key.apply(line), line) == null) {
        Text text =
            Text.of(message, key.apply(line), name.apply(first), String.valueOf(first.row()), held);
        findings
            .warnings()
            .add(new Finding(map.sheet(), line.row(), map.place(column), held, text));
      }
    }
  }
}
