package vn.doichieu;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import vn.doichieu.app.Readiness;
import vn.doichieu.app.Readiness.Step;
import vn.doichieu.app.SearchEverything;
import vn.doichieu.app.UseCases;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.domain.document.WardNames;
import vn.doichieu.ui.announce.AnnounceScreen;
import vn.doichieu.ui.desk.DeskScreen;
import vn.doichieu.ui.desk.WorkStates;
import vn.doichieu.ui.followup.FollowUpScreen;
import vn.doichieu.ui.kit.Job;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.SystemFiles;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.PaperDesk;
import vn.doichieu.ui.kit.paper.PaperOutput;
import vn.doichieu.ui.papers.PapersScreen;
import vn.doichieu.ui.plan.PlanScreen;
import vn.doichieu.ui.progress.ProgressScreen;
import vn.doichieu.ui.results.ResultsScreen;
import vn.doichieu.ui.results.ResultsWork;
import vn.doichieu.ui.roster.RosterScreen;
import vn.doichieu.ui.schedule.ScheduleScreen;
import vn.doichieu.ui.schedule.ScheduleWork;
import vn.doichieu.ui.shell.CampaignChoice;
import vn.doichieu.ui.shell.Found;
import vn.doichieu.ui.shell.Shell;
import vn.doichieu.ui.shell.ShellData;
import vn.doichieu.ui.shell.ShellViewModel;
import vn.doichieu.ui.shell.UndoRedo;
import vn.doichieu.ui.teams.TeamsScreen;
import vn.doichieu.ui.unit.UnitScreen;

/// Puts the main window together for open data, and keeps its frame true: after every job that
/// saved something, what the frame shows is read anew.
final class WardWindow {
  private final UseCases ward;
  private final Workbench workbench;
  private final String wardName;
  private final Clock clock;
  private final ObservableList<CampaignChoice> campaigns = FXCollections.observableArrayList();
  private final ObjectProperty<CampaignChoice> campaign = new SimpleObjectProperty<>();
  private final StringProperty undoable = new SimpleStringProperty();
  private final StringProperty redoable = new SimpleStringProperty();
  private final ObjectProperty<LocalTime> savedAt = new SimpleObjectProperty<>();

  /// Changes at every save but those of keyed results: thousands of rows come one by one, and what
  /// is judged by them is judged anew when the user goes to another screen.
  private final ObjectProperty<Integer> edited = new SimpleObjectProperty<>(-1);

  private SearchEverything search;
  private int savesShown = -1;
  private long chosen;
  private boolean warm;

  /// What the frame shows, read in one go.
  ///
  /// @param search null when what it finds was not changed
  private record Frame(
      int edited,
      List<CampaignChoice> campaigns,
      Optional<String> undoable,
      Optional<String> redoable,
      Optional<LocalTime> savedAt,
      SearchEverything search) {}

  /// @param wardName read beforehand: this runs on the window's thread
  WardWindow(UseCases ward, Workbench workbench, String wardName, Clock clock) {
    this.ward = ward;
    this.workbench = workbench;
    this.wardName = wardName;
    this.clock = clock;
  }

  Shell shell() {
    workbench.jobs().running().addListener((ListChangeListener<Job<?>>) change -> refresh());
    refresh();
    var data =
        new ShellData(
            wardName,
            ward.user().fullName(),
            campaigns,
            campaign,
            this::found,
            new UndoRedo(
                undoable,
                () -> change("shell.job.undo", ward.undo()::undo),
                redoable,
                () -> change("shell.job.redo", ward.undo()::redo)),
            savedAt);
    return new Shell(new ShellViewModel(workbench, data), screens());
  }

