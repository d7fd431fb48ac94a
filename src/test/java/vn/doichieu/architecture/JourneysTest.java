package vn.doichieu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A journey proves that the program can be worked by keys alone only as long as it has no other
/// way in.
class JourneysTest {
  private static final Pattern NO_KEY =
      Pattern.compile(
          "(?i)mouse|click|drag|moveTo|robot|requestFocus|navigator|\\.fire|setText|\\.select"
              + "|vn\\.doichieu\\.(app|store|solver|report)\\b|ViewModel|UseCases|new Wiring");

  @Test
  void journeys_use_nothing_but_keys() {
    List<Path> journeys =
        House.sources("src/test/java").stream()
            .filter(source -> source.getFileName().toString().endsWith("JourneyTest.java"))
            .toList();
    assertThat(journeys).isNotEmpty();
    for (Path journey : journeys) {
      assertThat(NO_KEY.matcher(House.read(journey)).results().map(m -> m.group()).toList())
          .as(journey.toString())
          .isEmpty();
    }
  }

  @Test
  void another_way_in_would_be_noticed() {
    for (String way :
        List.of(
            "robot.clickOn(\"#save\")",
            "field.requestFocus()",
            "navigator.go(new Place.Plan())",
            "import vn.doichieu.app.EditUnit;")) {
      assertThat(NO_KEY.matcher(way).find()).as(way).isTrue();
    }
  }
}
