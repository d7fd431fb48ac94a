package vn.doichieu.store.key;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import vn.doichieu.base.Problem;

/// What a password must be, and how it becomes bytes.
public final class Password {
  private static final int MIN_LENGTH = 10;

  private Password() {}

  /// @param place the field to point at
  public static List<Problem> check(String place, char[] password) {
    String text = normalised(password);
    int length = text.codePointCount(0, text.length());
    return length >= MIN_LENGTH
        ? List.of()
        : List.of(Problem.at(place, "store.password.tooShort", MIN_LENGTH, length));
  }

  /// The same bytes for the same word on the screen: Vietnamese keyboards differ in whether they
  /// compose `ế` from one, two or three characters.
  static byte[] bytes(char[] password) {
    return normalised(password).getBytes(StandardCharsets.UTF_8);
  }

  private static String normalised(char[] password) {
    return Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC);
  }
}