  /// In the order of the work; the navigation shows how far each is.
  private List<Screen> screens() {
    ObservableValue<Long> campaignId = campaign.map(CampaignChoice::id);
    var states =
        new WorkStates(workbench.jobs(), new Readiness(ward.read(), clock), campaignId, edited);
    states.refresh();
    workbench.navigator().here().addListener((o, was, is) -> judgeAgain(states, was, is));
    var desk = new PaperDesk(ward.read(), ward.editPapers(), ward.print());
    var output = new PaperOutput(ward.printer(), SystemFiles::open);
    var scheduleWork =
        new ScheduleWork(
            ward.read(),
            ward.arrangeSchedule(),
            ward.moveSession(),
            ward.pinSession(),
            ward.editCampaign(),
            ward.exportTable());
    return List.of(
        DeskScreen.screen(workbench, ward.read(), states, campaignId),
        UnitScreen.screen(
                workbench,
                ward.read(),
                ward.editUnit(),
                ward.editGroups(),
                ward.importUnitList(),
                ward.exportTable(),
                clock,
                edited)
            .withState(states.of(Step.UNIT)),
        RosterScreen.screen(workbench, ward.read(), ward.importLoans(), ward.exportTable(), edited)
            .withState(states.of(Step.ROSTER)),
        PlanScreen.screen(workbench, desk, ward.editCampaign(), campaignId, this::choose)
            .withState(states.of(Step.PLAN)),
        TeamsScreen.screen(
            workbench,
            ward.read(),
            ward.editTeams(),
            clock,
            campaignId,
            states.of(Step.TEAMS),
            edited),
        ScheduleScreen.screen(
            workbench, scheduleWork, clock, campaignId, states.of(Step.SCHEDULE), edited),
        PapersScreen.screen(workbench, desk, campaignId, output).withState(states.of(Step.PAPERS)),
        AnnounceScreen.screen(workbench, desk, campaignId, output)
            .withState(states.of(Step.ANNOUNCE)),
        ResultsScreen.screen(
            workbench,
            new ResultsWork(
                ward.read(),
                ward.keyResults(),
                ward.noteAddedLoan(),
                ward.lockResults(),
                ward.compareReadings(),
                ward.editCauses(),
                ward.issueForms(),
                ward.print(),
                ward.importResults(),
                ward.exportResultsSheet(),
                ward.exportTable(),
                ward.attachScans(),
                ward.editScans(),
                ward.showScans()),
            campaignId,
            states.of(Step.RESULTS),
            output,
            clock,
            ward.user().fullName()),
        ProgressScreen.screen(workbench, ward.showProgress(), ward.exportTable(), campaignId),
        FollowUpScreen.screen(workbench, ward.followUp(), campaignId, edited, output)
            .withState(states.of(Step.FOLLOW_UP)));
  }

  /// A campaign that was just made is worked on as soon as the frame knows it.
  private void choose(long campaignId) {
    chosen = campaignId;
  }

  private static void judgeAgain(WorkStates states, Place was, Place is) {
    if (was instanceof Place.Results && is != null) {
      states.refresh();
    }
  }

  private void refresh() {
    int saves = ward.saves().count();
    if (saves == savesShown) {
      return;
    }
    savesShown = saves;
    workbench
        .jobs()
        .run(Jobs.Lane.DB, Text.of("shell.job.frame"), progress -> read(edited.get()))
        .onDone(this::show);
  }

  private Frame read(int shown) {
    int now = ward.saves().countWithoutResults();
    return new Frame(
        now,
        ward.read().campaigns().stream().map(c -> new CampaignChoice(c.id(), c.title())).toList(),
        ward.undo().undoable(),
        ward.undo().redoable(),
        ward.saves().last(),
        now == shown ? null : new SearchEverything(ward.read().unit(), ward.read().roster()));
  }

  private void show(Frame frame) {
    if (!campaigns.equals(frame.campaigns())) {
      if (chosen == 0 && campaign.get() != null) {
        chosen = campaign.get().id();
      }
      campaigns.setAll(frame.campaigns());
      campaign.set(
          campaigns.stream()
              .filter(c -> c.id() == chosen)
              .findFirst()
              .orElse(campaigns.isEmpty() ? null : campaigns.getLast()));
      chosen = 0;
    }
    undoable.set(frame.undoable().orElse(null));
    redoable.set(frame.redoable().orElse(null));
    savedAt.set(frame.savedAt().orElse(null));
    if (frame.search() != null) {
      search = frame.search();
    }
    edited.set(frame.edited());
    warmUp();
  }

  /// The first paper should not have to wait for fonts and templates. Whatever hinders it will be
  /// said when a paper is asked for.
  private void warmUp() {
    if (!warm && campaign.get() != null) {
      warm = true;
      long campaignId = campaign.get().id();
      workbench
          .jobs()
          .run(
              Jobs.Lane.REPORT,
              Text.of("shell.job.warmUp"),
              progress -> {
                ward.print().warmUp(campaignId);
                return null;
              })
          .onProblem(hindrance -> {});
    }
  }

  /// Undo and redo change what the open screen shows, so it opens again.
  private void change(String title, Runnable action) {
    workbench
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of(title),
            progress -> {
              action.run();
              return null;
            })
        .onDone(nothing -> workbench.navigator().go(workbench.navigator().here().get()));
  }

  private List<Found> found(String typed) {
    return search == null
        ? List.of()
        : search.search(typed).stream()
            .map(
                hit ->
                    new Found(
                        hit.name(),
                        Messages.text(hit.detail()),
                        hit.code().isEmpty() ? new Place.Unit() : new Place.Roster(hit.code())))
            .toList();
  }

  static String name(UseCases ward) {
    return WardNames.capitalised(WardNames.inText(ward.read().unit().ward()));
  }
}
