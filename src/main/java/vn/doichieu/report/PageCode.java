package vn.doichieu.report;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;

/// The QR code of a scanned page.
///
/// @param text its content
/// @param turns quarter turns clockwise that bring the page upright
public record PageCode(String text, int turns) {
  private static final Map<DecodeHintType, Object> HINTS =
      Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

  static Optional<PageCode> in(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    LuminanceSource source =
        new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    return read(new BinaryBitmap(new HybridBinarizer(source)));
  }

  private static Optional<PageCode> read(BinaryBitmap bitmap) {
    try {
      Result result = new QRCodeReader().decode(bitmap, HINTS);
      return Optional.of(new PageCode(result.getText(), turns(result.getResultPoints())));
    } catch (ReaderException e) {
      return Optional.empty();
    }
  }

  /// @param corners lower left, upper left, upper right of the code as it was printed
  private static int turns(ResultPoint[] corners) {
    float x = corners[2].getX() - corners[1].getX();
    float y = corners[2].getY() - corners[1].getY();
    if (Math.abs(x) >= Math.abs(y)) {
      return x >= 0 ? 0 : 2;
    }
    return y >= 0 ? 3 : 1;
  }
}
