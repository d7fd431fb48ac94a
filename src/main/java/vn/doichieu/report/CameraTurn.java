package vn.doichieu.report;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// How a camera was held, as it wrote into the JPEG file (Exif 2.3, tag 0x0112).
final class CameraTurn {
  private static final int APP1 = 0xE1;
  private static final int START_OF_SCAN = 0xDA;
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  private CameraTurn() {}

  /// Quarter turns clockwise that bring the picture upright; 0 when the file says nothing.
  static int of(byte[] jpeg) {
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
      if (marker == START_OF_SCAN || at + 2 + length > jpeg.length) {
        return 0;
      }
      if (marker == APP1 && startsWithExif(jpeg, at + 4, length - 2)) {
        int from = at + 4 + EXIF.length;
        return turns(ByteBuffer.wrap(jpeg, from, length - 2 - EXIF.length).slice());
      }
      at += 2 + length;
    }
    return 0;
  }

  private static boolean startsWithExif(byte[] jpeg, int from, int length) {
    return length > EXIF.length
        && ByteBuffer.wrap(jpeg, from, EXIF.length).equals(ByteBuffer.wrap(EXIF));
  }

  private static int turns(ByteBuffer tiff) {
    if (tiff.limit() < 8) {
      return 0;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 0 || directory > tiff.limit() - 2) {
      return 0;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if (entry + ENTRY > tiff.limit()) {
        return 0;
      }
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        return switch (tiff.getShort(entry + 8)) {
          case 3 -> 2;
          case 6 -> 1;
          case 8 -> 3;
          default -> 0;
        };
      }
    }
    return 0;
  }
}
