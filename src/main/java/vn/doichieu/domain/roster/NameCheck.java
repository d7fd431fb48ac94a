package vn.doichieu.domain.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.doichieu.base.Finding;
import vn.doichieu.base.Text;

/// Notices one customer or group under two names, and names that cannot be read: told, never
/// decided.
final class NameCheck {
  /// What the fonts of before Unicode (TCVN3, VNI) and wrongly decoded files leave in names, and no
  /// name in the languages of Vietnam has: signs for letters, Western letters, capitals after small
  /// letters within a word.
  private static final Pattern UNREADABLE =
      Pattern.compile(
          "[\\x{80}-\\x{B4}\\x{B6}\\x{B8}-\\x{BF}×÷\\x{FFFD}]|[äåæçëîïøûÿþðßÄÅÆÇËÎÏØÛÞÐ]"
              + "|µ|\\p{L}\\?|\\?\\p{L}|\\p{Ll}[À-ÖØ-Þ]|[öÖ]|[aeAE][âêãàáèéõÂÊÃÀÁÈÉÕ]|uõ|UÕ");

  /// Letters of Vietnamese names outside the block of those with two marks, which no faulty name
  /// needs: small ones, and capitals that faulty names do not have.
  private static final String WITHOUT_DOUBT = "àáâãèéêìíòóôõùúýăđĩũơưĂĐƠƯ";

  private final ColumnMap map;
  private final ListFindings findings;

  NameCheck(ColumnMap map, ListFindings findings) {
    this.map = map;
    this.findings = findings;
  }

  /// @param lines also those that only repeat a loan: they may name the customer differently
  void check(List<LoanLine> lines) {
    readable(lines, LoanLine::customerName, ListColumn.CUSTOMER_NAME);
    readable(lines, LoanLine::leaderName, ListColumn.GROUP_LEADER);
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

  /// Once per name.
  private void readable(List<LoanLine> lines, Function<LoanLine, String> name, ListColumn column) {
    Set<String> told = new HashSet<>();
    for (LoanLine line : lines) {
      String held = name.apply(line);
      if (!isPlain(held) && UNREADABLE.matcher(held).find() && told.add(held)) {
        Text text = Text.of("import.name.unreadable");
        findings
            .warnings()
            .add(new Finding(map.sheet(), line.row(), map.place(column), held, text));
      }
    }
  }

  /// Whether it is made of letters that no faulty name needs: spares most names the long look.
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain = c < 0x80 ? c != '?' : c >= 0x1EA0 && c <= 0x1EF9;
      boolean doubled = c >= 0x80 && i > 0 && "aeuAEU".indexOf(name.charAt(i - 1)) >= 0;
      if (doubled || !plain && WITHOUT_DOUBT.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
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
