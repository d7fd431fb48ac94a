package vn.doichieu.ui.shell;

import java.util.function.Consumer;
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
import vn.doichieu.base.UserError;
import vn.doichieu.ui.kit.Jobs;

/// Signing in to existing data.
public final class SignInViewModel {
  private final Jobs jobs;
  private final Startup startup;
  private final Consumer<Opened> opened;
  private final String ward;
  private final ObservableList<String> users;
  private final ObjectProperty<String> user = new SimpleObjectProperty<>();
  private final StringProperty password = new SimpleStringProperty("");
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  public SignInViewModel(
      Jobs jobs, Startup startup, Beginning.Locked locked, Consumer<Opened> opened) {
    this.jobs = jobs;
    this.startup = startup;
    this.opened = opened;
    ward = locked.ward();
    users = FXCollections.observableArrayList(locked.users());
    user.set(users.isEmpty() ? null : users.getFirst());
    user.addListener((o, was, is) -> check());
    password.addListener((o, was, is) -> check());
    check();
  }

  String ward() {
    return ward;
  }

  ObservableList<String> users() {
    return users;
  }

  ObjectProperty<String> user() {
    return user;
  }

  StringProperty password() {
    return password;
  }

  ObservableList<Problem> problems() {
    return problems;
  }

  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  void signIn() {
    check();
    if (problems.isEmpty() && !busy.get()) {
      busy.set(true);
      String name = user.get();
      String secret = password.get();
      jobs.run(
              Jobs.Lane.DB,
              Text.of("shell.signIn.opening"),
              progress -> startup.signIn().apply(name, secret))
          .onEnd(() -> busy.set(false))
          .onDone(opened)
          .onProblem(this::refused);
    }
  }

  /// Said under the password, which is typed anew.
  private void refused(UserError error) {
    password.set("");
    problems.setAll(new Problem("password", error.happened()));
  }

  private void check() {
    if (user.get() == null) {
      problems.setAll(Problem.at("user", "kit.form.required"));
    } else if (password.get().isEmpty()) {
      problems.setAll(Problem.at("password", "kit.form.required"));
    } else {
      problems.clear();
    }
  }
}
