package vn.doichieu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What sources may not hold, and how long they may be.
class SourcesTest {
  private static final Map<Pattern, String> FORBIDDEN =
      Map.of(
          Pattern.compile("\\.now\\(\\)|currentTimeMillis|systemDefault\\(|systemDefaultZone"),
          "a Clock in Vietnam's time is given in",
          Pattern.compile("Locale\\.getDefault"),
          "the program speaks Vietnamese on every machine",
          Pattern.compile("printStackTrace"),
          "one handler logs bugs",
          Pattern.compile("new Thread\\("),
          "threads belong to Jobs",
          Pattern.compile("catch \\((Exception|Throwable|RuntimeException) "),
          "only the one handler of bugs catches everything",
          Pattern.compile("TODO|FIXME"),
          "unfinished work is not committed");

  @Test
  void nothing_forbidden_stands_in_the_sources() {
    for (Path source : House.sources("src/main/java")) {
      String text = House.read(source);
      FORBIDDEN.forEach(
          (pattern, why) ->
              assertThat(pattern.matcher(text).find())
                  .as("%s has %s: %s", source, pattern, why)
                  .isFalse());
      if (!source.endsWith("vn/doichieu/Main.java")) {
        assertThat(text).as(source.toString()).doesNotContain("System.out", "System.err");
      }
    }
  }

  @Test
  void sources_are_hand_sized() {
    assertShort(House.sources("src/main/java"), 350);
    assertShort(House.sources("src/build/java"), 350);
    assertShort(House.sources("src/test/java"), 500);
  }

  @Test
  void names_say_what_things_are() {
    assertThat(House.sources("src/main/java"))
        .extracting(p -> p.getFileName().toString())
        .noneMatch(name -> name.matches(".*(Impl|Manager|Helper|Utils?)\\.java"));
  }

  private static void assertShort(List<Path> sources, int lines) {
    for (Path source : sources) {
      assertThat(House.read(source).lines().count())
          .as(source.toString())
          .isLessThanOrEqualTo(lines);
    }
  }
}
