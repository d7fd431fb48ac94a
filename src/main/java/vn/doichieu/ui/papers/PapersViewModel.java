package vn.doichieu.ui.papers;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.PaperPages;
import vn.doichieu.base.Text;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Navigator;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.WorkState;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.PaperDesk;
import vn.doichieu.ui.kit.paper.PaperEditorViewModel;
import vn.doichieu.ui.kit.paper.PaperOutput;
import vn.doichieu.ui.kit.paper.PaperPreview;
import vn.doichieu.ui.kit.paper.PrintedPapers;
import vn.doichieu.ui.kit.paper.SavedPapers;

/// The papers of the campaign and how far each one is.
public final class PapersViewModel {
  private record Loaded(List<PaperRow> rows, List<Text> warnings) {}

  private final Jobs jobs;
  private final Navigator navigator;
  private final PaperDesk desk;
  private final ObservableValue<Long> campaignId;
  private final PaperEditorViewModel editor;
  private final PaperPreview preview;
  private final SavedPapers saved;
  private final PrintedPapers printed;
  private final ObservableList<PaperRow> rows = FXCollections.observableArrayList();
  private final ObservableList<Text> warnings = FXCollections.observableArrayList();
  private final ObjectProperty<PaperRow> selected = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<WorkState> state =
      new ReadOnlyObjectWrapper<>(WorkState.EMPTY);
  private Place.Papers wanted;
  private boolean open;

  /// @param campaignId the one to work on; null while there is none
  public PapersViewModel(
      Workbench workbench, PaperDesk desk, ObservableValue<Long> campaignId, PaperOutput output) {
    jobs = workbench.jobs();
    navigator = workbench.navigator();
    this.desk = desk;
    this.campaignId = campaignId;
    editor = new PaperEditorViewModel(workbench, desk);
    editor.onSaved(this::load);
    preview = new PaperPreview(jobs, desk);
    saved = new SavedPapers(workbench, output.show());
    printed = new PrintedPapers(workbench, output.printer(), saved);
    selected.addListener((o, was, is) -> draw());
    campaignId.addListener((o, was, is) -> campaignChanged());
    load();
  }

  ObservableList<PaperRow> rows() {
    return rows;
  }

  ObservableList<Text> warnings() {
    return warnings;
  }

  ObjectProperty<PaperRow> selected() {
    return selected;
  }

  PaperEditorViewModel editor() {
    return editor;
  }

  PaperPreview preview() {
    return preview;
  }

  SavedPapers saved() {
    return saved;
  }

