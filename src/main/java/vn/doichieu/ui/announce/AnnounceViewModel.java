package vn.doichieu.ui.announce;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.PaperFile;
import vn.doichieu.app.PaperPages;
import vn.doichieu.app.PrintPapers;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.announce.Script;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.Dialogs;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Navigator;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.WorkState;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.PaperDesk;
import vn.doichieu.ui.kit.paper.PaperOutput;
import vn.doichieu.ui.kit.paper.PaperPreview;
import vn.doichieu.ui.kit.paper.PrintedPapers;
import vn.doichieu.ui.kit.paper.SavedPapers;

/// What is read out in each residential group, and the sheets of the sessions.
public final class AnnounceViewModel {
  private final Jobs jobs;
  private final Navigator navigator;
  private final PrintPapers print;
  private final ObservableValue<Long> campaignId;
  private final PaperPreview preview;
  private final SavedPapers saved;
  private final PrintedPapers printed;
  private final ObservableList<Script> scripts = FXCollections.observableArrayList();
  private final ObjectProperty<Script> selected = new SimpleObjectProperty<>();
  private final BooleanProperty sheets = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Text> said = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<WorkState> state =
      new ReadOnlyObjectWrapper<>(WorkState.EMPTY);
  private final Dialogs dialogs;
  private final BooleanBinding ready = Bindings.isNotEmpty(scripts);
  private boolean open;
  private long drawnFor;

  /// @param campaignId the one to work on; null while there is none
  public AnnounceViewModel(
      Workbench workbench, PaperDesk desk, ObservableValue<Long> campaignId, PaperOutput output) {
    jobs = workbench.jobs();
    dialogs = workbench.dialogs();
    navigator = workbench.navigator();
    print = desk.print();
    this.campaignId = campaignId;
    preview = new PaperPreview(jobs, desk);
    saved = new SavedPapers(workbench, output.show());
    printed = new PrintedPapers(workbench, output.printer(), saved);
    selected.addListener((o, was, is) -> scriptChanged());
    sheets.addListener((o, was, is) -> draw());
    campaignId.addListener((o, was, is) -> load());
    load();
  }

  ObservableList<Script> scripts() {
    return scripts;
  }

  ObjectProperty<Script> selected() {
    return selected;
  }

  /// Whether the sheets of the sessions are shown instead of the announcer's.
  BooleanProperty sheets() {
    return sheets;
  }

  PaperPreview preview() {
    return preview;
  }

  SavedPapers saved() {
    return saved;
  }

  /// What was just done, for instance copied; null at first.
  ReadOnlyObjectProperty<Text> said() {
    return said.getReadOnlyProperty();
  }

  BooleanBinding ready() {
    return ready;
  }

  public ReadOnlyObjectProperty<WorkState> state() {
    return state.getReadOnlyProperty();
  }

  Action goToSchedule() {
    Runnable go = () -> navigator.go(new Place.Schedule());
    return Action.of("announce.action.schedule", "fth-calendar", "", go).asPrimary();
  }

  /// Notice and all session sheets.
  Action print() {
    return Command.PRINT
        .runs(() -> printed.print("thong-bao", pdf(print::notices)))
        .named("announce.action.print")
        .when(ready)
        .asPrimary();
  }

  Action sheetFiles() {
    return Command.EXPORT
        .runs(() -> saved.many(() -> print.sessionSheets(campaign())))
        .named("announce.action.files")
        .when(ready);
  }

  Action scriptSheets() {
    List<Script> all = scripts;
    return Action.of(
            "announce.action.scripts",
            "fth-book-open",
            "Ctrl+Shift+E",
            () -> {
              List<Script> chosen = List.copyOf(all);
              saved.one("bai-doc", false, () -> print.scriptSheets(campaign(), chosen));
            })
        .when(ready);
  }

  Action textFiles() {
    return Action.of("announce.action.text", "fth-file-text", "Ctrl+T", this::saveTexts)
        .when(ready);
  }

  /// @param clipboard takes the text
  Action copy(Consumer<String> clipboard) {
    return Action.of(
            "announce.action.zalo",
            "fth-copy",
            "Ctrl+Shift+C",
            () -> {
              clipboard.accept(selected.get().shortText());
              said.set(Text.of("announce.copied", selected.get().title()));
            })
        .when(selected.isNotNull());
  }

  Action other() {
    return Action.of(
            "announce.action.other", "fth-repeat", "Ctrl+D", () -> sheets.set(!sheets.get()))
        .when(ready);
  }

  Action reload() {
    return Command.RELOAD.runs(this::load);
  }

  void open() {
    open = true;
    drawnFor = 0;
    load();
  }

  void close() {
    open = false;
  }

  private long campaign() {
    return campaignId.getValue();
  }

  private Supplier<byte[]> pdf(LongFunction<byte[]> make) {
    long id = campaign();
    return () -> make.apply(id);
  }

  private void saveTexts() {
    List<Script> chosen = List.copyOf(scripts);
    saved.many(
        () ->
            chosen.stream()
                .map(
                    s ->
                        new PaperFile(
                            SavedPapers.ascii(s.title()) + ".txt",
                            s.plainText().getBytes(StandardCharsets.UTF_8)))
                .toList());
  }

  private void load() {
    Long id = campaignId.getValue();
    if (id == null) {
      nothing();
      return;
    }
    jobs.run(Jobs.Lane.DB, Text.of("announce.job.load"), progress -> print.scripts(id))
        .onDone(this::show)
        .onProblem(this::refused);
  }

  private void refused(UserError error) {
    nothing();
    if (open && !error.key().equals("noSchedule")) {
      dialogs.error(error);
    }
  }

  private void nothing() {
    scripts.clear();
    selected.set(null);
    preview.clear();
    state.set(WorkState.EMPTY);
  }

  private void show(List<Script> made) {
    boolean flagged = made.stream().anyMatch(s -> !s.flags().isEmpty());
    state.set(flagged ? WorkState.REVIEW : WorkState.DONE);
    Script before = selected.get();
    if (!made.equals(scripts)) {
      scripts.setAll(made);
    }
    Script now =
        made.stream()
            .filter(s -> before != null && s.title().equals(before.title()))
            .findFirst()
            .orElse(made.isEmpty() ? null : made.getFirst());
    if (now != null && !now.equals(before)) {
      drawnFor = 0;
      selected.set(now);
    }
    draw();
  }

  private void scriptChanged() {
    said.set(null);
    if (!sheets.get()) {
      draw();
    }
  }

  private void draw() {
    Script script = selected.get();
    if (!open || script == null) {
      return;
    }
    long id = campaign();
    long shown = Objects.hash(script, sheets.get(), id);
    if (shown != drawnFor) {
      drawnFor = shown;
      boolean sessionSheets = sheets.get();
      preview.draw(
          () ->
              new PaperPages(
                  sessionSheets
                      ? print.sessionSheetsInOne(id)
                      : print.scriptSheets(id, List.of(script))));
    }
  }
}
