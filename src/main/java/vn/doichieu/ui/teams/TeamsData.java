package vn.doichieu.ui.teams;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import vn.doichieu.app.CampaignState;
import vn.doichieu.app.EditTeams;
import vn.doichieu.app.ReadWard;
import vn.doichieu.base.Text;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Navigator;
import vn.doichieu.ui.kit.Workbench;

/// The campaign as the parts of this screen see it, read again after every change.
final class TeamsData {
  private final Workbench workbench;
  private final ReadWard read;
  private final EditTeams edit;
  private final ObservableValue<Long> campaignId;
  private final ReadOnlyObjectWrapper<CampaignState> state = new ReadOnlyObjectWrapper<>();

  TeamsData(Workbench workbench, ReadWard read, EditTeams edit, ObservableValue<Long> campaignId) {
    this.workbench = workbench;
    this.read = read;
    this.edit = edit;
    this.campaignId = campaignId;
  }

  /// Null before it was read and while there is no campaign.
  ReadOnlyObjectProperty<CampaignState> state() {
    return state.getReadOnlyProperty();
  }

  Navigator navigator() {
    return workbench.navigator();
  }

  void load() {
    Long campaign = campaignId.getValue();
    if (campaign == null) {
      state.set(null);
      return;
    }
    workbench
        .jobs()
        .run(Jobs.Lane.DB, Text.of("desk.job.read"), progress -> read.state(campaign))
        .onDone(state::set);
  }

  /// Saves something and shows what has become of it.
  void change(Consumer<EditTeams> work) {
    Long campaign = campaignId.getValue();
    if (campaign != null) {
      workbench
          .jobs()
          .run(
              Jobs.Lane.DB,
              Text.of("teams.job.save"),
              progress -> {
                work.accept(edit);
                return read.state(campaign);
              })
          .onDone(state::set);
    }
  }

  long campaign() {
    return campaignId.getValue();
  }

  static String name(Person person) {
    return (person.honorific() + " " + person.fullName()).strip();
  }

  /// As chosen from lists: with the office, since names repeat.
  static String nameAndOffice(Person person) {
    return name(person) + (person.office().isBlank() ? "" : " – " + person.office());
  }

  static List<Person> sorted(List<Person> people) {
    return people.stream()
        .filter(Person::active)
        .sorted(Comparator.comparing(Person::fullName, VietnameseText::compareNames))
        .toList();
  }
}
