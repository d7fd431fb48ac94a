package vn.doichieu.ui.desk;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import vn.doichieu.app.Readiness;
import vn.doichieu.app.Readiness.Step;
import vn.doichieu.base.Text;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.WorkState;

/// How far the work of every screen is, for the navigation and the desk.
public final class WorkStates {
  private final Jobs jobs;
  private final Readiness readiness;
  private final ObservableValue<Long> campaignId;
  private final ReadOnlyObjectWrapper<Readiness.Report> report = new ReadOnlyObjectWrapper<>();
  private final Map<Step, ReadOnlyObjectWrapper<WorkState>> states = new EnumMap<>(Step.class);

  /// @param campaignId null while there is no campaign
  /// @param saved changes at every save, wherever it was made
  public WorkStates(
      Jobs jobs, Readiness readiness, ObservableValue<Long> campaignId, ObservableValue<?> saved) {
    this.jobs = jobs;
    this.readiness = readiness;
    this.campaignId = campaignId;
    for (Step step : Step.values()) {
      states.put(step, new ReadOnlyObjectWrapper<>(WorkState.EMPTY));
    }
    campaignId.addListener((o, was, is) -> refresh());
    saved.addListener((o, was, is) -> refresh());
  }

  /// The state that the navigation shows at a screen's name.
  public ObservableValue<WorkState> of(Step step) {
    return states.get(step).getReadOnlyProperty();
  }

  /// Null before the first [#refresh].
  ReadOnlyObjectProperty<Readiness.Report> report() {
    return report.getReadOnlyProperty();
  }

  public void refresh() {
    Long campaign = campaignId.getValue();
    jobs.run(Jobs.Lane.DB, Text.of("desk.job.judge"), progress -> readiness.run(campaign))
        .onDone(this::show);
  }

  private void show(Readiness.Report judged) {
    for (Readiness.Part part : judged.parts()) {
      states.get(part.step()).set(state(part.state()));
    }
    report.set(judged);
  }

  static WorkState state(Readiness.State state) {
    return switch (state) {
      case EMPTY -> WorkState.EMPTY;
      case IN_PROGRESS -> WorkState.IN_PROGRESS;
      case DONE -> WorkState.DONE;
      case REVIEW -> WorkState.REVIEW;
    };
  }

  /// @param section of the screen; empty for none in particular
  static Place place(Step step, String section) {
    return switch (step) {
      case UNIT -> new Place.Unit();
      case ROSTER -> new Place.Roster();
      case PLAN -> new Place.Plan();
      case TEAMS -> new Place.Teams();
      case SCHEDULE -> new Place.Schedule();
      case PAPERS -> new Place.Papers();
      case ANNOUNCE -> new Place.Announce();
      case RESULTS -> new Place.Results();
      case FOLLOW_UP -> new Place.FollowUp(section);
    };
  }

  static Text title(Step step) {
    return Text.of(
        switch (step) {
          case UNIT -> "shell.screen.unit";
          case ROSTER -> "shell.screen.roster";
          case PLAN -> "shell.screen.plan";
          case TEAMS -> "shell.screen.teams";
          case SCHEDULE -> "shell.screen.schedule";
          case PAPERS -> "shell.screen.papers";
          case ANNOUNCE -> "shell.screen.announce";
          case RESULTS -> "shell.screen.results";
          case FOLLOW_UP -> "shell.screen.followUp";
        });
  }
}
