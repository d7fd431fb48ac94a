package vn.doichieu.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.doichieu.base.PageImage;

/// Pictures of a PDF's pages for the preview. Not for use by several threads at a time.
public final class PageRenderer implements AutoCloseable {
  private final PDDocument document;
  private final PDFRenderer renderer;

  public PageRenderer(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    renderer = new PDFRenderer(document);
  }

  public int pageCount() {
    return document.getNumberOfPages();
  }

  /// @param page from 0
  public PageImage page(int page, float dpi) {
    try {
      BufferedImage image = renderer.renderImageWithDPI(page, dpi, ImageType.RGB);
      int width = image.getWidth();
      int height = image.getHeight();
      return new PageImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
