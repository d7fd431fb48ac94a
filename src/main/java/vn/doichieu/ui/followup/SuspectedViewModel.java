package vn.doichieu.ui.followup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.doichieu.app.FollowUpState;
import vn.doichieu.app.SuspectedLoans;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.domain.followup.Appropriation;
import vn.doichieu.domain.followup.StandIn;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.ui.kit.Formats;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Place;

/// The list that opens with an administrator's password only, and closes with the screen.
public final class SuspectedViewModel extends Register<SuspectedRow> {
  private record Shown(Roster roster, List<Appropriation> list) {}

  private final ReadOnlyObjectWrapper<SuspectedLoans.Opened> opened = new ReadOnlyObjectWrapper<>();
  private final StringProperty password = new SimpleStringProperty("");
  private final StringProperty loanCode = new SimpleStringProperty("");
  private final ObjectProperty<Appropriation.Level> level = new SimpleObjectProperty<>();
  private final StringProperty takenBy = new SimpleStringProperty("");
  private final ObjectProperty<Money> statementPrincipal = new SimpleObjectProperty<>();
  private final ObjectProperty<Money> statementInterest = new SimpleObjectProperty<>();
  private final ObjectProperty<Money> bookPrincipal = new SimpleObjectProperty<>();
  private final ObjectProperty<Money> bookInterest = new SimpleObjectProperty<>();
  private final StringProperty note = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
  private Shown shown = new Shown(null, List.of());

  SuspectedViewModel(FollowUpData data) {
    super(data);
  }

  /// Null while the list is closed.
  ReadOnlyObjectProperty<SuspectedLoans.Opened> opened() {
    return opened.getReadOnlyProperty();
  }

  StringProperty password() {
    return password;
  }

  /// Whole, or its last digits.
  StringProperty loanCode() {
    return loanCode;
  }

  ObjectProperty<Appropriation.Level> level() {
    return level;
  }

  StringProperty takenBy() {
    return takenBy;
  }

  ObjectProperty<Money> statementPrincipal() {
    return statementPrincipal;
  }

  ObjectProperty<Money> statementInterest() {
    return statementInterest;
  }

  ObjectProperty<Money> bookPrincipal() {
    return bookPrincipal;
  }

  ObjectProperty<Money> bookInterest() {
    return bookInterest;
  }

  StringProperty note() {
    return note;
  }

  /// That somebody else may sit at sessions ahead; empty when nothing is to be said.
  ReadOnlyStringProperty hint() {
    return hint.getReadOnlyProperty();
  }

  void unlock() {
    char[] typed = password.get().toCharArray();
    password.set("");
    data()
        .workbench()
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of("followup.job.unlock"),
            progress -> data().work().suspected().open(typed))
        .onDone(
            open -> {
              opened.set(open);
              refresh(null);
            });
  }

  /// Forgets everything that was shown.
  void lock() {
    opened.set(null);
    password.set("");
    shown = new Shown(null, List.of());
    begin();
    rows().clear();
  }

  void save() {
    SuspectedLoans.Opened open = opened.get();
    problems().clear();
    List<Loan> found = loans();
    if (found.size() != 1) {
      problems()
          .add(
              Problem.at(
                  "loan", found.isEmpty() ? "followup.loan.unknown" : "followup.loan.several"));
      return;
    }
    Loan loan = found.getFirst();
    Appropriation before = row().get() == null ? null : row().get().one();
    long id = before == null ? open.newId() : before.id();
    var after =
        new Appropriation(
            id,
            before == null ? 0 : before.version(),
            data().campaign(),
            loan.id(),
            FollowUpData.trimmed(takenBy.get()),
            level.get(),
            statementPrincipal.get(),
            statementInterest.get(),
            Objects.requireNonNullElse(bookPrincipal.get(), loan.principal()),
            Objects.requireNonNullElse(bookInterest.get(), loan.interest()),
            FollowUpData.trimmed(note.get()));
    run(() -> open.save(before, after), id);
  }

  void remove() {
    SuspectedLoans.Opened open = opened.get();
    SuspectedRow at = row().get();
    if (open != null && at != null) {
      run(
          () -> {
            open.remove(at.one());
            return List.of();
          },
          null);
    }
  }

  /// Where someone is sent in a leader's place.
  void goToTeams() {
    data().workbench().navigator().go(new Place.Teams());
  }

  private void run(java.util.function.Supplier<List<Problem>> change, Object key) {
    data()
        .workbench()
        .jobs()
        .run(Jobs.Lane.DB, Text.of("followup.job.save"), progress -> change.get())
        .onDone(
            found -> {
              problems().setAll(found);
              if (found.isEmpty()) {
                refresh(key);
              }
            });
  }

  private void refresh(Object key) {
    SuspectedLoans.Opened open = opened.get();
    if (open == null) {
      return;
    }
    long campaign = data().campaign();
    data()
        .workbench()
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of("desk.job.read"),
            progress -> new Shown(open.roster(), open.list(campaign)))
        .onDone(
            now -> {
              if (opened.get() != open) {
                return;
              }
              shown = now;
              show(data().state().get());
              rows().stream()
                  .filter(r -> key(r).equals(key))
                  .findFirst()
                  .ifPresent(r -> row().set(r));
            });
  }

  private List<Loan> loans() {
    String code = FollowUpData.trimmed(loanCode.get());
    return code.isEmpty() || shown.roster() == null
        ? List.of()
        : shown.roster().loans().stream().filter(l -> l.code().endsWith(code)).limit(2).toList();
  }

  @Override
  List<SuspectedRow> rows(FollowUpState state) {
    return shown.list().stream()
        .filter(a -> shown.roster().loan(a.loanId()) != null)
        .map(a -> SuspectedRow.of(shown.roster(), a))
        .toList();
  }

  @Override
  Object key(SuspectedRow row) {
    return row.one().id();
  }

  @Override
  void fill(SuspectedRow row) {
    Appropriation one = row == null ? null : row.one();
    loanCode.set(row == null ? "" : row.loan().code());
    level.set(one == null ? null : one.level());
    takenBy.set(one == null ? "" : one.takenBy());
    statementPrincipal.set(one == null ? null : one.statementPrincipal());
    statementInterest.set(one == null ? null : one.statementInterest());
    bookPrincipal.set(one == null ? null : one.bookPrincipal());
    bookInterest.set(one == null ? null : one.bookInterest());
    note.set(one == null ? "" : one.note());
    hint.set("");
    if (one != null && opened.get() != null) {
      SuspectedLoans.Opened open = opened.get();
      data()
          .workbench()
          .jobs()
          .run(Jobs.Lane.DB, Text.of("desk.job.read"), progress -> open.standIns(one))
          .onDone(found -> hint.set(row.equals(row().get()) ? words(found) : ""));
    }
  }

  private static String words(List<StandIn> found) {
    String days =
        found.stream()
            .map(s -> Formats.date(s.session().date()))
            .distinct()
            .collect(Collectors.joining(", "));
    return found.isEmpty() ? "" : Messages.text("followup.guarded.standIn", days);
  }
}
