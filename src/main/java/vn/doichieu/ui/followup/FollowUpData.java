package vn.doichieu.ui.followup;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import vn.doichieu.app.FollowUpState;
import vn.doichieu.app.FollowUpWork;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Workbench;

/// What the parts of this screen show, read again after every change.
final class FollowUpData {
  private final Workbench workbench;
  private final FollowUpWork work;
  private final ObservableValue<Long> campaignId;
  private final ReadOnlyObjectWrapper<FollowUpState> state = new ReadOnlyObjectWrapper<>();

  FollowUpData(Workbench workbench, FollowUpWork work, ObservableValue<Long> campaignId) {
    this.workbench = workbench;
    this.work = work;
    this.campaignId = campaignId;
  }

  /// Null before it was read and while there is no campaign.
  ReadOnlyObjectProperty<FollowUpState> state() {
    return state.getReadOnlyProperty();
  }

  Workbench workbench() {
    return workbench;
  }

  FollowUpWork work() {
    return work;
  }

  long campaign() {
    return campaignId.getValue();
  }

  void load() {
    Long campaign = campaignId.getValue();
    if (campaign == null) {
      state.set(null);
      return;
    }
    workbench
        .jobs()
        .run(Jobs.Lane.DB, Text.of("desk.job.read"), progress -> work.read().state(campaign))
        .onDone(state::set);
  }

  /// Saves something; when nothing speaks against it, shows what has become of it.
  ///
  /// @param done is told what must be corrected first; empty when it was saved
  void save(Supplier<List<Problem>> change, Consumer<List<Problem>> done) {
    record Saved(List<Problem> problems, FollowUpState state) {}

    long campaign = campaign();
    workbench
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of("followup.job.save"),
            progress -> {
              List<Problem> problems = change.get();
              return new Saved(problems, work.read().state(campaign));
            })
        .onDone(
            saved -> {
              done.accept(saved.problems());
              if (saved.problems().isEmpty()) {
                state.set(saved.state());
              }
            });
  }

  /// Papers are drafted, issued and printed on their own screen.
  void goToPaper(DocumentKind kind, int round) {
    workbench.navigator().go(new Place.Papers(kind.name(), round));
  }

  static String residence(FollowUpState state, SavingsGroup group) {
    Long home = group.residentialGroupId();
    return home == null ? "" : state.campaign().unit().residentialGroup(home).name();
  }

  static String trimmed(String text) {
    return text == null ? "" : text.strip();
  }
}
