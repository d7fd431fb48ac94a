package vn.doichieu.app;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.exchange.FillInWriter;
import vn.doichieu.store.ResultStore;
import vn.doichieu.store.RosterStore;

/// Gives out the loans of some groups as a sheet in which results are keyed elsewhere; what was
/// keyed here stands in it already. [ImportResults] takes it back.
public final class ExportResultsSheet {
  private final RosterStore rosters;
  private final ResultStore results;
  private final FillInWriter writer;

  public ExportResultsSheet(RosterStore rosters, ResultStore results, FillInWriter writer) {
    this.rosters = rosters;
    this.results = results;
    this.writer = writer;
  }

  /// What was written.
  public record Written(Path file, int loans) {}

  /// @param groups ids; empty for all groups
  /// @param file gets the ending `.xlsx` when it has none
  /// @throws vn.doichieu.base.UserErrorException when the file cannot be written
  public Written write(long campaignId, Collection<Long> groups, Path file) {
    Roster roster = rosters.load();
    List<SavingsGroup> chosen =
        roster.groups().stream()
            .filter(group -> groups.isEmpty() || groups.contains(group.id()))
            .sorted(Comparator.comparing(SavingsGroup::code))
            .toList();
    var table = new ResultsSheetTable(roster, results.load(campaignId));
    var loans = table.loans(chosen);
    Path target = ExportTable.named(file);
    writer.write(
        loans,
        ResultsSheetTable.GIVEN_COLUMNS,
        ResultsSheetTable.KEPT_COLUMNS,
        table.codes(),
        target);
    return new Written(target, loans.rows().size());
  }
}
