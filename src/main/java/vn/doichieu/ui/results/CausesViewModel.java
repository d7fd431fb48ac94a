package vn.doichieu.ui.results;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.EditCauses;
import vn.doichieu.app.ReadWard;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Workbench;

/// The catalogue of causes of the campaign, and the entry being edited.
final class CausesViewModel {
  private final Workbench workbench;
  private final ReadWard read;
  private final EditCauses edit;
  private final ObservableValue<Long> campaignId;
  private final ObservableList<Cause> causes = FXCollections.observableArrayList();
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ObjectProperty<Cause.Kind> kind = new SimpleObjectProperty<>(Cause.Kind.UNABLE);
  private final ObjectProperty<Cause.TextRule> textRule =
      new SimpleObjectProperty<>(Cause.TextRule.OPTIONAL);
  private final StringProperty code = new SimpleStringProperty("");
  private final StringProperty parentCode = new SimpleStringProperty("");
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty edition = new SimpleStringProperty("");
  private final BooleanProperty heading = new SimpleBooleanProperty();
  private final BooleanProperty active = new SimpleBooleanProperty(true);
  private Cause edited;

  CausesViewModel(
      Workbench workbench, ReadWard read, EditCauses edit, ObservableValue<Long> campaignId) {
    this.workbench = workbench;
    this.read = read;
    this.edit = edit;
    this.campaignId = campaignId;
    campaignId.addListener((o, was, is) -> load());
  }

  void load() {
    Long campaign = campaignId.getValue();
    if (campaign != null) {
      workbench
          .jobs()
          .run(
              Jobs.Lane.DB,
              Text.of("results.job.load"),
              progress -> read.results(campaign).causes().all())
          .onDone(causes::setAll);
    }
  }

  /// @param cause null for a new entry
  void edit(Cause cause) {
    edited = cause;
    problems.clear();
    if (cause != null) {
      kind.set(cause.kind());
      textRule.set(cause.text());
    }
    code.set(cause == null ? "" : cause.code());
    parentCode.set(cause == null ? "" : cause.parentCode());
    name.set(cause == null ? "" : cause.name());
    edition.set(cause == null ? edition.get() : cause.edition());
    heading.set(cause != null && cause.heading());
    active.set(cause == null || cause.active());
  }

  void save() {
    Cause before = edited;
    var typed =
        new Cause(
            before == null ? edit.newId() : before.id(),
            before == null ? 0 : before.version(),
            campaignId.getValue(),
            kind.get(),
            edition.get().strip(),
            code.get().strip(),
            parentCode.get().strip(),
            name.get().strip(),
            heading.get(),
            textRule.get(),
            active.get());
    run(
        () -> {
          List<Problem> found = edit.save(before, typed);
          return found;
        });
  }

  /// The list of 2018 as a sample.
  void use2018() {
    run(
        () -> {
          edit.use2018(campaignId.getValue());
          return List.of();
        });
  }

  /// Two headings to be filled in.
  void useHeadings() {
    run(
        () -> {
          edit.useHeadings(campaignId.getValue());
          return List.of();
        });
  }

  private void run(Supplier<List<Problem>> action) {
    workbench
        .jobs()
        .run(Jobs.Lane.DB, Text.of("results.job.save"), progress -> action.get())
        .onDone(
            found -> {
              problems.setAll(found);
              if (found.isEmpty()) {
                edit(null);
                load();
              }
            });
  }

  ObservableList<Cause> causes() {
    return causes;
  }

  ObservableList<Problem> problems() {
    return problems;
  }

  ObjectProperty<Cause.Kind> kind() {
    return kind;
  }

  ObjectProperty<Cause.TextRule> textRule() {
    return textRule;
  }

  StringProperty code() {
    return code;
  }

  StringProperty parentCode() {
    return parentCode;
  }

  StringProperty name() {
    return name;
  }

  StringProperty edition() {
    return edition;
  }

  BooleanProperty heading() {
    return heading;
  }

  BooleanProperty active() {
    return active;
  }
}
