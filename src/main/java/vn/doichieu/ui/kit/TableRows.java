package vn.doichieu.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The rows of a table as sorted and searched. Search keys are folded once, when the rows come;
/// sorting is done once per click; typing in the search field only filters.
public final class TableRows<R> {
  private record Entry<R>(R row, SearchKey key) {}

  private record Sorted<R>(Entry<R> entry, Comparable<?> key) {}

  private final ObservableList<R> source;
  private final Function<R, SearchKey> searched;
  private final ObservableList<R> shown = FXCollections.observableArrayList();
  private List<Entry<R>> entries = List.of();
  private String query = "";
  private Predicate<R> wanted = row -> true;
  private Function<R, Comparable<?>> order;
  private boolean descending;

  /// @param searched the key under which a row is found
  public TableRows(ObservableList<R> source, Function<R, SearchKey> searched) {
    this.source = source;
    this.searched = searched;
    source.addListener((ListChangeListener<R>) change -> load());
    load();
  }

  public ObservableList<R> shown() {
    return shown;
  }

  /// Shows the rows that hold every word of the query; rows with the very accents of the query come
  /// first.
  public void search(String typed) {
    query = typed == null ? "" : typed;
    filter();
  }

  /// Shows only rows of this kind, of which the search then finds some.
  public void filter(Predicate<R> kind) {
    wanted = kind;
    filter();
  }

  /// @param key null for the order in which the rows came; rows without a key come last
  public void sort(Function<R, Comparable<?>> key, boolean down) {
    order = key;
    descending = down;
    load();
  }

  private void load() {
    entries = source.stream().map(row -> new Entry<>(row, searched.apply(row))).toList();
    if (order != null) {
      Comparator<Comparable<?>> natural = TableRows::compare;
      Comparator<Comparable<?>> keys =
          Comparator.nullsLast(descending ? natural.reversed() : natural);
      entries =
          entries.stream()
              .map(entry -> new Sorted<>(entry, order.apply(entry.row())))
              .sorted(Comparator.comparing((Sorted<R> s) -> s.key(), keys))
              .map(Sorted::entry)
              .toList();
    }
    filter();
  }

  private void filter() {
    SearchKey typed = SearchKey.of(query);
    String[] words = typed.folded().split(" ");
    boolean accents = !typed.plain().equals(typed.folded());
    List<R> exact = new ArrayList<>(entries.size());
    List<R> others = new ArrayList<>();
    for (Entry<R> entry : entries) {
      if (wanted.test(entry.row()) && holdsAll(entry.key().folded(), words)) {
        (!accents || entry.key().plain().contains(typed.plain()) ? exact : others).add(entry.row());
      }
    }
    exact.addAll(others);
    if (!isShown(exact)) {
      shown.setAll(exact);
    }
  }

  /// A letter that finds the very same rows need not draw them anew.
  private boolean isShown(List<R> rows) {
    if (rows.size() != shown.size()) {
      return false;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) != shown.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsAll(String key, String[] words) {
    for (String word : words) {
      if (!key.contains(word)) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("unchecked")
  private static int compare(Comparable<?> a, Comparable<?> b) {
    return ((Comparable<Object>) a).compareTo(b);
  }
}
