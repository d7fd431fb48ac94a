package vn.doichieu.domain.roster;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.doichieu.base.Finding;
import vn.doichieu.base.Text;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.unit.Ward;

/// Notices a list of another ward: taken over by mistake it would replace everything.
final class WardCheck {
  private record Stray(LoanLine first, int rows) {}

  private final ColumnMap map;
  private final Ward ward;
  private final boolean accepted;
  private final boolean byCode;
  private final Map<String, Stray> strays = new LinkedHashMap<>();
  private LoanLine office;

  WardCheck(ColumnMap map, Ward ward, boolean accepted) {
    this.map = map;
    this.ward = ward;
    this.accepted = accepted;
    byCode = map.has(ListColumn.COMMUNE_CODE) && !ward.code().isEmpty();
  }

  void see(LoanLine line) {
    boolean otherOffice = !line.officeCode().isEmpty() && !ward.bankOfficeCode().isEmpty();
    if (otherOffice && !line.officeCode().equals(ward.bankOfficeCode()) && office == null) {
      office = line;
    }
    String held = byCode ? line.communeCode() : line.communeName();
    boolean ours =
        held.isEmpty() || (byCode ? held.equals(ward.code()) : key(held).equals(key(ward.name())));
    if (!ours) {
      strays.merge(held, new Stray(line, 1), (a, b) -> new Stray(a.first, a.rows + 1));
    }
  }

  boolean isRefused() {
    return !accepted && !strays.isEmpty();
  }

  void report(ListFindings findings) {
    if (office != null) {
      Text message = Text.of("import.ward.office", ward.bankOfficeCode());
      String place = map.place(ListColumn.OFFICE_CODE);
      String held = office.officeCode();
      findings.warnings().add(new Finding(map.sheet(), office.row(), place, held, message));
    }
    ListColumn column = byCode ? ListColumn.COMMUNE_CODE : ListColumn.COMMUNE_NAME;
    strays.forEach(
        (held, stray) -> {
          String key = accepted ? "import.ward.accepted" : "import.ward.other";
          String name = stray.first.communeName();
          String whose = !byCode || name.isEmpty() ? held : name + " (" + held + ")";
          Text message = Text.of(key, whose, stray.rows, ward.name());
          var finding =
              new Finding(map.sheet(), stray.first.row(), map.place(column), held, message);
          (accepted ? findings.warnings() : findings.errors()).add(finding);
        });
  }

  /// The name alone: `dak bla` for `Phường Đăk Bla` and `P. Đăk Bla`.
  private static String key(String name) {
    String key = VietnameseText.searchKey(name);
    return key.replaceFirst("^(phuong|xa|thi tran|dac khu|p\\.|x\\.|tt\\.)\\s*", "");
  }
}
