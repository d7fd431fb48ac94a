package vn.doichieu.domain.unit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.doichieu.base.Cell;
import vn.doichieu.base.CellText;
import vn.doichieu.base.Finding;
import vn.doichieu.base.SearchText;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.Text;

/// The row of a list that is being read: what its cells say and what is wrong with them.
public final class UnitListCells {
  private static final Pattern TOTAL = Pattern.compile("(tổng )?cộng[ :.]*\\d*|tổng (số|cộng).*");

  private final Unit unit;
  private final UnitListColumns columns;
  private final List<Finding> errors = new ArrayList<>();
  private SheetRow row;

  public UnitListCells(Unit unit, UnitListColumns columns) {
    this.unit = unit;
    this.columns = columns;
  }

  /// Goes on to another row.
  public void next(SheetRow read) {
    row = read;
  }

  /// As the spreadsheet program shows it, from 1.
  public int number() {
    return row.number();
  }

  /// Whether no known column says anything.
  public boolean isEmpty() {
    return columns.indexes().keySet().stream().allMatch(place -> text(place).isEmpty());
  }

  /// Whether the row adds up the ones above.
  ///
  /// @param key the column of names or codes: a total has none
  public boolean isTotal(String key) {
    return isTotalText(text(key))
        || text(key).isEmpty()
            && columns.indexes().keySet().stream().anyMatch(place -> isTotalText(text(place)));
  }

  private static boolean isTotalText(String text) {
    return TOTAL.matcher(key(text)).matches();
  }

  /// @param place of the column, see [UnitListKind.Column]
  /// @return clean; empty when the cell is empty or there is no such column
  public String text(String place) {
    Cell cell = columns.cell(row, place);
    return cell == null ? "" : CellText.clean(cell);
  }

  /// The text, or something else for an empty cell.
  public String or(String place, String otherwise) {
    String text = text(place);
    return text.isEmpty() ? otherwise : text;
  }

  /// A telephone number; a spreadsheet program takes the zero from its beginning.
  public String phone(String otherwise) {
    Cell cell = columns.cell(row, "phone");
    String text = text("phone");
    boolean cut = cell != null && cell.kind() == Cell.Kind.NUMBER && text.length() == 9;
    return text.isEmpty() ? otherwise : cut ? "0" + text : text;
  }

  /// The organisation named by its name, short name or code; `otherwise` when none is.
  public Long organisation(Long otherwise) {
    String name = text("organisationId");
    if (name.isEmpty()) {
      return otherwise;
    }
    for (Organisation one : unit.organisations()) {
      if (same(one.name(), name) || same(one.shortName(), name) || one.code().equals(name)) {
        return one.id();
      }
    }
    String known = unit.organisations().stream().map(Organisation::name).collect(joining(", "));
    wrong("organisationId", "unit.list.organisationUnknown", name, known);
    return otherwise;
  }

  /// The transaction point named by its name; `otherwise` when none is.
  public Long point(Long otherwise) {
    String name = text("pointId");
    if (name.isEmpty()) {
      return otherwise;
    }
    for (TransactionPoint point : unit.points()) {
      if (same(point.name(), name)) {
        return point.id();
      }
    }
    wrong("pointId", "unit.list.pointUnknown", name, pointNames());
    return otherwise;
  }

  /// The point of something that must have one: the only one there is needs no naming.
  ///
  /// @return null when it is not known; that was noted as an error
  public Long neededPoint(Long otherwise) {
    Long told = point(otherwise);
    if (told == null && unit.points().size() == 1) {
      return unit.points().getFirst().id();
    }
    if (told == null && text("pointId").isEmpty()) {
      wrong("pointId", "unit.list.pointMissing", pointNames());
    }
    return told;
  }

  /// Notes what must be corrected in a cell; an empty place means the whole row.
  public void wrong(String place, String messageKey, Object... arguments) {
    wrong(place, Text.of(messageKey, arguments));
  }

  public void wrong(String place, Text message) {
    errors.add(new Finding(row.sheet(), row.number(), columns.shown(place), text(place), message));
  }

  /// Everything that was noted.
  public List<Finding> errors() {
    return errors;
  }

  /// Whether a clerk reads the two as the same name.
  public static boolean same(String a, String b) {
    return key(a).equals(key(b));
  }

  public static String key(String text) {
    return SearchText.of(text).marked();
  }

  private String pointNames() {
    return unit.points().stream().map(TransactionPoint::name).collect(joining(", "));
  }
}
