package vn.doichieu.report;

import java.awt.image.BufferedImage;
import java.io.IOException;

/// Draws the pages of one scanned file.
sealed interface ScanSource extends AutoCloseable permits PdfScan, PictureScan {
  int pageCount();

  /// @param page from 0
  /// @param longSide about how many pixels the longer side is to have
  /// @throws IOException when the page cannot be drawn
  BufferedImage image(int page, int longSide) throws IOException;

  @Override
  void close();
}
