package vn.doichieu.domain.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import vn.doichieu.base.CellText;
import vn.doichieu.base.SheetRow;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.roster.ColumnMapping.Chosen;

/// Headings that the user once sorted out himself, to be read again as he did it.
///
/// @param <C> what a column may hold
public final class ColumnMemory<C extends Enum<C>> {
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_HEADER = 1900;

  private final Class<C> kind;
  private final String prefix;
  private final Map<String, ColumnMapping> mappings;

  /// @param list tells the lists of one kind from others with the same headings; empty for the
  ///   bank's list of loans
  public ColumnMemory(Class<C> kind, String list, List<ColumnMapping> mappings) {
    this.kind = kind;
    prefix = list.isEmpty() ? "" : list + ":";
    this.mappings =
        mappings.stream().collect(Collectors.toMap(ColumnMapping::header, Function.identity()));
  }

  /// The row of headings, if one of these is remembered.
  public Optional<SheetRow> header(List<SheetRow> head) {
    return head.stream().filter(row -> mappings.containsKey(key(row))).findFirst();
  }

  /// The index of each column, 0 for A.
  ///
  /// @param header as found by [#header(List)]
  public Map<C, Integer> columns(SheetRow header) {
    return mappings.get(key(header)).chosen().stream()
        .collect(Collectors.toMap(c -> Enum.valueOf(kind, c.column()), Chosen::index));
  }

  /// What is to be saved with a list that was imported so: nothing where the columns were
  /// recognised without help.
  ///
  /// @param byHand whether the columns are others than would have been recognised
  /// @param ids hands out the surrogate ids of new entities
  public List<Change> remember(
      SheetRow header, Map<C, Integer> columns, boolean byHand, LongSupplier ids) {
    String key = key(header);
    ColumnMapping before = mappings.get(key);
    List<Chosen> chosen =
        columns.isEmpty()
            ? List.of()
            : new EnumMap<>(columns)
                .entrySet().stream().map(e -> new Chosen(e.getKey().name(), e.getValue())).toList();
    if (before != null) {
      var after = new ColumnMapping(before.id(), before.version(), key, chosen);
      return before.chosen().equals(chosen) ? List.of() : List.of(Change.of(before, after));
    }
    return key.equals(prefix) || !byHand
        ? List.of()
        : List.of(Change.added(new ColumnMapping(ids.getAsLong(), 0, key, chosen)));
  }

  /// The headings as they are compared, in their places; nothing but the prefix when there are none
  /// or too many to be remembered.
  private String key(SheetRow row) {
    String keys =
        row.cells().stream()
            .map(cell -> cell == null || cell.merged() ? "" : CellText.headingKey(cell.text()))
            .map(key -> key.substring(0, Math.min(LONGEST_HEADING, key.length())))
            .collect(Collectors.joining("|"))
            .replaceAll("\\|+$", "");
    return keys.length() > LONGEST_HEADER ? prefix : prefix + keys;
  }
}
