package vn.doichieu.ui.kit.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.base.Problem;

/// Number and date of a paper that was signed.
public final class IssueForm {
  private final BiConsumer<Integer, LocalDate> issue;
  private final ObjectProperty<Long> number = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> issuedOn = new SimpleObjectProperty<>();
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

  IssueForm(BiConsumer<Integer, LocalDate> issue) {
    this.issue = issue;
    number.addListener((o, was, is) -> problems.clear());
    issuedOn.addListener((o, was, is) -> problems.clear());
  }

  public ReadOnlyBooleanProperty isOpen() {
    return open.getReadOnlyProperty();
  }

  public ObjectProperty<Long> number() {
    return number;
  }

  public ObjectProperty<LocalDate> issuedOn() {
    return issuedOn;
  }

  public ObservableList<Problem> problems() {
    return problems;
  }

  public void submit() {
    issue.accept(number.get() == null ? null : Math.toIntExact(number.get()), issuedOn.get());
  }

  public void close() {
    open.set(false);
  }

  void open(int suggested, LocalDate today) {
    number.set((long) suggested);
    issuedOn.set(today);
    problems.clear();
    open.set(true);
  }

  void show(List<Problem> found) {
    problems.setAll(found);
  }
}
