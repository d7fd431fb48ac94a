package vn.doichieu.ui.roster;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.ImportLoans;
import vn.doichieu.app.ImportPreview;
import vn.doichieu.app.ImportRequest;
import vn.doichieu.app.LoanSheet;
import vn.doichieu.base.Text;
import vn.doichieu.domain.roster.ColumnMap;
import vn.doichieu.domain.roster.ImportMode;
import vn.doichieu.domain.roster.ListColumn;
import vn.doichieu.domain.roster.LoanList;
import vn.doichieu.domain.roster.RosterUpdate;
import vn.doichieu.ui.kit.FileKind;
import vn.doichieu.ui.kit.Job;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.OneJob;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.imports.ColumnsViewModel;
import vn.doichieu.ui.kit.imports.FindingRow;
import vn.doichieu.ui.kit.imports.SourceSheet;

/// The import step by step: file, columns where they are not clear, preview, result.
final class ImportViewModel {
  enum Step {
    COLUMNS,
    PREVIEW,
    DONE
  }

  private final Workbench workbench;
  private final ImportLoans importLoans;
  private final BooleanSupplier hasLoans;
  private final Runnable imported;
  private final ColumnsViewModel<ListColumn, ColumnMap> columns =
      new ColumnsViewModel<>(ListColumn.class, ColumnMap::chosen, ColumnMap::missing);
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ImportPreview> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<RosterUpdate> result = new ReadOnlyObjectWrapper<>();
  private final OneJob job;
  private final ObservableList<FindingRow> findings = FXCollections.observableArrayList();
  private final ObjectProperty<ImportMode> mode = new SimpleObjectProperty<>(ImportMode.REPLACE);
  private final BooleanProperty otherWardAccepted = new SimpleBooleanProperty();
  private Path file;
  private boolean starting;

  /// @param hasLoans whether the ward has a list already
  /// @param imported runs when a list was taken over
  ImportViewModel(
      Workbench workbench, ImportLoans importLoans, BooleanSupplier hasLoans, Runnable imported) {
    this.workbench = workbench;
    job = new OneJob(workbench.jobs());
    this.importLoans = importLoans;
    this.hasLoans = hasLoans;
    this.imported = imported;
    mode.addListener((o, was, is) -> previewAgain());
    otherWardAccepted.addListener((o, was, is) -> previewAgain());
  }

  /// Null while nothing is imported.
  ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  ColumnsViewModel<ListColumn, ColumnMap> columns() {
    return columns;
  }

  ReadOnlyObjectProperty<ImportPreview> preview() {
    return preview.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<RosterUpdate> result() {
    return result.getReadOnlyProperty();
  }

  /// What the user waits for; null when nothing.
  ReadOnlyObjectProperty<Job<?>> running() {
    return job.running();
  }

  ObservableList<FindingRow> findings() {
    return findings;
  }

  ObjectProperty<ImportMode> mode() {
    return mode;
  }

  BooleanProperty otherWardAccepted() {
    return otherWardAccepted;
  }

  boolean isModeAsked() {
    return hasLoans.getAsBoolean();
  }

  /// Also once it was accepted, so that the user can take it back.
  boolean isOtherWard() {
    return preview.get() != null && (preview.get().list().otherWard() || otherWardAccepted.get());
  }

  String fileName() {
    return file == null ? "" : String.valueOf(file.getFileName());
  }

  /// Asks for the file and reads it.
  void start() {
    workbench
        .dialogs()
        .openFile(Text.of("roster.import.choose"), FileKind.SPREADSHEET)
        .ifPresent(this::read);
  }

  /// Lets the user correct what was recognised.
  void correctColumns() {
    step.set(Step.COLUMNS);
  }

  /// Reads the list with the columns as chosen.
  void previewChosen() {
    if (columns.isComplete()) {
      show(columns.map());
    }
  }

  boolean isImportable() {
    return preview.get() != null
        && preview.get().list().isImportable()
        && !preview.get().list().loans().isEmpty()
        && !job.isRunning();
  }

  /// Whether the previewed list can be imported, in a sentence.
  Text verdict() {
    LoanList list = preview.get().list();
    boolean foreignOnly =
        list.errors().stream().allMatch(f -> f.message().key().equals("import.ward.other"));
    if (list.isImportable()) {
      return Text.of("roster.import.ready");
    }
    return foreignOnly
        ? Text.of("roster.import.confirm")
        : Text.of("kit.import.wrong", list.errorCount());
  }

  /// All of it or nothing.
  void commit() {
    if (!isImportable()) {
      return;
    }
    ImportPreview chosen = preview.get();
    job.run(
        Jobs.Lane.DB,
        Text.of("roster.job.import", chosen.list().loans().size()),
        progress -> importLoans.commit(chosen, progress::checkedReport),
        this::done);
  }

  /// Stops what runs, or leaves the import; nothing has been stored then.
  void leave() {
    if (job.isRunning()) {
      job.cancel();
    } else {
      step.set(null);
    }
  }

  void goToGroups() {
    step.set(null);
    workbench.navigator().go(new Place.Unit("groups"));
  }

  private void read(Path chosen) {
    file = chosen;
    starting = true;
    mode.set(ImportMode.REPLACE);
    otherWardAccepted.set(false);
    starting = false;
    job.run(
        Jobs.Lane.FILES,
        Text.of("kit.import.job"),
        progress -> importLoans.sheets(chosen),
        this::recognised);
  }

  private void recognised(List<LoanSheet> sheets) {
    preview.set(null);
    columns.load(
        sheets.stream().map(ImportViewModel::source).toList(),
        LoanSheet.likeliest(sheets).map(LoanSheet::index).orElse(-1));
    if (columns.isComplete()) {
      show(columns.map());
    } else {
      step.set(Step.COLUMNS);
    }
  }

  private static SourceSheet<ListColumn> source(LoanSheet sheet) {
    return new SourceSheet<>(sheet.name(), sheet.head(), sheet.headings(), sheet::recognised);
  }

  private void previewAgain() {
    if (!starting && step.get() == Step.PREVIEW) {
      show(preview.get().list().columns());
    }
  }

  private void show(ColumnMap map) {
    var request = new ImportRequest(file, map, mode.get(), otherWardAccepted.get());
    job.run(
        Jobs.Lane.FILES,
        Text.of("roster.job.preview"),
        progress -> importLoans.preview(request, progress::check),
        this::previewed);
  }

  private void previewed(ImportPreview now) {
    LoanList list = now.list();
    findings.setAll(FindingRow.of(list.errors(), list.warnings(), list.repairs()));
    preview.set(now);
    step.set(Step.PREVIEW);
  }

  private void done(RosterUpdate update) {
    result.set(update);
    step.set(Step.DONE);
    imported.run();
  }
}
