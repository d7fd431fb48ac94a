package vn.doichieu.base;

import java.util.List;

/// A sentence for the user that is not yet put into words: a key of `messages.properties` and the
/// values for its places. Only the edges (screens, command line) turn it into words, by [Messages].
public record Text(String key, List<Object> arguments) {
  public Text {
    arguments = List.copyOf(arguments);
  }

  public static Text of(String key, Object... arguments) {
    return new Text(key, List.of(arguments));
  }
}
