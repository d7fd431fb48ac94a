package vn.doichieu.ui.followup;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import vn.doichieu.app.FollowUpState;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.FollowUpTables;
import vn.doichieu.domain.followup.Departure;

/// What is known of those who left.
public final class DeparturesViewModel extends Register<DepartureRow> {
  private final StringProperty phone = new SimpleStringProperty("");
  private final StringProperty category = new SimpleStringProperty("");
  private final StringProperty leftWhen = new SimpleStringProperty("");
  private final ObjectProperty<Departure.Knowledge> knowledge = new SimpleObjectProperty<>();
  private final StringProperty information = new SimpleStringProperty("");
  private final StringProperty movedTo = new SimpleStringProperty("");
  private final StringProperty request = new SimpleStringProperty("");
  private final ObjectProperty<Departure.Review> review = new SimpleObjectProperty<>();
  private final StringProperty reviewDetail = new SimpleStringProperty("");
  private final StringProperty reviewedBy = new SimpleStringProperty("");
  private final StringProperty found = new SimpleStringProperty("");
  private final ObjectProperty<LocalDate> policeOn = new SimpleObjectProperty<>();
  private final StringProperty policeAnswer = new SimpleStringProperty("");

  DeparturesViewModel(FollowUpData data) {
    super(data);
  }

  StringProperty phone() {
    return phone;
  }

  StringProperty category() {
    return category;
  }

  StringProperty leftWhen() {
    return leftWhen;
  }

  ObjectProperty<Departure.Knowledge> knowledge() {
    return knowledge;
  }

  StringProperty information() {
    return information;
  }

  StringProperty movedTo() {
    return movedTo;
  }

  StringProperty request() {
    return request;
  }

  ObjectProperty<Departure.Review> review() {
    return review;
  }

  StringProperty reviewDetail() {
    return reviewDetail;
  }

  StringProperty reviewedBy() {
    return reviewedBy;
  }

  StringProperty found() {
    return found;
  }

  /// When the police answered.
  ObjectProperty<LocalDate> policeOn() {
    return policeOn;
  }

  StringProperty policeAnswer() {
    return policeAnswer;
  }

  /// In which letter the police were asked about the chosen one.
  ObservableValue<String> letter() {
    return row().map(DeparturesViewModel::letter).orElse("");
  }

  private static String letter(DepartureRow row) {
    return row.asked() == null
        ? Messages.text("followup.police.notAsked")
        : Messages.text("followup.police.asked", row.letter());
  }

  void save() {
    DepartureRow at = row().get();
    if (at == null) {
      return;
    }
    Departure before = at.known();
    var after =
        new Departure(
            before == null ? data().work().edit().newId() : before.id(),
            before == null ? 0 : before.version(),
            data().campaign(),
            at.departed().borrower().id(),
            FollowUpData.trimmed(phone.get()),
            FollowUpData.trimmed(category.get()),
            FollowUpData.trimmed(leftWhen.get()),
            knowledge.get(),
            FollowUpData.trimmed(information.get()),
            FollowUpData.trimmed(movedTo.get()),
            FollowUpData.trimmed(request.get()),
            review.get(),
            FollowUpData.trimmed(reviewDetail.get()),
            FollowUpData.trimmed(reviewedBy.get()),
            FollowUpData.trimmed(found.get()),
            data().state().get().today());
    LocalDate answered = policeOn.get();
    String answer = FollowUpData.trimmed(policeAnswer.get());
    save(key(at), () -> data().work().edit().save(before, after, at.asked(), answered, answer));
  }

  /// In the columns of the bank's list.
  Table bankTable() {
    FollowUpState state = data().state().get();
    return FollowUpTables.departures(
        state.departed(), state.followUp(), state.campaign().unit(), state.today());
  }

  /// The letter that asked about the chosen one; else the one that is to be written.
  void goToLetter() {
    DepartureRow at = row().get();
    int round =
        at != null && at.asked() != null
            ? at.asked().round()
            : data().state().get().campaign().policeLetterDue().orElse(0);
    data().goToPaper(DocumentKind.POLICE_LETTER, round);
  }

  @Override
  List<DepartureRow> rows(FollowUpState state) {
    return state.departed().stream().map(d -> DepartureRow.of(state, d)).toList();
  }

  @Override
  Object key(DepartureRow row) {
    return row.departed().borrower().id();
  }

  @Override
  void fill(DepartureRow row) {
    Departure d = row == null ? null : row.known();
    phone.set(d == null ? "" : d.phone());
    category.set(d == null ? "" : d.category());
    leftWhen.set(d == null ? "" : d.leftWhen());
    knowledge.set(d == null ? Departure.Knowledge.NOTHING : d.knowledge());
    information.set(d == null ? "" : d.information());
    movedTo.set(d == null ? "" : d.movedTo());
    request.set(d == null ? "" : d.request());
    review.set(d == null ? Departure.Review.NOT_REVIEWED : d.review());
    reviewDetail.set(d == null ? "" : d.reviewDetail());
    reviewedBy.set(d == null ? "" : d.reviewedBy());
    found.set(d == null ? "" : d.found());
    policeOn.set(row == null ? null : row.answeredOn());
    policeAnswer.set(row == null ? "" : row.answer());
  }
}
