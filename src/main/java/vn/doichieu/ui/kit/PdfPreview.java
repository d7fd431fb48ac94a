package vn.doichieu.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.base.PageImage;
import vn.doichieu.base.Text;

/// Shows the pages of a paper as they will be printed. Pages are drawn in the background, and only
/// those in sight.
public final class PdfPreview {
  /// Draws one page; runs on a job.
  @FunctionalInterface
  public interface PageSource {
    PageImage page(int index, int dotsPerInch);
  }

  private static final double GAP = 14;
  private static final double SIDES = 56;
  private final Jobs jobs;
  private final VBox pages = new VBox(GAP);
  private final ScrollPane scroll = new ScrollPane(new StackPane(pages));
  private final BorderPane pane = new BorderPane(scroll);
  private final Label where = new Label();
  private final Label size = new Label();
  private final BitSet asked = new BitSet();
  private PageSource source = (index, dpi) -> new PageImage(1, 1, new int[1]);
  private List<StackPane> sheets = List.of();
  private double zoom = 1;
  private double[] ratios = {};
  private int shows;

  public PdfPreview(Jobs jobs) {
    this.jobs = jobs;
    pages.getStyleClass().add("pages");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("preview", "edge-to-edge");
    scroll.setAccessibleText(Messages.text("kit.preview.name"));
    pane.setTop(bar());
    scroll.vvalueProperty().addListener((o, was, is) -> drawVisible());
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
    scroll
        .viewportBoundsProperty()
        .addListener(
            (o, was, is) -> {
              if (was.getWidth() == is.getWidth()) {
                drawVisible();
              } else {
                resize();
              }
            });
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  public Region node() {
    return pane;
  }

  /// Shows another paper, or the same one changed: the place in it stays.
  public void show(int pageCount, PageSource pageSource) {
    source = pageSource;
    shows++;
    if (sheets.size() != pageCount) {
      var made = new ArrayList<StackPane>();
      for (int i = 0; i < pageCount; i++) {
        var sheet = new StackPane();
        sheet.getStyleClass().add("sheet");
        made.add(sheet);
      }
      sheets = made;
      ratios = new double[pageCount];
      Arrays.fill(ratios, Math.sqrt(2));
      pages.getChildren().setAll(sheets);
    }
    resize();
  }

  private Node bar() {
    size.setMinWidth(Region.USE_PREF_SIZE);
    var bar =
        new HBox(
            Buttons.icon(
                Action.of("kit.preview.previous", "fth-chevron-up", "PgUp", () -> page(-1))),
            Buttons.icon(Action.of("kit.preview.next", "fth-chevron-down", "PgDn", () -> page(1))),
            where,
            new HBox(),
            Buttons.icon(Action.of("kit.preview.smaller", "fth-zoom-out", "-", () -> zoom(0.8))),
            size,
            Buttons.icon(Action.of("kit.preview.larger", "fth-zoom-in", "+", () -> zoom(1.25))),
            Buttons.icon(
                Action.of("kit.preview.fit", "fth-maximize-2", "*", () -> zoom(1 / zoom))));
    HBox.setHgrow(bar.getChildren().get(3), javafx.scene.layout.Priority.ALWAYS);
    bar.getStyleClass().add("preview-bar");
    return bar;
  }

  private void key(KeyEvent event) {
    boolean known = true;
    switch (event.getCode()) {
      case PAGE_DOWN -> page(1);
      case PAGE_UP -> page(-1);
      case ADD, PLUS -> zoom(1.25);
      case SUBTRACT, MINUS -> zoom(0.8);
      case MULTIPLY -> zoom(1 / zoom);
      default -> known = false;
    }
    if (known && !event.isControlDown() && event.getCode() != KeyCode.UNDEFINED) {
      event.consume();
    }
  }

  private void zoom(double factor) {
    zoom = Math.clamp(zoom * factor, 0.4, 4);
    resize();
  }

  private double width() {
    return Math.max(120, (scroll.getViewportBounds().getWidth() - SIDES) * zoom);
  }

  private void resize() {
    asked.clear();
    shows++;
    size.setText(Math.round(zoom * 100) + " %");
    for (int i = 0; i < sheets.size(); i++) {
      fit(i);
    }
    drawVisible();
  }

  private void fit(int index) {
    StackPane sheet = sheets.get(index);
    double height = width() * ratios[index];
    sheet.setMinSize(width(), height);
    sheet.setMaxSize(width(), height);
    if (!sheet.getChildren().isEmpty()) {
      ((ImageView) sheet.getChildren().getFirst()).setFitWidth(width());
    }
  }

  /// Where a page begins; reckoned, since it is needed before the layout.
  private double top(int index) {
    double y = GAP;
    for (int i = 0; i < index; i++) {
      y += width() * ratios[i] + GAP;
    }
    return y;
  }

  private double hidden() {
    return Math.max(0, top(sheets.size()) - scroll.getViewportBounds().getHeight());
  }

  /// The page at the upper third of what is in sight.
  private int current() {
    double line = hidden() * scroll.getVvalue() + scroll.getViewportBounds().getHeight() / 3;
    int at = 0;
    while (at + 1 < sheets.size() && top(at + 1) <= line) {
      at++;
    }
    return at;
  }

  private void page(int step) {
    if (hidden() > 0) {
      int to = Math.clamp(current() + step, 0, sheets.size() - 1);
      scroll.setVvalue(Math.clamp((top(to) - GAP) / hidden(), 0, 1));
    }
  }

  private void drawVisible() {
    int first = current();
    where.setText(
        sheets.isEmpty() ? "" : Messages.text("kit.preview.page", first + 1, sheets.size()));
    if (scroll.getViewportBounds().getWidth() <= 0) {
      return;
    }
    double bottom = hidden() * scroll.getVvalue() + scroll.getViewportBounds().getHeight();
    for (int i = Math.max(0, first - 1); i < sheets.size(); i++) {
      boolean near = i <= first + 1 || top(i) < bottom;
      if (near && !asked.get(i)) {
        asked.set(i);
        draw(i);
      }
    }
  }

  /// An answer that comes after the next change of size or paper is not shown.
  private void draw(int index) {
    int asking = shows;
    PageSource from = source;
    int dpi = (int) Math.clamp(width() / 8.27 * 1.25, 48, 220);
    jobs.run(Jobs.Lane.REPORT, Text.of("kit.preview.job"), progress -> from.page(index, dpi))
        .onDone(
            image -> {
              if (asking == shows) {
                put(index, image);
              }
            });
  }

  private void put(int index, PageImage page) {
    var image = new WritableImage(page.width(), page.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            page.width(),
            page.height(),
            PixelFormat.getIntArgbInstance(),
            page.pixels(),
            0,
            page.width());
    var view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    sheets.get(index).getChildren().setAll(view);
    ratios[index] = (double) page.height() / page.width();
    fit(index);
    drawVisible();
  }
}
