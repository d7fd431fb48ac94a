package vn.doichieu.ui.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.followup.CallNote;
import vn.doichieu.domain.followup.Departure;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.FormBuilder;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.TableBuilder;

/// The columns and fields of each register.
final class Registers {
  private final Remembered remembered;
  private final LocalDate today;

  Registers(Remembered remembered, LocalDate today) {
    this.remembered = remembered;
    this.today = today;
  }

  RegisterPart<AbsenteeRow> absentees(AbsenteesViewModel model) {
    DataTable<AbsenteeRow> table =
        table("followup-absentees", model, AbsenteeRow::searched)
            .personName("followup.column.customer", AbsenteeRow::name)
            .width(150)
            .text("followup.column.phone", AbsenteeRow::phone)
            .width(104)
            .text("followup.column.call", AbsenteeRow::answer)
            .width(108)
            .date("followup.column.invited", AbsenteeRow::invitedOn)
            .width(92)
            .number("followup.column.loans", AbsenteeRow::loans)
            .width(58)
            .money("followup.column.principal", AbsenteeRow::principal)
            .width(114)
            .total()
            .text("followup.column.group", AbsenteeRow::group)
            .width(190)
            .text("followup.column.residence", AbsenteeRow::residence)
            .width(110)
            .placeholder("followup.absentees.empty")
            .build();
    Form form =
        new FormBuilder()
            .text("phone", "followup.field.phone", model.phone())
            .choice(
                "answer",
                "followup.field.call",
                model.answer(),
                FXCollections.observableArrayList(CallNote.Answer.values()),
                AbsenteeRow::words)
            .date("calledOn", "followup.field.calledOn", model.calledOn(), today)
            .area("note", "followup.field.note", model.note(), 3)
            .build(model.problems());
    return given(
        model, table, form, model::save, List.of(), List.of(quiet("followup.absentees.hint")));
  }

  RegisterPart<RequestRow> requests(RequestsViewModel model) {
    DataTable<RequestRow> table =
        table("followup-requests", model, RequestRow::searched)
            .personName("followup.column.customer", RequestRow::name)
            .width(170)
            .text("followup.column.office", r -> r.request().office())
            .width(200)
            .date("followup.column.sent", r -> r.request().sentOn())
            .width(92)
            .text("followup.column.letter", RequestRow::letter)
            .width(140)
            .text("followup.column.state", RequestRow::state)
            .width(130)
            .date("followup.column.answered", r -> r.request().answeredOn())
            .width(96)
            .text("followup.column.answer", r -> r.request().answer())
            .width(200)
            .placeholder("followup.requests.empty")
            .build();
    Form form =
        new FormBuilder()
            .choice(
                "borrower",
                "followup.field.customer",
                model.borrower(),
                model.choices(),
                Registers::name)
            .text("office", "followup.field.office", model.office())
            .date("sentOn", "followup.field.sent", model.sentOn(), today)
            .date("answeredOn", "followup.field.answered", model.answeredOn(), today)
            .area("answer", "followup.field.answer", model.answer(), 3)
            .build(model.problems());
    Action toForm =
        Action.of("followup.action.form", "fth-edit-3", "Ctrl+M", model::goToForm)
            .when(model.row().map(RequestRow::offersOutcome).orElse(false));
    var notes = List.of(hint(model.offer()));
    Action letter =
        Action.of("followup.action.letter", "fth-mail", "Ctrl+K", model::goToLetter)
            .when(model.row().map(row -> true).orElse(false));
    return own(model, table, form, model::save, model::remove, List.of(letter, toForm), notes);
  }

