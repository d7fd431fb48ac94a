package vn.doichieu.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.LoanResult.Source;
import vn.doichieu.domain.result.ResultColumn;
import vn.doichieu.domain.result.ResultColumns;
import vn.doichieu.domain.result.ResultConflict;
import vn.doichieu.domain.result.ResultConflict.Keep;
import vn.doichieu.domain.result.ResultLine;
import vn.doichieu.domain.result.ResultList;
import vn.doichieu.domain.result.ResultListReader;
import vn.doichieu.domain.result.ResultMerge;
import vn.doichieu.domain.result.ResultUpdate;
import vn.doichieu.domain.roster.ColumnMemory;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.exchange.Spreadsheet;
import vn.doichieu.exchange.SpreadsheetReader;
import vn.doichieu.store.ResultStore;
import vn.doichieu.store.RosterStore;

/// Takes over results that were keyed elsewhere, in our own sheet or as the bank's export: first a
/// preview that changes nothing, then all of it or nothing.
public final class ImportResults {
  private final Recorder recorder;
  private final RosterStore rosters;
  private final ResultStore results;
  private final SpreadsheetReader reader;

  public ImportResults(
      Recorder recorder, RosterStore rosters, ResultStore results, SpreadsheetReader reader) {
    this.recorder = recorder;
    this.rosters = rosters;
    this.results = results;
    this.reader = reader;
  }

  /// What an import did.
  ///
  /// @param replaced conflicts in which the file counts now
  /// @param kept conflicts in which what was keyed here stays
  public record Done(int added, int secondReadings, int unchanged, int replaced, int kept) {}

  /// The sheets of a file with what was recognised, for a user who sets the columns himself. What
  /// he sets is remembered with the import.
  ///
  /// @throws vn.doichieu.base.UserErrorException when the file cannot be read
  public List<ResultSheet> sheets(Path file) {
    try (Spreadsheet spreadsheet = reader.open(file)) {
      return ResultSheet.all(spreadsheet, memory());
    }
  }

  /// Reads the file and says what importing it would do. What is wrong with its rows stands in the
  /// preview.
  ///
  /// @param atRow called at every row; what it throws ends the reading
  /// @throws vn.doichieu.base.UserErrorException when the file cannot be read or holds no results
  public ResultImportPreview preview(ResultImportRequest request, Runnable atRow) {
    Causes causes = results.causes(request.campaignId());
    ResultList list = read(request, causes, atRow);
    return new ResultImportPreview(request, list, merge(request, list), causes, rosters.load());
  }

  /// Stores what was previewed.
  ///
  /// @param choices what counts where the file and what was keyed here differ, by loan
  /// @param share is told now and then how much is stored, from 0 to 1; what it throws ends the
  ///   import with nothing stored
  /// @throws vn.doichieu.base.UserErrorException `resultListWrong`, `resultConflictsOpen`,
  ///   `resultsChanged`, `resultLocked`; nothing is stored then
  public Done commit(ResultImportPreview preview, Map<Long, Keep> choices, DoubleConsumer share) {
    if (!preview.list().isImportable()) {
      throw new UserError("resultListWrong", preview.list().errorCount()).toException();
    }
    ResultImportRequest request = preview.request();
    ResultUpdate update = merge(request, preview.list());
    if (!update.equals(preview.update()) || !areCurrent(preview.list().lines())) {
      throw new UserError("resultsChanged").toException();
    }
    List<Change> changes = new ArrayList<>();
    update.added().forEach(line -> changes.add(added(line, request, 1)));
    update.secondReadings().forEach(line -> changes.add(added(line, request, 2)));
    int replaced = 0;
    for (ResultConflict conflict : update.conflicts()) {
      if (choice(conflict, choices) == Keep.THEIRS) {
        changes.add(replaced(conflict, request));
        replaced++;
      }
    }
    if (!changes.isEmpty()) {
      Text reason = Text.of("result.saved.import", changes.size());
      ResultColumns set = request.columns();
      if (set != null) {
        changes.addAll(memory().remember(set.header(), set.columns(), true, recorder::newId));
      }
      var written = new AtomicInteger();
      recorder.saveImport(
          reason, changes, more -> share.accept((double) written.addAndGet(more) / changes.size()));
    }
    return new Done(
        update.added().size(),
        update.secondReadings().size(),
        update.unchanged(),
        replaced,
        update.conflicts().size() - replaced);
  }

  private ColumnMemory<ResultColumn> memory() {
    return new ColumnMemory<>(ResultColumn.class, "ket-qua", rosters.columnMappings());
  }

  private ResultUpdate merge(ResultImportRequest request, ResultList list) {
    return new ResultMerge(results.load(request.campaignId()), request.keyedBy()).merge(list);
  }

  /// Whether the bank's list still has the loans as they were previewed.
  private boolean areCurrent(List<ResultLine> lines) {
    Roster roster = rosters.load();
    return lines.stream().allMatch(line -> line.loan().equals(roster.loan(line.loan().id())));
  }

  private static Keep choice(ResultConflict conflict, Map<Long, Keep> choices) {
    Keep choice = choices.get(conflict.mine().loanId());
    if (choice == null) {
      throw new UserError("resultConflictsOpen").toException();
    }
    return choice;
  }

  private Change added(ResultLine line, ResultImportRequest request, int reading) {
    return Change.added(
        LoanResult.of(
            recorder.newId(),
            request.campaignId(),
            line.loan(),
            reading,
            null,
            Source.SPREADSHEET,
            request.keyedBy(),
            line.answer()));
  }

  private static Change replaced(ResultConflict conflict, ResultImportRequest request) {
    LoanResult mine = conflict.mine();
    ResultLine theirs = conflict.theirs();
    if (mine.locked()) {
      throw new UserError("resultLocked", theirs.loan().code()).toException();
    }
    return Change.of(
        mine,
        mine.with(theirs.loan(), Source.SPREADSHEET, null, request.keyedBy(), theirs.answer()));
  }

  private ResultList read(ResultImportRequest request, Causes causes, Runnable atRow) {
    try (Spreadsheet spreadsheet = reader.open(request.file())) {
      ResultColumns columns = request.columns();
      int index;
      if (columns == null) {
        String file = String.valueOf(request.file().getFileName());
        ResultSheet best = ResultSheet.best(ResultSheet.all(spreadsheet, memory()), file);
        columns = best.columns().orElseThrow();
        index = best.index();
      } else {
        index = Math.max(0, spreadsheet.sheets().indexOf(columns.sheet()));
      }
      var list = new ResultListReader(columns, rosters.load(), causes);
      spreadsheet.read(
          index,
          row -> {
            atRow.run();
            list.accept(row);
            return true;
          });
      return list.finish();
    }
  }
}
