package vn.doichieu.base;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// The program's words: the texts of `messages.properties` (UTF-8, Vietnamese) by key.
public final class Messages {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");
  private static final Map<String, String> TEXTS = load();

  private Messages() {}

  /// The text with its places `{0}`, `{1}` … filled; numbers get the Vietnamese dots.
  ///
  /// @throws IllegalArgumentException for a key that does not exist
  public static String text(String key, Object... arguments) {
    String pattern = TEXTS.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No text for " + key);
    }
    return new MessageFormat(pattern, VIETNAMESE).format(arguments);
  }

  /// The same for a [Text]; arguments that are themselves [Text]s are put into words first.
  public static String text(Text text) {
    Object[] arguments =
        text.arguments().stream().map(a -> a instanceof Text t ? text(t) : a).toArray();
    return text(text.key(), arguments);
  }

  public static boolean has(String key) {
    return TEXTS.containsKey(key);
  }

  private static Map<String, String> load() {
    var properties = new Properties();
    try (var in = Messages.class.getResourceAsStream("/messages.properties");
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(k -> k, properties::getProperty));
  }
}
