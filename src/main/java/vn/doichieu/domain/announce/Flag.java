package vn.doichieu.domain.announce;

import vn.doichieu.base.Text;

/// A piece of text that the program will not guess how to read; a person must decide.
///
/// @param token as written; an identity number is masked
public record Flag(Reason reason, String token) {
  public enum Reason {
    ABBREVIATION("announce.flag.abbreviation"),
    SLASH("announce.flag.slash"),
    SYMBOL("announce.flag.symbol"),
    NUMBER("announce.flag.number"),
    IDENTITY_NUMBER("announce.flag.identityNumber");

    private final String key;

    Reason(String key) {
      this.key = key;
    }
  }

  public Text text() {
    return Text.of(reason.key, token);
  }
}
