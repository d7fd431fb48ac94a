package vn.doichieu.ui.teams;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.team.TeamMember.Duty;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.FormBuilder;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Shortcuts;
import vn.doichieu.ui.kit.TableBuilder;

/// The teams as cards, and beside them who can be added.
final class MembersPart {
  private final TeamsViewModel model;
  private final CardsPane cards;
  private final Form form;
  private final DataTable<PersonLoad> people;
  private final HBox node;

  MembersPart(TeamsViewModel model, Remembered remembered) {
    this.model = model;
    cards = new CardsPane(model);
    var title = new Label();
    title.textProperty().bind(model.addTitle());
    title.getStyleClass().add("title-4");
    form =
        new FormBuilder()
            .choice(
                "person",
                "teams.field.person",
                model.person(),
                model.choices(),
                TeamsData::nameAndOffice)
            .choice(
                "duty",
                "teams.field.duty",
                model.duty(),
                FXCollections.observableArrayList(Duty.values()),
                TeamsViewModel::name)
            .choice(
                "substituteFor",
                "teams.field.substituteFor",
                model.substituteFor(),
                model.regulars(),
                TeamCard.Line::name)
            .build(model.problems());
    Action add = Action.of("teams.action.addMember", "fth-user-plus", "Ctrl+S", this::submit);
    Button button = Buttons.of(add);
    button.setId("add-member");
    form.endsWith(button);
    people =
        new TableBuilder<PersonLoad>("team-people", model.people())
            .personName("teams.column.person", PersonLoad::name)
            .width(150)
            .text("teams.column.office", PersonLoad::office)
            .width(132)
            .number("teams.column.team", PersonLoad::team)
            .width(62)
            .searchedBy(p -> p.name() + " " + p.office())
            .remember(remembered)
            .build();
    people.onOpen(
        chosen -> {
          model.person().set(chosen.person());
          form.focusFirst();
        });
    var filter = new TextField();
    filter.setId("people-filter");
    filter.setPromptText(Messages.text("teams.people.filter"));
    filter.setAccessibleText(Messages.text("teams.people.filter"));
    filter.textProperty().addListener((o, was, typed) -> people.search(typed));
    VBox.setVgrow(people.node(), Priority.ALWAYS);
    var side = new VBox(title, form.node(), button, filter, people.node());
    side.getStyleClass().add("side");
    HBox.setHgrow(cards.node(), Priority.ALWAYS);
    node = new HBox(cards.node(), side);
    node.getStyleClass().add("two-columns");
    Shortcuts.install(side, () -> List.of(add));
    Shortcuts.install(cards.node(), () -> List.of(model.remove(), edit()));
  }

  Node node() {
    return node;
  }

  void focus() {
    cards.focus();
  }

  /// From a card to the fields that add a member to it.
  private Action edit() {
    return Action.of("teams.action.addMember", "fth-user-plus", "Enter", form::focusFirst);
  }

  private void submit() {
    form.submit(
        () -> {
          boolean right = model.problems().isEmpty();
          model.addMember();
          if (right) {
            form.reset();
            form.focusFirst();
          }
        });
  }
}
