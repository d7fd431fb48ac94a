package vn.doichieu.domain.roster;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import vn.doichieu.base.Cell;
import vn.doichieu.base.CellText;
import vn.doichieu.base.SheetRow;

/// Recognises the columns of a list by what stands over them.
public final class Headings {
  private static final int LONGEST = 100;

  private Headings() {}

  /// The index of each recognised column, 0 for A; where several cells name one, the best of them.
  ///
  /// @param rank how well a heading, as [CellText#headingKey] has it, names a column: 0 is best, -1
  ///   not at all
  public static <C extends Enum<C>> Map<C, Integer> recognised(
      SheetRow row, Class<C> kind, ToIntBiFunction<C, String> rank) {
    Map<C, Integer> columns = new EnumMap<>(kind);
    Map<C, Integer> ranks = new EnumMap<>(kind);
    for (int index = 0; index < row.cells().size(); index++) {
      Cell cell = row.cell(index);
      if (cell == null || cell.kind() != Cell.Kind.TEXT || cell.text().length() > LONGEST) {
        continue;
      }
      String key = CellText.headingKey(cell.text());
      for (C column : kind.getEnumConstants()) {
        int found = rank.applyAsInt(column, key);
        if (found >= 0 && found < ranks.getOrDefault(column, Integer.MAX_VALUE)) {
          ranks.put(column, found);
          columns.put(column, index);
        }
      }
    }
    return columns;
  }
}
