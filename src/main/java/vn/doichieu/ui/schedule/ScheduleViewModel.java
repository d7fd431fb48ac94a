package vn.doichieu.ui.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.ArrangeSchedule;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.base.Text;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.campaign.CampaignDay;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.campaign.LegalBasis;
import vn.doichieu.domain.schedule.ScheduleResult;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.Job;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Workbench;

/// Arranges the schedule, shows it, pins and moves its sessions.
public final class ScheduleViewModel {
  private final Workbench workbench;
  private final ScheduleWork work;
  private final Clock clock;
  private final ObservableValue<Long> campaignId;
  private final ReadOnlyObjectWrapper<Loaded> loaded = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Board> board = new ReadOnlyObjectWrapper<>(Board.EMPTY);
  private final ObservableList<SessionCard> cards = FXCollections.observableArrayList();
  private final ObservableList<Notice> notices = FXCollections.observableArrayList();
  private final ObjectProperty<SessionCard> selected = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<String> summary = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyObjectWrapper<Job<?>> arranging = new ReadOnlyObjectWrapper<>();
  private final MoveViewModel mover;
  private final ObservableValue<Boolean> hasCampaign;
  private ScheduleResult result;
  private boolean open;

  public ScheduleViewModel(
      Workbench workbench,
      ScheduleWork work,
      Clock clock,
      ObservableValue<Long> campaignId,
      ObservableValue<?> saved) {
    this.workbench = workbench;
    this.work = work;
    this.clock = clock;
    this.campaignId = campaignId;
    hasCampaign = campaignId.map(id -> true).orElse(false);
    mover = new MoveViewModel(this);
    saved.addListener((o, was, is) -> reloadIfOpen());
    campaignId.addListener(
        (o, was, is) -> {
          result = null;
          load(0);
        });
  }

  /// @param sessionId to be selected; 0 for none
  public void open(long sessionId) {
    open = true;
    load(sessionId);
  }

  public void close() {
    open = false;
    mover.leave();
  }

  ObservableValue<Boolean> hasCampaign() {
    return hasCampaign;
  }

  ReadOnlyObjectProperty<Loaded> loaded() {
    return loaded.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Board> board() {
    return board.getReadOnlyProperty();
  }

  ObservableList<SessionCard> cards() {
    return cards;
  }

  ObservableList<Notice> notices() {
    return notices;
  }

  ObjectProperty<SessionCard> selected() {
    return selected;
  }

  /// Sessions, half-days in use and the proved bound, conflicts.
  ObservableValue<String> summary() {
    return summary.getReadOnlyProperty();
  }

  /// Null while nothing is being arranged.
  ReadOnlyObjectProperty<Job<?>> arranging() {
    return arranging.getReadOnlyProperty();
  }

  MoveViewModel mover() {
    return mover;
  }

  Campaign.Spread spread() {
    return loaded.get() == null
        ? Campaign.Spread.EVEN
        : loaded.get().state().plan().campaign().spread();
  }

  Action arrange() {
    return Action.of("schedule.action.arrange", "fth-zap", "F8", this::arrangeAll)
        .asPrimary()
        .when(arranging.isNull().and(loaded.isNotNull()));
  }

  Action stop() {
    return Action.of("schedule.action.stop", "fth-x", "", () -> arranging.get().cancel());
  }

  /// @param begin takes the selected card up where its way can be seen
  Action move(Runnable begin) {
    return Action.of("schedule.action.move", "fth-move", "F2", begin)
        .when(selected.map(card -> true).orElse(false));
  }

  Action pin(PinPart part) {
    return Action.of(part.actionKey(), "fth-lock", part.shortcut(), () -> toggle(part))
        .when(selected.map(card -> !card.session().isSupplementary()).orElse(false));
  }

  Action reload() {
    return Command.RELOAD.runs(() -> load(0));
  }

  /// @param table as it is seen
  void export(Table table) {
    workbench.saveSpreadsheet(
        Text.of("schedule.export.title"),
        Messages.text("schedule.export.file"),
        Text.of("schedule.job.export"),
        file -> work.export().write(table, file),
        written -> summary.set(Messages.text("schedule.export.done", String.valueOf(written))));
  }

  void go(Notice notice) {
    if (notice.place() != null) {
      workbench.navigator().go(notice.place());
    }
  }

  void along(int step) {
    step(card -> board.get().along(card, step));
  }

  void beside(int step) {
    step(card -> board.get().beside(card, step));
  }

  /// Uses the half-days in another way; the schedule itself changes when it is arranged again.
  void spread(Campaign.Spread chosen) {
    if (loaded.get() == null || chosen == spread()) {
      return;
    }
    CampaignPlan plan = loaded.get().state().plan();
    Map<Long, Set<LocalDate>> days =
        plan.days().stream()
            .collect(
                Collectors.groupingBy(
                    CampaignDay::pointId,
                    Collectors.mapping(CampaignDay::date, Collectors.toSet())));
    List<String> citations = plan.legalBases().stream().map(LegalBasis::citation).toList();
    save(() -> work.editCampaign().save(plan, plan.campaign().with(chosen), days, citations));
  }

  /// Saves something and shows what has become of it.
  void save(Runnable change) {
    Long campaign = campaignId.getValue();
    workbench
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of("schedule.job.save"),
            progress -> {
              change.run();
              return read(campaign);
            })
        .onDone(now -> show(now, 0));
  }

