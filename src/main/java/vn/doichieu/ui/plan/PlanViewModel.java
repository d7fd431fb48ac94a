package vn.doichieu.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import vn.doichieu.app.EditCampaign;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.Paragraph.Level;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.WorkState;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.PaperDesk;
import vn.doichieu.ui.kit.paper.PaperEditorViewModel;
import vn.doichieu.ui.kit.paper.ParagraphDraft;

/// The campaign's settings and its plan as a paper.
public final class PlanViewModel {
  /// What there is to work on.
  enum Stage {
    NO_CAMPAIGN,
    NEW_CAMPAIGN,
    NO_PLAN,
    PLAN
  }

  private record Loaded(
      CampaignPlan plan,
      List<TransactionPoint> points,
      Optional<Paper> paper,
      List<Text> warnings) {}

  private final Workbench workbench;
  private final PaperDesk desk;
  private final EditCampaign editCampaign;
  private final ObservableValue<Long> campaignId;
  private final LongConsumer created;
  private final CampaignForm form = new CampaignForm();
  private final PaperEditorViewModel editor;
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NO_CAMPAIGN);
  private final ReadOnlyObjectWrapper<WorkState> state =
      new ReadOnlyObjectWrapper<>(WorkState.EMPTY);
  private final ObservableList<OutlineEntry> outline = FXCollections.observableArrayList();
  private Long filled;
  private CampaignPlan shownPlan;
  private boolean open;

  /// @param campaignId the one to work on; null while there is none
  /// @param created is told the id of a new campaign, to make it the one to work on
  public PlanViewModel(
      Workbench workbench,
      PaperDesk desk,
      EditCampaign editCampaign,
      ObservableValue<Long> campaignId,
      LongConsumer created) {
    this.workbench = workbench;
    this.desk = desk;
    this.editCampaign = editCampaign;
    this.campaignId = campaignId;
    this.created = created;
    editor = new PaperEditorViewModel(workbench, desk);
    editor.onSaved(this::load);
    editor.refreshed().addListener((o, was, is) -> outline());
    editor
        .paragraphs()
        .list()
        .addListener((ListChangeListener<ParagraphDraft>) change -> outline());
    campaignId.addListener((o, was, is) -> load());
    load();
  }

  PaperEditorViewModel editor() {
    return editor;
  }

  CampaignForm form() {
    return form;
  }

  ReadOnlyObjectProperty<Stage> stage() {
    return stage.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<WorkState> state() {
    return state.getReadOnlyProperty();
  }

  ObservableList<OutlineEntry> outline() {
    var entries = new ArrayList<OutlineEntry>();
    entries.add(entry(OutlineEntry.Kind.TITLE, "plan.outline.campaign", ""));
    entries.add(entry(OutlineEntry.Kind.FIELD, "plan.outline.general", "title"));
    entries.add(entry(OutlineEntry.Kind.FIELD, "plan.outline.hours", "minutesPerBorrower"));
    if (!form.points.isEmpty()) {
      String first = form.points.getFirst().place();
      entries.add(entry(OutlineEntry.Kind.FIELD, "plan.outline.days", first));
    }
    entries.add(entry(OutlineEntry.Kind.FIELD, "plan.outline.bases", "bases"));
    if (stage.get() == Stage.PLAN) {
      entries.add(entry(OutlineEntry.Kind.TITLE, "plan.outline.paper", ""));
      entries.add(entry(OutlineEntry.Kind.HEAD, "plan.outline.head", ""));
      for (ParagraphDraft draft : editor.paragraphs().list()) {
        Level level = draft.level().get();
        if (level == Level.SECTION || level == Level.SUBSECTION) {
          boolean section = level == Level.SECTION;
          entries.add(
              new OutlineEntry(
                  section ? OutlineEntry.Kind.SECTION : OutlineEntry.Kind.SUBSECTION,
                  (draft.label().get() + " " + draft.plain()).strip(),
                  "",
                  draft));
        }
      }
      entries.add(entry(OutlineEntry.Kind.FOOT, "plan.outline.foot", ""));
    }
    if (!entries.equals(outline)) {
      outline.setAll(entries);
    }
    return outline;
  }

  LocalDate today() {
    return desk.edit().currentTime().toLocalDate();
  }

  Action newCampaign() {
    return Command.NEW
        .runs(this::proposeCampaign)
        .named("plan.action.newCampaign")
        .when(stage.map(s -> s != Stage.NEW_CAMPAIGN));
  }

  Action draftPlan() {
    return Action.of("plan.action.draft", "fth-file-plus", "", this::draft).asPrimary();
  }

  Action submit() {
    return Action.of("editor.action.submit", "fth-send", "", editor::submit)
        .when(editor.editable());
  }

  Action issue() {
    return Action.of("editor.action.issue", "fth-check-circle", "Ctrl+B", this::startIssue)
        .when(editor.editable());
  }

  Action replace() {
    return Action.of("editor.action.replace", "fth-copy", "", editor::replace)
        .when(editor.locked());
  }

  private void startIssue() {
    saveCampaign();
    editor.startIssue();
  }

  void open() {
    open = true;
    load();
  }

  /// What was typed is saved; what cannot be saved yet stays in the form.
  void close() {
    open = false;
    if (stage.get() != Stage.NEW_CAMPAIGN && form.stored() != null && form.problems.isEmpty()) {
      saveCampaign();
    }
    editor.leave();
  }

  /// Saves the form and the paper, each as one action if it was changed.
  void save() {
    if (stage.get() != Stage.NO_CAMPAIGN) {
      saveCampaign();
    }
    editor.save();
  }

  private void saveCampaign() {
    if (!form.problems.isEmpty() || !form.isDirty()) {
      return;
    }
    CampaignPlan before = form.stored();
    jobs(
            "plan.job.save",
            () -> {
              long id = before == null ? editCampaign.newId() : before.campaign().id();
              List<Problem> problems =
                  editCampaign.save(before, form.campaign(id), form.days(), form.citations());
              return problems.isEmpty() ? id : null;
            })
        .onDone(
            id -> {
              if (id != null) {
                stage.set(Stage.NO_PLAN);
                forget();
                if (before == null) {
                  created.accept(id);
                }
                load(id);
              }
            });
  }

  /// The form is filled anew from what was saved.
  private void forget() {
    filled = null;
  }

  private void proposeCampaign() {
    editor.close();
    jobs("plan.job.load", () -> desk.read().unit().points())
        .onDone(
            points -> {
              List<String> bases = form.stored() == null ? List.of() : form.citations();
              form.propose(today(), active(points), bases);
              stage.set(Stage.NEW_CAMPAIGN);
              outline();
            });
  }

  /// Leaves a new campaign that was not saved.
  void cancel() {
    if (stage.get() == Stage.NEW_CAMPAIGN) {
      stage.set(Stage.NO_CAMPAIGN);
      forget();
      load();
    }
  }

  private void draft() {
    long id = campaignId.getValue();
    jobs("plan.job.draft", () -> desk.edit().draft(id, DocumentKind.PLAN)).onDone(p -> load());
  }

  private void load() {
    Long id = campaignId.getValue();
    if (id == null) {
      if (stage.get() != Stage.NEW_CAMPAIGN) {
        stage.set(Stage.NO_CAMPAIGN);
        editor.close();
      }
      state.set(WorkState.EMPTY);
      outline();
    } else if (stage.get() != Stage.NEW_CAMPAIGN) {
      load(id);
    }
  }

  private void load(long id) {
    jobs(
            "plan.job.load",
            () ->
                new Loaded(
                    desk.read().plan(id),
                    active(desk.read().unit().points()),
                    desk.read().paper(id, DocumentKind.PLAN),
                    desk.edit().warnings(id)))
        .onDone(this::show);
  }

  private void show(Loaded loaded) {
    state.set(stateOf(loaded));
    if (!open) {
      return;
    }
    long id = loaded.plan().campaign().id();
    boolean sameClean = Objects.equals(filled, id) && form.isDirty();
    if (!sameClean) {
      form.fill(loaded.plan(), loaded.points());
      filled = id;
    }
    stage.set(loaded.paper().isPresent() ? Stage.PLAN : Stage.NO_PLAN);
    Paper shown = editor.stored().get();
    loaded
        .paper()
        .ifPresentOrElse(
            paper -> {
              if (shown == null || !shown.equals(paper) || fieldsMayDiffer(loaded)) {
                shownPlan = loaded.plan();
                editor.open(paper.document());
              }
            },
            editor::close);
    outline();
  }

  private boolean fieldsMayDiffer(Loaded loaded) {
    return !loaded.plan().equals(shownPlan);
  }

  private static WorkState stateOf(Loaded loaded) {
    boolean issued = loaded.paper().map(p -> p.document().isLocked()).orElse(false);
    return !issued
        ? WorkState.IN_PROGRESS
        : loaded.warnings().isEmpty() ? WorkState.DONE : WorkState.REVIEW;
  }

  private static List<TransactionPoint> active(List<TransactionPoint> points) {
    return points.stream().filter(TransactionPoint::active).toList();
  }

  private static OutlineEntry entry(OutlineEntry.Kind kind, String key, String field) {
    return new OutlineEntry(kind, Messages.text(key), field, null);
  }

  private <T> vn.doichieu.ui.kit.Job<T> jobs(String titleKey, java.util.function.Supplier<T> work) {
    return workbench.jobs().run(Jobs.Lane.DB, Text.of(titleKey), progress -> work.get());
  }
}
