package vn.doichieu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleConsumer;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.roster.ColumnMap;
import vn.doichieu.domain.roster.ColumnMemory;
import vn.doichieu.domain.roster.ListColumn;
import vn.doichieu.domain.roster.LoanImport;
import vn.doichieu.domain.roster.LoanList;
import vn.doichieu.domain.roster.LoanListReader;
import vn.doichieu.domain.roster.RosterMerge;
import vn.doichieu.domain.roster.RosterUpdate;
import vn.doichieu.exchange.Spreadsheet;
import vn.doichieu.exchange.SpreadsheetReader;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.UnitStore;

/// Takes the bank's loan list over: first a preview that changes nothing, then all of it or
/// nothing.
public final class ImportLoans {
  private final Recorder recorder;
  private final UnitStore units;
  private final RosterStore rosters;
  private final SpreadsheetReader reader;
  private final Clock clock;

  public ImportLoans(
      Recorder recorder,
      UnitStore units,
      RosterStore rosters,
      SpreadsheetReader reader,
      Clock clock) {
    this.recorder = recorder;
    this.units = units;
    this.rosters = rosters;
    this.reader = reader;
    this.clock = clock;
  }

  /// The sheets of a file with what was recognised, for a user who sets the columns himself. What
  /// he sets is remembered with the import.
  ///
  /// @throws vn.doichieu.base.UserErrorException when the file cannot be read
  public List<LoanSheet> sheets(Path file) {
    try (Spreadsheet spreadsheet = reader.open(file)) {
      return LoanSheet.all(spreadsheet, memory());
    }
  }

  /// Reads the list and says what importing it would do. What is wrong with its rows stands in the
  /// preview.
  ///
  /// @throws vn.doichieu.base.UserErrorException when the file cannot be read or holds no list
  public ImportPreview preview(ImportRequest request) {
    return preview(request, () -> {});
  }

  /// @param atRow called at every row; what it throws ends the reading
  public ImportPreview preview(ImportRequest request, Runnable atRow) {
    String hash = reader.hash(request.file());
    LoanList list = read(request, atRow);
    var provisional = new AtomicLong();
    RosterUpdate update =
        new RosterMerge(
                rosters.load(), units.load(), rosters.isWorkedOn(), provisional::decrementAndGet)
            .merge(list, request.mode());
    return new ImportPreview(hash, list, request.mode(), update);
  }

  /// Stores a list that was previewed, against what the ward has now.
  ///
  /// @return what it did
  /// @throws vn.doichieu.base.UserErrorException when the list holds errors, or is of another ward
  ///   and that was not accepted; nothing is stored then
  public RosterUpdate commit(ImportPreview preview) {
    return commit(preview, share -> {});
  }

  /// @param share is told now and then how much is stored, from 0 to 1; what it throws ends the
  ///   import with nothing stored
  public RosterUpdate commit(ImportPreview preview, DoubleConsumer share) {
    LoanList list = preview.list();
    if (!list.isImportable()) {
      throw new UserError("import.notImportable").toException();
    }
    RosterUpdate update =
        new RosterMerge(rosters.load(), units.load(), rosters.isWorkedOn(), recorder::newId)
            .merge(list, preview.mode());
    List<Change> changes = new ArrayList<>(update.changes());
    changes.add(
        Change.added(
            new LoanImport(
                recorder.newId(),
                0,
                clock.instant(),
                preview.fileHash(),
                list.rows(),
                list.loans().size(),
                list.borrowers(),
                list.principal(),
                list.interest())));
    changes.addAll(
        memory()
            .remember(
                list.columns().header(),
                list.columns().columns(),
                list.columns().isSetByHand(),
                recorder::newId));
    var written = new AtomicInteger();
    recorder.saveImport(
        Text.of("import.saved", list.loans().size()),
        changes,
        more -> share.accept((double) written.addAndGet(more) / changes.size()));
    return update;
  }

  private ColumnMemory<ListColumn> memory() {
    return new ColumnMemory<>(ListColumn.class, "", rosters.columnMappings());
  }

  private LoanList read(ImportRequest request, Runnable atRow) {
    try (Spreadsheet spreadsheet = reader.open(request.file())) {
      List<LoanSheet> sheets = LoanSheet.all(spreadsheet, memory());
      String file = String.valueOf(request.file().getFileName());
      ColumnMap columns = request.columns();
      int index;
      if (columns == null) {
        LoanSheet best = LoanSheet.best(sheets, file);
        columns = best.columns().orElseThrow();
        index = best.index();
      } else {
        index = Math.max(0, spreadsheet.sheets().indexOf(columns.sheet()));
      }
      var list = new LoanListReader(columns, units.load().ward(), request.otherWardAccepted());
      int chosen = index;
      sheets.stream()
          .filter(s -> s.index() != chosen && s.isComplete())
          .forEach(s -> list.noteOtherSheet(s.name()));
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
