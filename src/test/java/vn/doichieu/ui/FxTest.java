package vn.doichieu.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Base of the tests that use a real window: it is shown, typed into by key events, and looked at.
/// There is no mouse here on purpose.
public abstract class FxTest {
  /// Far more than anything takes on a slow and busy machine: a test is to fail for what is wrong,
  /// never for what is slow.
  protected static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final Path SHOTS = Path.of("target", "screenshots");
  private final FxRobot robot = new FxRobot();
  private Stage stage;

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    System.setProperty("headless.geometry", "1920x1080-32");
    FxToolkit.toolkitContext().setLaunchTimeoutInMillis(PATIENCE.toMillis());
    FxToolkit.toolkitContext().setSetupTimeoutInMillis(PATIENCE.toMillis());
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void closeWindows() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  /// Shows a window of the clerk's screen size.
  protected void show(Supplier<Scene> scene) {
    show(scene, 1366, 768);
  }

  protected void show(Supplier<Scene> scene, int width, int height) {
    stage =
        fx(
            () -> {
              var made = new Stage();
              made.setWidth(width);
              made.setHeight(height);
              made.setScene(scene.get());
              made.show();
              made.requestFocus();
              return made;
            });
    settle();
  }

  protected Stage stage() {
    return stage;
  }

  /// Types text into the focused field, letter by letter.
  protected void type(String text) {
    robot.write(text, 0);
    settle();
  }

  /// Presses keys together: `press(CONTROL, S)`.
  protected void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  /// Presses one key several times.
  protected void press(KeyCode key, int times) {
    for (int i = 0; i < times; i++) {
      robot.push(key);
    }
    settle();
  }

  /// Runs on the window's thread.
  protected <T> T fx(Callable<T> call) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), call);
  }

  protected void fx(Runnable run) {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), run);
    settle();
  }

  /// Waits until something in the window has become true.
  protected void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS, () -> fx(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("This did not happen within " + PATIENCE, e);
    }
    settle();
  }

  protected String focusedId() {
    return fx(
        () -> {
          var owner = stage.getScene().getFocusOwner();
          return owner == null || owner.getId() == null ? "" : owner.getId();
        });
  }

  protected void settle() {
    WaitForAsyncUtils.waitForFxEvents(4);
  }

  /// Keeps what is seen, pop-ups and dialogs included, as `target/screenshots/NAME.png`.
  protected void screenshot(String name) {
    WritableImage image = fx(this::everything);
    try {
      Files.createDirectories(SHOTS);
      Path file = SHOTS.resolve(name + ".png");
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WritableImage everything() {
    WritableImage base = stage.getScene().snapshot(null);
    double left = stage.getX() + stage.getScene().getX();
    double top = stage.getY() + stage.getScene().getY();
    for (Window window : Window.getWindows()) {
      if (window != stage && window.isShowing() && window.getScene() != null) {
        var clear = new SnapshotParameters();
        clear.setFill(javafx.scene.paint.Color.TRANSPARENT);
        WritableImage over = window.getScene().getRoot().snapshot(clear, null);
        var bounds = window.getScene().getRoot().getBoundsInParent();
        draw(
            over,
            base,
            (int) (window.getX() + window.getScene().getX() + bounds.getMinX() - left),
            (int) (window.getY() + window.getScene().getY() + bounds.getMinY() - top));
      }
    }
    return base;
  }

  private static void draw(WritableImage from, WritableImage onto, int left, int top) {
    PixelWriter writer = onto.getPixelWriter();
    for (int y = 0; y < from.getHeight(); y++) {
      for (int x = 0; x < from.getWidth(); x++) {
        int toX = left + x;
        int toY = top + y;
        var color = from.getPixelReader().getColor(x, y);
        if (toX >= 0 && toY >= 0 && toX < onto.getWidth() && toY < onto.getHeight()) {
          var under = onto.getPixelReader().getColor(toX, toY);
          writer.setColor(toX, toY, mix(under, color));
        }
      }
    }
  }

  private static javafx.scene.paint.Color mix(
      javafx.scene.paint.Color under, javafx.scene.paint.Color over) {
    double a = over.getOpacity();
    return javafx.scene.paint.Color.color(
        under.getRed() * (1 - a) + over.getRed() * a,
        under.getGreen() * (1 - a) + over.getGreen() * a,
        under.getBlue() * (1 - a) + over.getBlue() * a);
  }

  /// Everything that stands in labels and buttons, shown ones only.
  protected String words() {
    return fx(
        () ->
            stage.getScene().getRoot().lookupAll("*").stream()
                .filter(n -> n instanceof Labeled l && l.getText() != null && isShown(n))
                .map(n -> ((Labeled) n).getText())
                .collect(Collectors.joining("\n")));
  }

  private static boolean isShown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
