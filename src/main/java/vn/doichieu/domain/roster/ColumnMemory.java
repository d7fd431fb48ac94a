package vn.doichieu.domain.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import vn.doichieu.base.SheetRow;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.roster.ColumnMapping.Chosen;

/// Recognises the columns of a list; headings that the user once sorted out himself are read as he
/// did it.
public final class ColumnMemory {
  private final Map<String, ColumnMapping> mappings;

  public ColumnMemory(List<ColumnMapping> mappings) {
    this.mappings =
        mappings.stream().collect(Collectors.toMap(ColumnMapping::header, Function.identity()));
  }

  /// The best reading of the rows at the top of a sheet; it may lack columns.
  public Optional<ColumnMap> find(List<SheetRow> head) {
    return head.stream()
        .filter(row -> mappings.containsKey(ColumnMap.signature(row)))
        .findFirst()
        .map(this::asRemembered)
        .or(() -> ColumnMap.find(head));
  }

  /// What is to be saved with a list that was imported so: nothing where the columns were
  /// recognised without help.
  ///
  /// @param ids hands out the surrogate ids of new entities
  public List<Change> remember(ColumnMap used, LongSupplier ids) {
    String header = used.signature();
    ColumnMapping before = mappings.get(header);
    List<Chosen> chosen =
        new EnumMap<>(used.columns())
            .entrySet().stream().map(e -> new Chosen(e.getKey(), e.getValue())).toList();
    if (before != null) {
      var after = new ColumnMapping(before.id(), before.version(), header, chosen);
      return before.chosen().equals(chosen) ? List.of() : List.of(Change.of(before, after));
    }
    return header.isEmpty() || !used.isSetByHand()
        ? List.of()
        : List.of(Change.added(new ColumnMapping(ids.getAsLong(), 0, header, chosen)));
  }

  private ColumnMap asRemembered(SheetRow row) {
    return ColumnMap.chosen(
        row,
        mappings.get(ColumnMap.signature(row)).chosen().stream()
            .collect(Collectors.toMap(Chosen::column, Chosen::index)));
  }
}
