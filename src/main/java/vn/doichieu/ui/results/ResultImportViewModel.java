package vn.doichieu.ui.results;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.ImportResults;
import vn.doichieu.app.ResultImportPreview;
import vn.doichieu.app.ResultImportRequest;
import vn.doichieu.app.ResultSheet;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.domain.result.ResultColumn;
import vn.doichieu.domain.result.ResultColumns;
import vn.doichieu.domain.result.ResultConflict.Keep;
import vn.doichieu.domain.result.ResultList;
import vn.doichieu.ui.kit.FileKind;
import vn.doichieu.ui.kit.Job;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.OneJob;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.imports.ColumnsViewModel;
import vn.doichieu.ui.kit.imports.FindingRow;
import vn.doichieu.ui.kit.imports.SourceSheet;

/// Our sheet out, results in: file, columns where they are not clear, preview, what differs, done.
final class ResultImportViewModel {
  enum Step {
    COLUMNS,
    PREVIEW,
    CONFLICTS,
    DONE
  }

  private final Workbench workbench;
  private final ResultsWork work;
  private final ObservableValue<Long> campaignId;
  private final FormsViewModel forms;
  private final ColumnsViewModel<ResultColumn, ResultColumns> columns =
      new ColumnsViewModel<>(ResultColumn.class, ResultColumns::new, ResultColumns::missing);
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ResultImportPreview> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ImportResults.Done> result = new ReadOnlyObjectWrapper<>();
  private final OneJob job;
  private final ReadOnlyObjectWrapper<Text> said = new ReadOnlyObjectWrapper<>();
  private final ObservableList<FindingRow> findings = FXCollections.observableArrayList();
  private final ObservableList<ResultImportChoice> choices = FXCollections.observableArrayList();
  private Path file;

  ResultImportViewModel(
      Workbench workbench,
      ResultsWork work,
      ObservableValue<Long> campaignId,
      FormsViewModel forms) {
    this.workbench = workbench;
    job = new OneJob(workbench.jobs());
    this.work = work;
    this.campaignId = campaignId;
    this.forms = forms;
  }

  /// Null while nothing is imported.
  ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  ColumnsViewModel<ResultColumn, ResultColumns> columns() {
    return columns;
  }

