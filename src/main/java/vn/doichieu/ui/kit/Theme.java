package vn.doichieu.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light or dark, and 100 to 200 % zoom: one for the whole window, remembered.
public final class Theme {
  private static final String SHEET = Theme.class.getResource("/ui/app.css").toExternalForm();
  private static final String LIGHT = new PrimerLight().getUserAgentStylesheet();
  private static final String DARK = new PrimerDark().getUserAgentStylesheet();
  static final double BASE_SIZE = 14;

  /// Rows are whole pixels high, or their lines would be uneven.
  private static final double ROW_EMS = 2.3;

  /// The system's own sans where it has every Vietnamese letter.
  private static final String FAMILY =
      Stream.of("Segoe UI", "Noto Sans", "Arimo", "Liberation Sans")
          .filter(name -> Font.font(name).getFamily().equals(name))
          .findFirst()
          .orElse("System");

  private final Scene scene;
  private final Remembered remembered;

  /// Dresses the scene as the user last left it.
  public Theme(Scene scene, Remembered remembered) {
    this.scene = scene;
    this.remembered = remembered;
    apply();
  }

  public boolean isDark() {
    return remembered.get("theme", "light").equals("dark");
  }

  public int zoom() {
    return Integer.parseInt(remembered.get("zoom", "100"));
  }

  public void toggle() {
    remembered.put("theme", isDark() ? "light" : "dark");
    apply();
  }

  /// @param percent brought between 100 and 200
  public void zoom(int percent) {
    remembered.put("zoom", Integer.toString(Math.clamp(percent, 100, 200)));
    apply();
  }

  private void apply() {
    Application.setUserAgentStylesheet(isDark() ? DARK : LIGHT);
    scene.getStylesheets().setAll(SHEET, sizes());
  }

  /// What cannot be written in em: the size of the root itself, and of icons, whose em would be
  /// their own.
  private String sizes() {
    double size = BASE_SIZE * zoom() / 100;
    String rules =
        ".root{-fx-font-family:'%s';-fx-font-size:%.0fpx}".formatted(FAMILY, size)
            + ".table-view{-fx-fixed-cell-size:%dpx}".formatted(Math.round(ROW_EMS * size))
            + icon(".app-icon", 1.15 * size)
            + icon(".navigation-state .app-icon", size)
            + icon(".form-message .app-icon", size)
            + icon(".start-title .app-icon", 2 * size)
            + icon(".dialog-row > .app-icon", 2 * size);
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
  }

  private static String icon(String selector, double size) {
    return "%s{-fx-icon-size:%d}".formatted(selector, Math.round(size));
  }

  /// Dresses a dialog like its window.
  static void copy(Scene from, Parent to) {
    to.getStylesheets().setAll(from.getStylesheets());
  }
}
