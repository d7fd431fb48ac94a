package vn.doichieu.report;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/// A QR code as lines of the PDF, sharp at every size: paper that was folded or photographed badly
/// still reads, because up to 30 % of the code may be damaged.
final class QrCode extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1;

  /// White modules around the code; the rest of the quiet zone is the template's.
  private static final int QUIET = 3;

  private final String content;

  QrCode(String content) {
    this.content = content;
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
    BitMatrix code = matrix();
    double module =
        Math.min(area.getWidth(), area.getHeight()) / (Math.max(1, code.getWidth()) + 2.0 * QUIET);
    var place = AffineTransform.getTranslateInstance(area.getX(), area.getY());
    place.scale(module, module);
    place.translate(QUIET, QUIET);
    graphics.setColor(Color.BLACK);
    graphics.fill(place.createTransformedShape(outline(code)));
  }

  /// All dark modules as one shape: shapes beside one another would show hairlines between them.
  private static Path2D outline(BitMatrix code) {
    var shape = new Path2D.Double();
    for (int y = 0; y < code.getHeight(); y++) {
      for (int x = 0; x < code.getWidth(); x++) {
        int from = x;
        while (x < code.getWidth() && code.get(x, y)) {
          x++;
        }
        if (x > from) {
          shape.append(new Rectangle2D.Double(from, y, x - from, 1), false);
        }
      }
    }
    return shape;
  }

  private BitMatrix matrix() {
    try {
      return new QRCodeWriter()
          .encode(
              content,
              BarcodeFormat.QR_CODE,
              1,
              1,
              Map.of(
                  EncodeHintType.MARGIN,
                  0,
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.H));
    } catch (WriterException e) {
      throw new IllegalStateException(content, e);
    }
  }
}
