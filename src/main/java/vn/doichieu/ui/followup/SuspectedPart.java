package vn.doichieu.ui.followup;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Table;
import vn.doichieu.domain.followup.Appropriation;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.FormBuilder;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.TableBuilder;

/// A field for the password, and behind it the list.
final class SuspectedPart {
  private final SuspectedViewModel model;
  private final Form locked;
  private final RegisterPart<SuspectedRow> list;
  private final StackPane node = new StackPane();

  SuspectedPart(SuspectedViewModel model, Remembered remembered) {
    this.model = model;
    locked =
        new FormBuilder()
            .node(Registers.quiet("followup.guarded.text"))
            .password("guardedPassword", "followup.field.password", model.password())
            .build(FXCollections.observableArrayList());
    Button open =
        Buttons.of(
            Action.of("followup.action.unlock", "fth-unlock", "", model::unlock).asPrimary());
    locked.endsWith(open);
    var door = new VBox(locked.node(), open);
    door.getStyleClass().add("side");
    door.setMaxHeight(VBox.USE_PREF_SIZE);
    list = list(remembered);
    node.getChildren().setAll(door, list.node());
    door.visibleProperty().bind(model.opened().isNull());
    list.node().visibleProperty().bind(model.opened().isNotNull());
    model.opened().addListener((o, was, is) -> focusIfShown());
  }

  private RegisterPart<SuspectedRow> list(Remembered remembered) {
    DataTable<SuspectedRow> table =
        new TableBuilder<SuspectedRow>("followup-guarded", model.rows())
            .text("followup.column.customerCode", r -> r.borrower().code())
            .width(100)
            .personName("followup.column.customer", r -> r.borrower().fullName())
            .width(150)
            .text("followup.column.loan", r -> r.loan().code())
            .width(140)
            .text("followup.column.takenBy", r -> r.one().takenBy())
            .width(150)
            .text("followup.column.level", SuspectedRow::level)
            .width(150)
            .money("followup.column.statementPrincipal", r -> r.one().statementPrincipal())
            .total()
            .money("followup.column.statementInterest", r -> r.one().statementInterest())
            .total()
            .money("followup.column.bookPrincipal", r -> r.one().bookPrincipal())
            .total()
            .money("followup.column.bookInterest", r -> r.one().bookInterest())
            .total()
            .money("followup.column.difference", SuspectedRow::difference)
            .total()
            .searchedBy(r -> r.borrower().fullName() + " " + r.loan().code())
            .placeholder("followup.guarded.empty")
            .remember(remembered)
            .build();
    Form form =
        new FormBuilder()
            .labelsLeft()
            .text("loan", "followup.field.loan", model.loanCode())
            .text("takenBy", "followup.field.takenBy", model.takenBy())
            .choice(
                "level",
                "followup.field.level",
                model.level(),
                FXCollections.observableArrayList(Appropriation.Level.values()),
                SuspectedRow::words)
            .money(
                "statementPrincipal",
                "followup.column.statementPrincipal",
                model.statementPrincipal())
            .money(
                "statementInterest", "followup.column.statementInterest", model.statementInterest())
            .money("bookPrincipal", "followup.column.bookPrincipal", model.bookPrincipal())
            .money("bookInterest", "followup.column.bookInterest", model.bookInterest())
            .area("note", "followup.field.note", model.note(), 2)
            .build(model.problems());
    Action teams = Action.of("followup.action.teams", "fth-users", "Ctrl+M", model::goToTeams);
    return new RegisterPart<>(
            model,
            table,
            form,
            Registers.save(form, model::save),
            List.of(Registers.begin(form, model), Command.DELETE.runs(model::remove), teams),
            List.of(Registers.hint(model.hint())))
        .wide();
  }

  private void focusIfShown() {
    if (node.getScene() != null) {
      focus();
    }
  }

  Node node() {
    return node;
  }

  void focus() {
    if (model.opened().get() == null) {
      locked.focusFirst();
    } else {
      list.focus();
    }
  }

  /// Null while the list is closed.
  Table asTable() {
    return model.opened().get() == null ? null : list.asTable("followup.guarded.title");
  }
}
