package vn.doichieu.base;

/// An expected failure, told to the user as three sentences: what happened (`error.<key>`), and
/// what is safe and what to do (`error.<key>.remedy`).
public record UserError(String key, Object... arguments) {
  public Text happened() {
    return Text.of("error." + key, arguments);
  }

  public Text remedy() {
    return Text.of("error." + key + ".remedy", arguments);
  }

  public UserErrorException toException() {
    return new UserErrorException(this, null);
  }

  public UserErrorException toException(Throwable cause) {
    return new UserErrorException(this, cause);
  }
}
