package vn.doichieu.ui.shell;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import vn.doichieu.base.PageImage;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.PdfPreview;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.ScreenView;

/// A screen that shows pages: grey lines like text, the last page on its side.
final class PreviewScreen implements ScreenView {
  static final int PAGES = 4;
  private final PdfPreview preview;

  PreviewScreen(Jobs jobs) {
    preview = new PdfPreview(jobs);
  }

  static PageImage page(int index, int dpi) {
    boolean side = index == PAGES - 1;
    int width = (int) ((side ? 11.69 : 8.27) * dpi);
    int height = (int) ((side ? 8.27 : 11.69) * dpi);
    int[] pixels = new int[width * height];
    Arrays.fill(pixels, 0xFFFFFFFF);
    for (int y = dpi; y < height - dpi; y++) {
      if (y / (dpi / 8) % 2 == 0) {
        Arrays.fill(
            pixels, y * width + dpi, y * width + width - dpi, 0xFF888888 + index * 0x101010);
      }
    }
    return new PageImage(width, height, pixels);
  }

  @Override
  public Node node() {
    return preview.node();
  }

  @Override
  public List<Action> actions() {
    return List.of(Command.PRINT.runs(() -> {}).asPrimary());
  }

  @Override
  public void open(Place place) {
    preview.show(PAGES, PreviewScreen::page);
  }

  @Override
  public void close() {}
}
