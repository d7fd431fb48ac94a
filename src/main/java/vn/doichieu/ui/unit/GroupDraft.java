package vn.doichieu.ui.unit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.TransactionPoint;

/// Code and name of the leader come from the bank's list and are not changed here.
final class GroupDraft extends Draft<SavingsGroup> {
  final StringProperty heading = new SimpleStringProperty("");
  final ObjectProperty<Person> leader = value();
  final ObjectProperty<Organisation> organisation = value();
  final ObjectProperty<ResidentialGroup> residentialGroup = value();
  final ObjectProperty<TransactionPoint> point = value();
  private final Choices choices;
  private SavingsGroup shown;
  private boolean showing;

  GroupDraft(Choices choices) {
    this.choices = choices;
    residentialGroup.addListener((o, was, is) -> followHome(is));
  }

  @Override
  void show(SavingsGroup group) {
    shown = group;
    showing = true;
    heading.set(group == null ? "" : name(group));
    leader.set(group == null ? null : choices.person(group.leaderId()));
    organisation.set(group == null ? null : choices.organisation(group.organisationId()));
    residentialGroup.set(
        group == null ? null : choices.residentialGroup(group.residentialGroupId()));
    point.set(group == null ? null : choices.point(group.pointId()));
    active.set(group == null || group.active());
    showing = false;
  }

  @Override
  SavingsGroup read(long id, int version) {
    return new SavingsGroup(
        id,
        version,
        shown == null ? "" : shown.code(),
        shown == null ? "" : shown.leaderName(),
        id(leader),
        id(organisation),
        id(residentialGroup),
        id(point),
        shown != null && shown.direct(),
        active.get());
  }

  static String name(SavingsGroup group) {
    return group.code() + " – " + group.leaderName();
  }

  /// A group meets where its residential group does.
  private void followHome(ResidentialGroup home) {
    if (!showing && home != null) {
      point.set(choices.point(home.pointId()));
    }
  }
}
