package vn.doichieu.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import vn.doichieu.base.PageImage;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.result.Scan;

/// A scanned file, wholly in memory: nothing of it goes to a temporary file. Not for use by several
/// threads at a time.
public final class ScanFile implements AutoCloseable {
  private static final int[] SIDES_FOR_CODE = {1800, 2800};

  private final String name;
  private final ScanSource source;

  /// @param name of the file, for messages
  /// @throws vn.doichieu.base.UserErrorException `scanDamaged`, `scanEncrypted`,
  ///   `scanTooManyPages`, `scanTooManyPixels`, `scanPdfPictures`
  public ScanFile(String name, Scan.Kind kind, byte[] content) {
    this.name = name;
    try {
      source =
          kind == Scan.Kind.PDF ? new PdfScan(name, content) : new PictureScan(name, kind, content);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  public int pageCount() {
    return source.pageCount();
  }

  /// @param page from 0
  /// @param turns quarter turns clockwise
  /// @param longSide about how many pixels the longer side is to have
  /// @throws vn.doichieu.base.UserErrorException `scanDamaged`
  public PageImage page(int page, int turns, int longSide) {
    BufferedImage image = QuarterTurns.of(image(page, longSide), turns);
    int width = image.getWidth();
    int height = image.getHeight();
    return new PageImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }

  /// What the QR code of a page says; empty when there is none that can be read.
  ///
  /// @throws vn.doichieu.base.UserErrorException `scanDamaged`
  public Optional<PageCode> code(int page) {
    for (int side : SIDES_FOR_CODE) {
      Optional<PageCode> code = PageCode.in(image(page, side));
      if (code.isPresent()) {
        return code;
      }
    }
    return Optional.empty();
  }

  private BufferedImage image(int page, int longSide) {
    try {
      return source.image(page, longSide);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private RuntimeException damaged(IOException e) {
    return new UserError("scanDamaged", name).toException(e);
  }

  @Override
  public void close() {
    source.close();
  }
}
