package vn.doichieu;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.ui.FxTest;

/// The whole program over the sample ward: every screen is gone to by its key, opens without a
/// fault, and is kept as a picture.
class TourTest extends FxTest {
  private static final String[] SCREENS = {
    "ban-lam-viec",
    "don-vi",
    "danh-sach",
    "ke-hoach",
    "to-doi-chieu",
    "lich",
    "van-ban",
    "loa",
    "phieu",
    "tien-do",
    "viec-sau"
  };

  private static final KeyCode[] KEYS = {
    DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6, DIGIT7, DIGIT8, DIGIT9, DIGIT0, V
  };

  @TempDir static Path folder;
  private ProgramUnderTest program;

  @BeforeEach
  void open() {
    program = fx(() -> new ProgramUnderTest(start -> start.sampleStartup(folder.resolve("mau"))));
    show(() -> program.window().scene());
    fx(() -> program.window().begin());
    await(() -> program.isIdle());
  }

  @AfterEach
  void close() {
    fx(program::close);
  }

  @Test
  void every_screen_opens_by_its_key() {
    for (int i = 0; i < SCREENS.length; i++) {
      press(ALT, KEYS[i]);
      awaitRest();
      screenshot("tour-" + (i + 1) + "-" + SCREENS[i]);
      assertThat(program.failures()).as(SCREENS[i]).isEmpty();
    }
  }

  /// Work begets work: reading, then drawing a page.
  private void awaitRest() {
    for (int i = 0; i < 3; i++) {
      await(() -> program.isIdle());
    }
  }
}