  ScheduleWork work() {
    return work;
  }

  private void step(java.util.function.UnaryOperator<SessionCard> way) {
    if (selected.get() != null) {
      selected.set(way.apply(selected.get()));
    } else if (!board.get().cards().isEmpty()) {
      selected.set(board.get().cards().getFirst());
    }
  }

  private void toggle(PinPart part) {
    Session s = selected.get().session();
    boolean[] pins = new boolean[PinPart.values().length];
    for (PinPart each : PinPart.values()) {
      pins[each.ordinal()] = each.isPinned(s) ^ each == part;
    }
    save(() -> work.pin().run(s, pins[0], pins[1], pins[2], pins[3]));
  }

  private Loaded read(long campaign) {
    return Loaded.of(work.read().state(campaign), LocalDate.now(clock));
  }

  private void load(long sessionId) {
    Long campaign = campaignId.getValue();
    if (campaign == null) {
      loaded.set(null);
      board.set(Board.EMPTY);
      cards.clear();
      notices.clear();
      summary.set(Messages.text("schedule.summary.noCampaign"));
      return;
    }
    workbench
        .jobs()
        .run(Jobs.Lane.DB, Text.of("desk.job.read"), progress -> read(campaign))
        .onDone(now -> show(now, sessionId));
  }

  private void reloadIfOpen() {
    if (open && arranging.get() == null) {
      load(0);
    }
  }

  private record Arranged(ArrangeSchedule.Outcome outcome, Loaded after) {}

  private void arrangeAll() {
    long campaign = campaignId.getValue();
    Job<Arranged> job =
        workbench
            .jobs()
            .run(
                Jobs.Lane.PLAN,
                Text.of("schedule.job.arrange"),
                progress ->
                    new Arranged(work.arrange().run(campaign, progress.stop()), read(campaign)));
    arranging.set(job);
    job.onDone(done -> arranged(done)).onEnd(() -> arranging.set(null));
  }

  private void arranged(Arranged done) {
    result = done.outcome().isSaved() ? done.outcome().result() : null;
    show(done.after(), 0);
    if (!done.outcome().problems().isEmpty()) {
      notices.setAll(done.outcome().problems().stream().map(Notice::of).toList());
      summary.set(Messages.text("schedule.summary.problems", notices.size()));
    } else if (!done.outcome().isSaved()) {
      notices.setAll(
          done.outcome().result().reasons().stream()
              .map(text -> Notice.of(Notice.Kind.REASON, text))
              .toList());
      summary.set(Messages.text("schedule.summary.impossible"));
    }
  }

  private void show(Loaded now, long sessionId) {
    long wanted =
        sessionId != 0 || selected.get() == null ? sessionId : selected.get().session().id();
    mover.leave();
    loaded.set(now);
    board.set(now.board());
    cards.setAll(now.board().cards());
    notices.setAll(now.notices());
    selected.set(now.board().card(wanted).or(() -> cards.stream().findFirst()).orElse(null));
    summary.set(summary(now));
  }

  private String summary(Loaded now) {
    long sessions = now.sessions();
    if (sessions == 0) {
      return now.notices().isEmpty()
          ? Messages.text("schedule.summary.ready")
          : Messages.text("schedule.summary.problems", now.notices().size());
    }
    long used = now.halfDaysInUse();
    String count =
        result == null || result.halfDays() != used
            ? Messages.text("schedule.summary.count", sessions, used)
            : Messages.text("schedule.summary.proved", sessions, used, result.bound());
    long broken = now.notices().stream().filter(n -> n.kind() == Notice.Kind.VIOLATION).count();
    return count
        + " "
        + (now.isBroken()
            ? Messages.text("schedule.summary.broken", broken)
            : Messages.text("schedule.summary.clean"))
        + (now.supplements() == 0
            ? ""
            : " " + Messages.text("schedule.summary.supplements", now.supplements()));
  }
}