  RegisterPart<DepartureRow> departures(DeparturesViewModel model) {
    DataTable<DepartureRow> table =
        table("followup-departures", model, DepartureRow::searched)
            .personName("followup.column.customer", DepartureRow::name)
            .width(170)
            .text("followup.column.group", DepartureRow::group)
            .width(170)
            .text("followup.column.residence", DepartureRow::residence)
            .width(110)
            .text("followup.column.asked", DepartureRow::letter)
            .width(140)
            .date("followup.column.answered", DepartureRow::answeredOn)
            .width(96)
            .text("followup.column.left", DepartureRow::leftWhen)
            .width(100)
            .text("followup.column.knowledge", DepartureRow::knowledge)
            .width(150)
            .text("followup.column.review", DepartureRow::review)
            .width(160)
            .placeholder("followup.departures.empty")
            .build();
    Form form =
        new FormBuilder()
            .labelsLeft()
            .text("phone", "followup.field.phone", model.phone())
            .text("category", "followup.field.category", model.category())
            .text("leftWhen", "followup.field.left", model.leftWhen())
            .choice(
                "knowledge",
                "followup.field.knowledge",
                model.knowledge(),
                FXCollections.observableArrayList(Departure.Knowledge.values()),
                DepartureRow::words)
            .area("information", "followup.field.information", model.information(), 2)
            .text("movedTo", "followup.field.movedTo", model.movedTo())
            .text("request", "followup.field.request", model.request())
            .choice(
                "review",
                "followup.field.review",
                model.review(),
                FXCollections.observableArrayList(Departure.Review.values()),
                DepartureRow::words)
            .text("reviewDetail", "followup.field.reviewDetail", model.reviewDetail())
            .text("reviewedBy", "followup.field.reviewedBy", model.reviewedBy())
            .text("found", "followup.field.found", model.found())
            .date("policeOn", "followup.field.policeOn", model.policeOn(), today)
            .area("policeAnswer", "followup.field.policeAnswer", model.policeAnswer(), 2)
            .build(model.problems());
    Action letter = Action.of("followup.action.police", "fth-mail", "Ctrl+M", model::goToLetter);
    return given(
            model,
            table,
            form,
            model::save,
            List.of(letter),
            List.of(hint(model.letter()), quiet("followup.departures.hint")))
        .wide();
  }

  RegisterPart<OpenPointRow> points(OpenPointsViewModel model) {
    DataTable<OpenPointRow> table =
        table("followup-points", model, OpenPointRow::searched)
            .text("followup.column.state", OpenPointRow::state)
            .width(92)
            .date("followup.column.due", r -> r.point().dueOn())
            .width(90)
            .text("followup.column.text", r -> r.point().text())
            .width(240)
            .text("followup.column.group", OpenPointRow::group)
            .width(150)
            .text("followup.column.handler", r -> r.point().handler())
            .width(120)
            .text("followup.column.solution", r -> r.point().solution())
            .width(120)
            .placeholder("followup.points.empty")
            .build();
    Form form =
        new FormBuilder()
            .area("text", "followup.field.text", model.text(), 3)
            .choice(
                "group",
                "followup.field.group",
                model.group(),
                model.groups(),
                SavingsGroup::leaderAndCode)
            .date("raisedOn", "followup.field.raised", model.raisedOn(), today)
            .text("handler", "followup.field.handler", model.handler())
            .date("dueOn", "followup.field.due", model.dueOn(), today)
            .area("solution", "followup.field.solution", model.solution(), 2)
            .date("solvedOn", "followup.field.solved", model.solvedOn(), today)
            .build(model.problems());
    Action print = Command.PRINT.runs(model::print);
    return own(model, table, form, model::save, model::remove, List.of(print), List.of());
  }

  private <R> TableBuilder<R> table(String id, Register<R> model, Function<R, String> searched) {
    return new TableBuilder<>(id, model.rows()).searchedBy(searched).remember(remembered);
  }

  /// A register whose rows come from elsewhere: there is something to save only with one chosen.
  private static <R> RegisterPart<R> given(
      Register<R> model,
      DataTable<R> table,
      Form form,
      Runnable save,
      List<Action> others,
      List<Label> notes) {
    Action saving = save(form, save).when(model.row().map(row -> true).orElse(false));
    return new RegisterPart<>(model, table, form, saving, others, notes);
  }

  /// A register whose rows are made and removed here.
  private static <R> RegisterPart<R> own(
      Register<R> model,
      DataTable<R> table,
      Form form,
      Runnable save,
      Runnable remove,
      List<Action> more,
      List<Label> notes) {
    List<Action> others = new ArrayList<>();
    others.add(begin(form, model));
    others.add(Command.DELETE.runs(remove));
    others.addAll(more);
    return new RegisterPart<>(model, table, form, save(form, save), others, notes);
  }

  static Action save(Form form, Runnable save) {
    return Command.SAVE.runs(() -> form.submit(save));
  }

  /// Empty fields, the cursor in the first.
  static Action begin(Form form, Register<?> model) {
    return Command.NEW.runs(
        () -> {
          form.reset();
          model.begin();
          form.focusFirst();
        });
  }

  static Label quiet(String key) {
    var label = new Label(Messages.text(key));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("quiet");
    return label;
  }

  /// Takes no room while there is nothing to say.
  static Label hint(ObservableValue<String> words) {
    var label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add("editor-hint");
    label.textProperty().bind(words);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    label.visibleProperty().bind(label.managedProperty());
    return label;
  }

  /// Names repeat: with the bank's code of the customer.
  private static String name(Borrower borrower) {
    return borrower.fullName() + " – " + borrower.code();
  }
}
