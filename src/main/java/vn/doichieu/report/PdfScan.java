package vn.doichieu.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.doichieu.base.UserError;

/// A scanner's PDF, held in memory.
final class PdfScan implements ScanSource {
  private static final int MOST_PAGES = 300;

  /// Compressions of pictures that cannot be undone here: their pages would look empty.
  private static final List<COSName> UNREADABLE = List.of(COSName.JBIG2_DECODE, COSName.JPX_DECODE);

  private final PDDocument document;
  private final PDFRenderer renderer;

  /// @throws vn.doichieu.base.UserErrorException `scanEncrypted`, `scanTooManyPages`,
  ///   `scanPdfPictures`
  /// @throws IOException when it is no PDF that can be read
  PdfScan(String name, byte[] content) throws IOException {
    try {
      document = Loader.loadPDF(content);
    } catch (InvalidPasswordException e) {
      throw new UserError("scanEncrypted", name).toException(e);
    }
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    UserError refused = refused(name);
    if (refused != null) {
      close();
      throw refused.toException();
    }
  }

  private UserError refused(String name) throws IOException {
    if (pageCount() == 0) {
      return new UserError("scanDamaged", name);
    }
    if (pageCount() > MOST_PAGES) {
      return new UserError("scanTooManyPages", name, MOST_PAGES);
    }
    for (PDPage page : document.getPages()) {
      if (page.getResources() != null && hasUnreadable(page.getResources())) {
        return new UserError("scanPdfPictures", name);
      }
    }
    return null;
  }

  private static boolean hasUnreadable(PDResources resources) throws IOException {
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)
          && resources.getXObject(name).getStream().getFilters().stream()
              .anyMatch(UNREADABLE::contains)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int pageCount() {
    return document.getNumberOfPages();
  }

  @Override
  public BufferedImage image(int page, int longSide) throws IOException {
    PDRectangle box = document.getPage(page).getCropBox();
    float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
    return renderer.renderImage(page, longSide / longest, ImageType.RGB);
  }

  @Override
  public void close() {
    org.apache.pdfbox.io.IOUtils.closeQuietly(document);
  }
}
