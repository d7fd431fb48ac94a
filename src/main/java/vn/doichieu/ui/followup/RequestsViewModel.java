package vn.doichieu.ui.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.FollowUpState;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.followup.Absentee;
import vn.doichieu.domain.followup.HelpRequest;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Place;

/// Which other offices of the bank were asked for help, and what they answered.
public final class RequestsViewModel extends Register<RequestRow> {
  private final ObservableList<Borrower> choices = FXCollections.observableArrayList();
  private final ObjectProperty<Borrower> borrower = new SimpleObjectProperty<>();
  private final StringProperty office = new SimpleStringProperty("");
  private final ObjectProperty<LocalDate> sentOn = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> answeredOn = new SimpleObjectProperty<>();
  private final StringProperty answer = new SimpleStringProperty("");

  RequestsViewModel(FollowUpData data) {
    super(data);
  }

  /// Those who did not come, and those of the requests there are.
  ObservableList<Borrower> choices() {
    return choices;
  }

  ObjectProperty<Borrower> borrower() {
    return borrower;
  }

  StringProperty office() {
    return office;
  }

  ObjectProperty<LocalDate> sentOn() {
    return sentOn;
  }

  ObjectProperty<LocalDate> answeredOn() {
    return answeredOn;
  }

  StringProperty answer() {
    return answer;
  }

  /// After an answer: which outcome to key, and where. The result itself is keyed from the paper.
  ObservableValue<String> offer() {
    return row().map(RequestsViewModel::offer).orElse("");
  }

  private static String offer(RequestRow row) {
    if (!row.offersOutcome()) {
      return "";
    }
    int code = Outcome.OTHER_OFFICE.code();
    return row.forms().isEmpty()
        ? Messages.text("followup.request.offer", row.unkeyed().size(), code)
        : Messages.text(
            "followup.request.offerOnForm",
            row.unkeyed().size(),
            code,
            String.join(", ", row.forms()));
  }

  /// The form on which the outcome is keyed.
  void goToForm() {
    RequestRow at = row().get();
    if (at != null && at.offersOutcome()) {
      long group = at.unkeyed().getFirst().groupId();
      data().workbench().navigator().go(new Place.Results(group));
    }
  }

  /// The letter to the office of the chosen request, drafted when there is none.
  void goToLetter() {
    RequestRow at = row().get();
    data()
        .workbench()
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of("followup.job.save"),
            progress -> data().work().askForHelp().run(at.request()))
        .onDone(letter -> data().goToPaper(DocumentKind.HELP_LETTER, letter));
  }

  void save() {
    problems().clear();
    if (borrower.get() == null) {
      problems().add(Problem.at("borrower", "kit.form.required"));
      return;
    }
    HelpRequest before = row().get() == null ? null : row().get().request();
    long id = before == null ? data().work().edit().newId() : before.id();
    var after =
        new HelpRequest(
            id,
            before == null ? 0 : before.version(),
            data().campaign(),
            borrower.get().id(),
            FollowUpData.trimmed(office.get()),
            sentOn.get(),
            answeredOn.get(),
            FollowUpData.trimmed(answer.get()),
            before == null ? 0 : before.letter());
    save(id, () -> data().work().edit().save(before, after));
  }

  void remove() {
    RequestRow at = row().get();
    if (at != null) {
      save(
          null,
          () -> {
            data().work().edit().remove(at.request());
            return List.of();
          });
    }
  }

  @Override
  List<RequestRow> rows(FollowUpState state) {
    List<RequestRow> rows =
        state.followUp().requests().stream()
            .sorted(
                Comparator.comparing(HelpRequest::isAnswered).thenComparing(HelpRequest::sentOn))
            .map(r -> RequestRow.of(state, r))
            .toList();
    var people = new java.util.LinkedHashSet<Borrower>();
    rows.forEach(r -> people.add(state.campaign().roster().borrower(r.request().borrowerId())));
    state.absentees().stream().map(Absentee::borrower).forEach(people::add);
    choices.setAll(
        people.stream()
            .sorted(Comparator.comparing(Borrower::fullName, VietnameseText::compareNames))
            .toList());
    return rows;
  }

  @Override
  Object key(RequestRow row) {
    return row.request().id();
  }

  @Override
  void fill(RequestRow row) {
    HelpRequest request = row == null ? null : row.request();
    FollowUpState state = data().state().get();
    borrower.set(request == null ? null : state.campaign().roster().borrower(request.borrowerId()));
    office.set(request == null ? "" : request.office());
    sentOn.set(request == null ? (state == null ? null : state.today()) : request.sentOn());
    answeredOn.set(request == null ? null : request.answeredOn());
    answer.set(request == null ? "" : request.answer());
  }
}
