package vn.doichieu.base;

/// Carries a [UserError] to the edge of the program, where it is put into words.
public final class UserErrorException extends RuntimeException {
  private final transient UserError error;

  UserErrorException(UserError error, Throwable cause) {
    super(error.key(), cause);
    this.error = error;
  }

  public UserError error() {
    return error;
  }
}