  /// Whether the editor stands in place of the list.
  ReadOnlyBooleanProperty editing() {
    return editing.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<WorkState> state() {
    return state.getReadOnlyProperty();
  }

  Action goToPlan() {
    Runnable go = () -> navigator.go(new Place.Plan());
    return Action.of("papers.action.plan", "fth-arrow-right", "", go).asPrimary();
  }

  Action edit() {
    return Command.EDIT
        .runs(() -> edited(() -> {}))
        .named("papers.action.edit")
        .when(selected.isNotNull().and(editing.not()));
  }

  Action list() {
    return Action.of("papers.action.list", "fth-arrow-left", "Esc", this::backToList).when(editing);
  }

  Action save() {
    return Command.SAVE.runs(editor::save).when(editing);
  }

  Action submit() {
    return Action.of("editor.action.submit", "fth-send", "", () -> edited(editor::submit))
        .when(selected.map(PapersViewModel::isOpen).orElse(false));
  }

  Action issue() {
    Runnable issue = () -> edited(editor::startIssue);
    return Action.of("editor.action.issue", "fth-check-circle", "Ctrl+B", issue)
        .when(selected.map(PapersViewModel::isOpen).orElse(false));
  }

  Action replace() {
    return Action.of("editor.action.replace", "fth-copy", "", () -> edited(editor::replace))
        .when(selected.map(PapersViewModel::isIssued).orElse(false));
  }

  Action print() {
    return Command.PRINT.runs(() -> put(printed::print)).when(selected.isNotNull());
  }

  Action export() {
    return Command.EXPORT
        .runs(() -> put((name, pdf) -> saved.one(name, false, pdf)))
        .named("papers.action.pdf")
        .when(selected.isNotNull());
  }

  Action reload() {
    return Command.RELOAD.runs(this::load);
  }

  /// @param place may name the paper to be chosen; the one in the editor is left for it
  void open(Place.Papers place) {
    open = true;
    wanted = place.kind().isEmpty() ? null : place;
    if (wanted != null && editing.get()) {
      editor.leave();
      editing.set(false);
    }
    load();
  }

  void close() {
    open = false;
    editor.leave();
  }

  void backToList() {
    editor.leave();
    editing.set(false);
    load();
  }

  private static boolean isOpen(PaperRow row) {
    return row.paper() == null || !row.paper().document().isLocked();
  }

  private static boolean isIssued(PaperRow row) {
    return row.paper() != null && row.paper().document().state() == Document.State.ISSUED;
  }

  /// Opens the chosen paper in the editor, drafting it when it is missing.
  private void edited(Runnable next) {
    if (editing.get()) {
      next.run();
      return;
    }
    PaperRow row = selected.get();
    long id = campaignId.getValue();
    jobs.run(
            Jobs.Lane.DB,
            Text.of("editor.job.open"),
            progress ->
                row.paper() != null ? row.paper() : desk.edit().draft(id, row.kind(), row.round()))
        .onDone(
            paper -> {
              editing.set(true);
              editor.open(paper.document(), next);
              load();
            });
  }

  private void put(BiConsumer<String, Supplier<byte[]>> target) {
    PaperRow row = selected.get();
    long id = campaignId.getValue();
    editor.save();
    target.accept(row.name(), () -> pdf(id, row));
  }

  private void campaignChanged() {
    editor.close();
    editing.set(false);
    selected.set(null);
    load();
  }

  private void load() {
    Long id = campaignId.getValue();
    if (id == null) {
      rows.clear();
      warnings.clear();
      preview.clear();
      state.set(WorkState.EMPTY);
      return;
    }
    jobs.run(Jobs.Lane.DB, Text.of("papers.job.load"), progress -> read(id)).onDone(this::show);
  }

  private Loaded read(long id) {
    return new Loaded(PaperRows.of(desk.read(), id), desk.edit().warnings(id));
  }

  private void show(Loaded loaded) {
    warnings.setAll(loaded.warnings());
    state.set(stateOf(loaded));
    if (!loaded.rows().equals(rows)) {
      select(loaded.rows());
    }
    chooseWanted();
    draw();
  }

  /// The paper in the editor, else the one that was chosen, else the first.
  private void select(List<PaperRow> found) {
    PaperRow before = selected.get();
    Paper inEditor = editing.get() ? editor.stored().get() : null;
    rows.setAll(found);
    selected.set(
        found.stream()
            .filter(r -> inEditor != null && r.paper() != null)
            .filter(r -> sameDocument(r.paper(), inEditor))
            .findFirst()
            .or(() -> found.stream().filter(r -> before != null && r.sameAs(before)).findFirst())
            .orElse(found.getFirst()));
  }

  private void chooseWanted() {
    if (wanted != null && !editing.get()) {
      rows.stream()
          .filter(r -> r.isAbout(DocumentKind.valueOf(wanted.kind()), wanted.round()))
          .findFirst()
          .ifPresent(selected::set);
    }
    wanted = null;
  }

  private static WorkState stateOf(Loaded loaded) {
    if (loaded.rows().stream().allMatch(r -> r.paper() == null)) {
      return WorkState.EMPTY;
    }
    boolean changed =
        loaded.warnings().stream().anyMatch(w -> !w.key().equals("paper.warning.noSchedule"));
    boolean done = loaded.rows().stream().noneMatch(PapersViewModel::isOpen);
    return changed ? WorkState.REVIEW : done ? WorkState.DONE : WorkState.IN_PROGRESS;
  }

  private void draw() {
    PaperRow row = selected.get();
    Long id = campaignId.getValue();
    if (open && row != null && id != null && !editing.get()) {
      preview.draw(() -> new PaperPages(pdf(id, row)));
    }
  }

  private byte[] pdf(long id, PaperRow row) {
    return row.paper() == null
        ? desk.print().paper(id, row.kind(), row.round())
        : desk.print().paper(desk.edit().stored(row.paper().document()));
  }

  private static boolean sameDocument(Paper a, Paper b) {
    return a.document().id() == b.document().id();
  }
}
