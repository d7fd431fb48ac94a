package vn.doichieu.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.doichieu.base.SearchText;
import vn.doichieu.base.Text;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.Unit;

/// Finds borrowers, groups, residential groups, halls and people by parts of their names or codes,
/// without marks. Built once from the data, then asked at every letter.
public final class SearchEverything {
  private static final int MOST = 20;

  private final List<Entry> entries;

  /// What was found.
  ///
  /// @param name as it is called
  /// @param detail what it is
  /// @param code that finds it again in the list; empty for what is not in the list of loans
  public record Hit(String name, Text detail, String code) {}

  private record Entry(SearchText text, Hit hit) {}

  private record Ranked(SearchText.Rank rank, Hit hit) {}

  public SearchEverything(Unit unit, Roster roster) {
    entries = new ArrayList<>();
    for (SavingsGroup group : roster.groups()) {
      add(group.leaderName(), Text.of("search.group", group.code()), group.code());
    }
    roster
        .borrowers()
        .forEach(b -> add(b.fullName(), Text.of("search.borrower", b.code()), b.code()));
    unit.residentialGroups().forEach(g -> add(g.name(), Text.of("search.residentialGroup"), ""));
    unit.venues().forEach(v -> add(v.name(), Text.of("search.venue"), ""));
    unit.people().forEach(p -> add(p.fullName(), Text.of("search.person"), ""));
  }

  /// The best hits first.
  public List<Hit> search(String typed) {
    SearchText query = SearchText.of(typed);
    return entries.stream()
        .flatMap(e -> e.text().rank(query).map(r -> new Ranked(r, e.hit())).stream())
        .sorted(Comparator.comparing(Ranked::rank))
        .limit(MOST)
        .map(Ranked::hit)
        .toList();
  }

  private void add(String name, Text detail, String code) {
    entries.add(new Entry(SearchText.of(name + " " + code), new Hit(name, detail, code)));
  }
}
