package vn.doichieu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The program's words stand in one file, all of them are used, and none is missing.
class MessagesTest {
  private static final Path FILE = Path.of("src/main/resources/messages.properties");

  /// A key that a source names in full, or the fixed start of one that it puts together.
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]*)+)\"");

  private static final Pattern USER_ERROR =
      Pattern.compile("(?:UserError|error)\\(\\s*\"([A-Za-z]+)\"");

  private static final List<String> LINES = House.read(FILE).lines().toList();

  private static final Set<String> KEYS =
      LINES.stream()
          .filter(l -> !l.startsWith("#") && l.contains("="))
          .map(l -> l.substring(0, l.indexOf('=')))
          .collect(Collectors.toCollection(TreeSet::new));

  @Test
  void every_text_is_composed_and_well_formed() {
    assertThat(Normalizer.isNormalized(House.read(FILE), Normalizer.Form.NFC)).isTrue();
    for (String line : LINES) {
      if (!line.startsWith("#") && line.contains("=")) {
        String text = line.substring(line.indexOf('=') + 1);
        assertThat(new MessageFormat(text, Locale.of("vi"))).as(line).isNotNull();
        assertThat(text).as(line).isNotBlank().doesNotContain("  ");
      }
    }
  }

  @Test
  void no_key_stands_twice() {
    assertThat(
            LINES.stream()
                .filter(l -> !l.startsWith("#") && l.contains("="))
                .map(l -> l.substring(0, l.indexOf('='))))
        .doesNotHaveDuplicates();
  }

  @Test
  void spelling_follows_the_decree() {
    assertThat(House.read(FILE))
        .as("old tone marks; the house writes Ủy, hòa, khóa")
        .doesNotContainPattern("(?iu)(uỷ|hoà|khoá|xoá|huỷ|toà|thuỷ)(?!\\p{L})");
  }

  @Test
  void every_user_error_has_both_its_sentences() {
    Set<String> missing = new TreeSet<>();
    for (Path source : House.sources("src/main/java")) {
      var errors = USER_ERROR.matcher(House.read(source));
      while (errors.find()) {
        String key = "error." + errors.group(1);
        if (!KEYS.contains(key) || !KEYS.contains(key + ".remedy")) {
          missing.add(source.getFileName() + ": " + key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void no_text_is_left_that_nobody_uses() {
    String sources =
        House.sources("src/main/java").stream().map(House::read).collect(Collectors.joining());
    var literals = new TreeSet<String>();
    var matcher = LITERAL.matcher(sources);
    while (matcher.find()) {
      literals.add(matcher.group(1));
    }
    assertThat(KEYS)
        .filteredOn(key -> !key.startsWith("error.") && !key.startsWith("doichieu."))
        .filteredOn(key -> literals.stream().noneMatch(l -> names(l, key, sources)))
        .isEmpty();
  }

  /// Whether a literal is the key, or its fixed start, or the key less an ending that is put to it.
  private static boolean names(String literal, String key, String sources) {
    if (!key.startsWith(literal)) {
      return false;
    }
    String rest = key.substring(literal.length());
    return rest.isEmpty()
        || literal.endsWith(".")
        || (rest.startsWith(".") && sources.contains('"' + rest + '"'));
  }

  @Test
  void screens_and_commands_hold_no_words_of_their_own() {
    Pattern vietnamese =
        Pattern.compile(
            "\"[^\"\\n]*[ăâđêôơưĂÂĐÊÔƠƯàáạảãèéẹẻẽìíịỉĩòóọỏõùúụủũỳýỵỷỹ\\u1EA0-\\u1EF9][^\"\\n]*\"");
    for (Path source : House.sources("src/main/java")) {
      String path = source.toString();
      if (path.contains("/ui/") || path.contains("/cli/") || path.contains("/exchange/")) {
        String code =
            House.read(source)
                .lines()
                .filter(l -> !l.strip().startsWith("//"))
                .collect(Collectors.joining("\n"));
        assertThat(vietnamese.matcher(code).find()).as(path).isFalse();
      }
    }
  }
}
