package vn.doichieu.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.unit.Ward;
import vn.doichieu.ui.kit.Job;
import vn.doichieu.ui.kit.Jobs;

/// The first start: a new ward, or the sample ward.
public final class FirstStartViewModel {
  static final List<String> KINDS = Ward.KINDS;
  static final int SHORTEST_PASSWORD = 10;
  private final Jobs jobs;
  private final Startup startup;
  private final Consumer<Opened> opened;
  private final ObjectProperty<String> kind = new SimpleObjectProperty<>(KINDS.getFirst());
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty province = new SimpleStringProperty("");
  private final StringProperty code = new SimpleStringProperty("");
  private final StringProperty administrator = new SimpleStringProperty("");
  private final StringProperty password = new SimpleStringProperty("");
  private final StringProperty again = new SimpleStringProperty("");
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /// @param opened takes the open data when either way has ended well
  public FirstStartViewModel(Jobs jobs, Startup startup, Consumer<Opened> opened) {
    this.jobs = jobs;
    this.startup = startup;
    this.opened = opened;
    Stream.of(name, province, code, administrator, password, again)
        .forEach(p -> p.addListener((o, was, is) -> check()));
    kind.addListener((o, was, is) -> check());
    check();
  }

  ObjectProperty<String> kind() {
    return kind;
  }

  StringProperty name() {
    return name;
  }

  StringProperty province() {
    return province;
  }

  StringProperty code() {
    return code;
  }

  StringProperty administrator() {
    return administrator;
  }

  StringProperty password() {
    return password;
  }

  StringProperty again() {
    return again;
  }

  ObservableList<Problem> problems() {
    return problems;
  }

  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  void create() {
    check();
    if (problems.isEmpty() && !busy.get()) {
      var ward =
          new NewWard(
              kind.get(),
              clean(name),
              clean(province),
              clean(code),
              clean(administrator),
              password.get());
      follow(
          jobs.run(
              Jobs.Lane.DB, Text.of("shell.first.creating"), p -> startup.create().apply(ward)));
    }
  }

  void openSample() {
    if (!busy.get()) {
      follow(jobs.run(Jobs.Lane.DB, Text.of("shell.first.sampling"), p -> startup.sample().get()));
    }
  }

  private void follow(Job<Opened> job) {
    busy.set(true);
    job.onEnd(() -> busy.set(false)).onDone(opened);
  }

  private void check() {
    var found = new ArrayList<Problem>();
    require(found, "kind", kind.get());
    require(found, "name", clean(name));
    require(found, "province", clean(province));
    if (!clean(code).matches("\\d{6}")) {
      found.add(Problem.at("code", "shell.first.code.problem"));
    }
    require(found, "administrator", clean(administrator));
    if (password.get().length() < SHORTEST_PASSWORD) {
      found.add(Problem.at("password", "shell.first.password.short", SHORTEST_PASSWORD));
    }
    if (!again.get().equals(password.get())) {
      found.add(Problem.at("again", "shell.first.again.differs"));
    }
    if (!found.equals(problems)) {
      problems.setAll(found);
    }
  }

  private static void require(List<Problem> found, String place, String value) {
    if (value == null || value.isEmpty()) {
      found.add(Problem.at(place, "kit.form.required"));
    }
  }

  private static String clean(StringProperty text) {
    return VietnameseText.clean(text.get());
  }
}
