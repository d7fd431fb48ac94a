package vn.doichieu.app;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.doichieu.domain.result.Scan;

/// Tells what a file is by what stands in it, whatever its name says.
final class MagicBytes {
  private static final String JPEG = "\u00FF\u00D8\u00FF";
  private static final String PNG = "\u0089PNG\r\n\u001A\n";
  private static final String PDF = "%PDF-";

  /// Scanners may write something before it.
  private static final int PDF_WITHIN = 1024;

  private MagicBytes() {}

  static Optional<Scan.Kind> kind(byte[] content) {
    String head = text(content, 0, PDF_WITHIN);
    if (head.startsWith(JPEG)) {
      return Optional.of(Scan.Kind.JPEG);
    }
    if (head.startsWith(PNG)) {
      return Optional.of(Scan.Kind.PNG);
    }
    return head.contains(PDF) ? Optional.of(Scan.Kind.PDF) : Optional.empty();
  }

  /// Whether it is a picture as iPhones take them, which other machines cannot show.
  static boolean isHeic(byte[] content) {
    return text(content, 4, 4).equals("ftyp");
  }

  private static String text(byte[] content, int from, int length) {
    int start = Math.min(from, content.length);
    return new String(
        content, start, Math.min(length, content.length - start), StandardCharsets.ISO_8859_1);
  }
}
