package vn.doichieu.app;

import vn.doichieu.base.PageImage;
import vn.doichieu.report.PageRenderer;

/// The pages of a PDF as pictures. Not for use by several threads at a time.
public final class PaperPages implements AutoCloseable {
  private final PageRenderer renderer;

  public PaperPages(byte[] pdf) {
    renderer = new PageRenderer(pdf);
  }

  public int count() {
    return renderer.pageCount();
  }

  /// @param page from 0
  public PageImage page(int page, float dpi) {
    return renderer.page(page, dpi);
  }

  @Override
  public void close() {
    renderer.close();
  }
}
