package vn.doichieu.app;

import java.util.List;
import vn.doichieu.base.Problem;
import vn.doichieu.store.key.Password;

/// What a new password must be.
public final class NewPassword {
  private NewPassword() {}

  /// @return at the place `password`; empty when it will do
  public static List<Problem> problems(char[] password) {
    return Password.check("password", password);
  }
}
