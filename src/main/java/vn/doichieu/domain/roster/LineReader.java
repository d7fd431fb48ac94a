package vn.doichieu.domain.roster;

import static vn.doichieu.domain.roster.ListColumn.*;

import java.time.LocalDate;
import vn.doichieu.base.CellText;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.Text;
import vn.doichieu.base.VietnameseText;

/// Reads one row of a loan list by the rules of the bank's codes and amounts.
final class LineReader {
  private static final int OFFICE_DIGITS = 6;
  private static final int COMMUNE_DIGITS = 6;
  private static final int RESIDENTIAL_DIGITS = 8;
  private static final int GROUP_DIGITS = 7;
  private static final int CUSTOMER_DIGITS = 10;
  private static final int LOAN_DIGITS = 16;
  private static final int PROGRAMME_DIGITS = 2;

  private static final int NAME = 120;
  private static final int LONG_TEXT = 300;

  private final ColumnMap map;
  private final ListFindings findings;
  private final boolean groupsByCode;

  LineReader(ColumnMap map, ListFindings findings) {
    this.map = map;
    this.findings = findings;
    groupsByCode = map.has(GROUP) && CellText.headingKey(map.heading(GROUP)).startsWith("ma");
  }

  /// @return null when the row holds an error
  LoanLine read(SheetRow row) {
    var cells = new RowCells(map, row, findings);
    String leader = cells.text(GROUP_LEADER, NAME);
    String group = group(cells, leader);
    String name = cells.required(CUSTOMER_NAME, NAME);
    LocalDate born = cells.date(BIRTH_DATE);
    String identity = identity(cells);
    String programme = programme(cells);
    String programmeName = cells.text(PROGRAMME_NAME, LONG_TEXT / 2);
    long principal = cells.requiredAmount(PRINCIPAL);
    long overdue = cells.amount(OVERDUE);
    long frozen = cells.amount(FROZEN);
    long inTerm =
        map.has(IN_TERM) ? cells.amount(IN_TERM) : Math.max(0, principal - overdue - frozen);
    var line =
        new LoanLine(
            row.number(),
            cells.code(OFFICE_CODE, OFFICE_DIGITS),
            group,
            leader.isEmpty() && !group.isEmpty() ? leaderFromGroup(cells) : leader,
            cells.text(ORGANISATION, NAME),
            cells.code(RESIDENTIAL_CODE, RESIDENTIAL_DIGITS),
            cells.text(RESIDENTIAL_NAME, 100),
            cells.code(COMMUNE_CODE, COMMUNE_DIGITS),
            cells.text(COMMUNE_NAME, NAME),
            customer(cells, group, name, born, identity),
            name,
            born,
            identity,
            cells.text(ADDRESS, LONG_TEXT),
            cells.requiredCode(LOAN_CODE, LOAN_DIGITS),
            programme,
            programmeName.isEmpty() ? programmeName(cells, programme) : programmeName,
            capitalSource(cells),
            principal,
            inTerm,
            overdue,
            frozen,
            cells.amount(INTEREST),
            cells.date(BORROWED_ON),
            closed(cells));
    if (cells.failed()) {
      return null;
    }
    if (map.has(IN_TERM) && principal != inTerm + overdue + frozen) {
      long parts = inTerm + overdue + frozen;
      cells.doubt(PRINCIPAL, Text.of("import.amount.parts", parts, parts - principal));
    }
    return line;
  }

  private String group(RowCells cells, String leader) {
    if (!map.has(GROUP)) {
      return leader.isEmpty() ? "" : OwnCode.of("N", leader);
    }
    if (groupsByCode) {
      String code = cells.code(GROUP, GROUP_DIGITS);
      return code.chars().allMatch(c -> c == '0') ? "" : code;
    }
    String name = cells.text(GROUP, NAME);
    boolean code = CellText.isDigits(name) && name.length() == GROUP_DIGITS;
    return code || name.isEmpty() ? name : OwnCode.of("N", name);
  }

  private String leaderFromGroup(RowCells cells) {
    return groupsByCode ? "" : cells.text(GROUP, NAME);
  }

  private String customer(
      RowCells cells, String group, String name, LocalDate born, String identity) {
    if (map.has(CUSTOMER_CODE)) {
      return cells.requiredCode(CUSTOMER_CODE, CUSTOMER_DIGITS);
    }
    return identity.isEmpty()
        ? OwnCode.of("K", group + "|" + name + "|" + (born == null ? "" : born))
        : OwnCode.of("K", identity);
  }

  private String programme(RowCells cells) {
    ListColumn column = map.has(PROGRAMME) ? PROGRAMME : PROGRAMME_NAME;
    String held = cells.required(column, LONG_TEXT / 2);
    if (held.isEmpty()) {
      return "";
    }
    if (CellText.isDigits(held)) {
      return cells.code(column, PROGRAMME_DIGITS);
    }
    String lead = held.length() > 2 ? held.substring(0, 2) : held;
    if (CellText.isDigits(lead)
        && held.length() > 2
        && !Character.isLetterOrDigit(held.charAt(2))) {
      return lead;
    }
    return KnownProgrammes.code(held).orElseGet(() -> OwnCode.shortOf("P", held));
  }

  private String programmeName(RowCells cells, String code) {
    String known = KnownProgrammes.name(code);
    String held = map.has(PROGRAMME) ? cells.text(PROGRAMME, LONG_TEXT / 2) : "";
    return known.isEmpty() && !CellText.isDigits(held) ? held : known;
  }

  private String identity(RowCells cells) {
    String digits = cells.text(IDENTITY_NUMBER, LONG_TEXT).replaceAll("[ .']", "");
    if (digits.isEmpty()) {
      return "";
    }
    String whole = digits;
    if (cells.isNumber(IDENTITY_NUMBER) && CellText.isDigits(digits)) {
      int length = digits.length() == 8 ? 9 : digits.length() >= 10 ? 12 : digits.length();
      whole = "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
    boolean known = CellText.isDigits(whole) && (whole.length() == 9 || whole.length() == 12);
    if (!known) {
      cells.doubt(IDENTITY_NUMBER, Text.of("import.identity.wrong"));
      return "";
    }
    if (!whole.equals(digits)) {
      cells.repaired(IDENTITY_NUMBER, Text.of("import.repair.zeros", whole));
    }
    return whole;
  }

  private static int capitalSource(RowCells cells) {
    String held = VietnameseText.searchKey(cells.text(CAPITAL_SOURCE, NAME));
    return switch (held) {
      case "", "1", "01", "tw", "trung uong" -> 1;
      case "2", "02", "dp", "dia phuong" -> 2;
      default -> {
        cells.doubt(CAPITAL_SOURCE, Text.of("import.capital.unknown"));
        yield 1;
      }
    };
  }

  private static boolean closed(RowCells cells) {
    String state = VietnameseText.searchKey(cells.text(STATE, NAME));
    return state.startsWith("close") || state.contains("tat toan") || state.equals("dong");
  }
}
