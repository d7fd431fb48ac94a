package vn.doichieu.ui.unit;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.roster.GroupRules;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.FormBuilder;
import vn.doichieu.ui.kit.Shortcuts;

/// The savings-and-credit groups: where each belongs, and several put into one residential group at
/// once.
final class GroupsView {
  private final UnitViewModel model;
  private final SectionView<SavingsGroup> section;
  private final ObjectProperty<ResidentialGroup> home = new SimpleObjectProperty<>();
  private final Label counted = new Label();
  private final Label leaders = new Label();

  GroupsView(UnitViewModel model, Sections sections) {
    this.model = model;
    Choices choices = model.choices;
    GroupDraft draft = model.groupDraft;
    var table =
        sections
            .table(model.groups)
            .text("unit.group.code", SavingsGroup::code)
            .width(85)
            .personName("unit.group.leader", SavingsGroup::leaderName)
            .width(140)
            .text("unit.residential.name", g -> home(choices, g))
            .width(135)
            .text("unit.point", g -> point(choices, g))
            .width(110)
            .text(
                "unit.organisation",
                g ->
                    Sections.word(
                        choices.organisation(g.organisationId()), Organisation::shortName))
            .width(100)
            .text("unit.active", g -> Sections.active(g.active()))
            .width(100)
            .searchedBy(g -> GroupDraft.name(g) + " " + home(choices, g))
            .placeholder("unit.group.empty")
            .build();
    var heading = new Label();
    heading.textProperty().bind(draft.heading);
    heading.setWrapText(true);
    heading.getStyleClass().add("title-4");
    var form =
        new FormBuilder()
            .node(heading)
            .choice(
                "residentialGroupId",
                "unit.residential.name",
                draft.residentialGroup,
                choices.residentialGroups(),
                ResidentialGroup::name)
            .choice("pointId", "unit.point", draft.point, choices.points(), TransactionPoint::name)
            .choice(
                "organisationId",
                "unit.organisation",
                draft.organisation,
                choices.organisations(),
                Organisation::name)
            .choice(
                "leaderId", "unit.group.leader", draft.leader, choices.leaders(), Person::fullName)
            .build(model.groups.problems());
    section = new SectionView<>(model.groups, table, form, false);
    section.side().getChildren().addAll(together(), leaders());
    table.selection().addListener((ListChangeListener<SavingsGroup>) change -> count());
    model.groups.rows().addListener((ListChangeListener<SavingsGroup>) change -> count());
    count();
  }

  SectionView<SavingsGroup> section() {
    return section;
  }

  private VBox together() {
    Action assign =
        Action.of("unit.group.assign", "fth-corner-right-up", "Ctrl+G", this::assign)
            .when(Bindings.isNotNull(home));
    var form =
        new FormBuilder()
            .choice(
                "togetherId",
                "unit.residential.name",
                home,
                model.choices.residentialGroups(),
                ResidentialGroup::name)
            .build(FXCollections.observableArrayList());
    counted.setWrapText(true);
    counted.getStyleClass().add("title-4");
    var box = new VBox(counted, form.node(), Buttons.of(assign));
    box.getStyleClass().add("panel");
    Shortcuts.install(section.node(), () -> List.of(assign));
    return box;
  }

  private VBox leaders() {
    Action add = Action.of("unit.group.addLeaders", "fth-user-plus", "Ctrl+L", model::addLeaders);
    leaders.setWrapText(true);
    var box = new VBox(leaders, Buttons.of(add));
    box.getStyleClass().add("panel");
    box.visibleProperty().bind(leaders.textProperty().isNotEmpty());
    box.managedProperty().bind(box.visibleProperty());
    Shortcuts.install(section.node(), () -> leaders.getText().isEmpty() ? List.of() : List.of(add));
    return box;
  }

  private void assign() {
    model.assign(section.table().selection(), home.get());
  }

  private void count() {
    int without = model.withoutLeader();
    counted.setText(Messages.text("unit.group.together", section.table().selection().size()));
    leaders.setText(without == 0 ? "" : Messages.text("unit.group.noLeader", without));
  }

  private static String home(Choices choices, SavingsGroup group) {
    if (group.direct()) {
      return "";
    }
    String unassigned = GroupRules.isUnassigned(group) ? Messages.text("unit.unassigned") : "";
    ResidentialGroup home = choices.residentialGroup(group.residentialGroupId());
    return home == null ? unassigned : home.name();
  }

  private static String point(Choices choices, SavingsGroup group) {
    TransactionPoint point = choices.point(group.pointId());
    String unassigned = GroupRules.isUnassigned(group) ? Messages.text("unit.unassigned") : "";
    return point == null ? unassigned : point.name();
  }
}