  ReadOnlyObjectProperty<ResultImportPreview> preview() {
    return preview.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ImportResults.Done> result() {
    return result.getReadOnlyProperty();
  }

  /// What the user waits for; null when nothing.
  ReadOnlyObjectProperty<Job<?>> running() {
    return job.running();
  }

  /// What stands in the way of going on; null when nothing.
  ReadOnlyObjectProperty<Text> said() {
    return said.getReadOnlyProperty();
  }

  ObservableList<FindingRow> findings() {
    return findings;
  }

  /// What differs, with what the user chose.
  ObservableList<ResultImportChoice> choices() {
    return choices;
  }

  String fileName() {
    return file == null ? "" : String.valueOf(file.getFileName());
  }

  /// Writes the sheet for results: of several chosen groups, else of all.
  void exportSheet(List<FormItem> chosen) {
    Long campaign = campaignId.getValue();
    if (campaign == null) {
      return;
    }
    List<Long> groups =
        chosen.size() < 2 ? List.of() : chosen.stream().map(i -> i.group().id()).toList();
    String said = groups.isEmpty() ? "results.sheet.doneAll" : "results.sheet.done";
    workbench.saveSpreadsheet(
        Text.of("results.sheet.export"),
        Messages.text("results.sheet.file"),
        Text.of("results.job.sheet"),
        path -> work.exportSheet().write(campaign, groups, path),
        written ->
            forms.say(
                Text.of(said, written.loans(), groups.size(), String.valueOf(written.file()))));
  }

  /// Asks for the file and reads it.
  void start() {
    if (campaignId.getValue() != null && !job.isRunning()) {
      workbench
          .dialogs()
          .openFile(Text.of("results.import.choose"), FileKind.SPREADSHEET)
          .ifPresent(this::read);
    }
  }

  /// Lets the user correct what was recognised.
  void correctColumns() {
    step.set(Step.COLUMNS);
  }

  /// Reads the file with the columns as chosen.
  void previewChosen() {
    if (columns.isComplete()) {
      show(columns.map());
    }
  }

  /// Whether the previewed file can be imported, in a sentence.
  Text verdict() {
    ResultList list = preview.get().list();
    if (!list.isImportable()) {
      return Text.of("kit.import.wrong", list.errorCount());
    }
    if (preview.get().update().isEmpty()) {
      return Text.of("results.import.nothing");
    }
    return choices.isEmpty()
        ? Text.of("results.import.ready")
        : Text.of("results.import.differ", choices.size());
  }

  boolean isImportable() {
    return preview.get() != null
        && preview.get().list().isImportable()
        && !preview.get().update().isEmpty()
        && !job.isRunning();
  }

  /// To what differs, or, where nothing does, to the import.
  void goOn() {
    if (!isImportable()) {
      return;
    }
    if (choices.isEmpty()) {
      commit();
    } else {
      step.set(Step.CONFLICTS);
    }
  }

  /// @param chosen some of the choices
  void choose(List<ResultImportChoice> chosen, Keep keep) {
    boolean refused = false;
    for (ResultImportChoice choice : List.copyOf(chosen)) {
      if (keep == Keep.THEIRS && choice.isLocked()) {
        refused = true;
      } else {
        choices.set(choices.indexOf(choice), choice.keeping(keep));
      }
    }
    said.set(refused ? Text.of("results.import.locked") : null);
  }

  void chooseAll(Keep keep) {
    choose(choices, keep);
  }

  /// The next row to decide on after a row; empty when all are decided.
  Optional<ResultImportChoice> nextOpen(int after) {
    for (int i = 0; i < choices.size(); i++) {
      ResultImportChoice choice = choices.get((after + 1 + i) % choices.size());
      if (choice.keep() == null) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  /// All of it or nothing.
  void commit() {
    if (!isImportable()) {
      return;
    }
    long open = choices.stream().filter(c -> c.keep() == null).count();
    if (open > 0) {
      said.set(Text.of("results.import.open", open));
      return;
    }
    ResultImportPreview shown = preview.get();
    Map<Long, Keep> kept =
        choices.stream().collect(toMap(ResultImportChoice::loanId, ResultImportChoice::keep));
    job.run(
        Jobs.Lane.DB,
        Text.of("results.job.import"),
        progress -> work.importResults().commit(shown, kept, progress::checkedReport),
        this::done);
  }

  /// Stops what runs, goes one step back, or leaves the import; nothing has been stored then.
  void leave() {
    if (job.isRunning()) {
      job.cancel();
    } else {
      step.set(step.get() == Step.CONFLICTS ? Step.PREVIEW : null);
    }
  }

  private void read(Path chosen) {
    file = chosen;
    forms.say(null);
    job.run(
        Jobs.Lane.FILES,
        Text.of("kit.import.job"),
        progress -> work.importResults().sheets(chosen),
        this::recognised);
  }

  private void recognised(List<ResultSheet> sheets) {
    preview.set(null);
    columns.load(
        sheets.stream().map(ResultImportViewModel::source).toList(),
        ResultSheet.likeliest(sheets).map(ResultSheet::index).orElse(-1));
    if (columns.isComplete()) {
      show(columns.map());
    } else {
      step.set(Step.COLUMNS);
    }
  }

  private static SourceSheet<ResultColumn> source(ResultSheet sheet) {
    return new SourceSheet<>(sheet.name(), sheet.head(), sheet.headings(), sheet::recognised);
  }

  private void show(ResultColumns map) {
    var request = new ResultImportRequest(campaignId.getValue(), file, map, forms.keyer().get());
    job.run(
        Jobs.Lane.FILES,
        Text.of("results.job.preview"),
        progress -> work.importResults().preview(request, progress::check),
        this::previewed);
  }

  private void previewed(ResultImportPreview now) {
    said.set(null);
    findings.setAll(FindingRow.of(now.list().errors(), now.list().warnings(), List.of()));
    choices.setAll(
        now.update().conflicts().stream().map(c -> ResultImportChoice.of(c, now)).toList());
    preview.set(now);
    step.set(Step.PREVIEW);
  }

  private void done(ImportResults.Done stored) {
    result.set(stored);
    step.set(Step.DONE);
    forms.load();
  }
}
