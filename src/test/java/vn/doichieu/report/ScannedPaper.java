package vn.doichieu.report;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/// Filled forms as a phone or a scanner brings them: a landscape page with lines, a QR code in the
/// upper right corner, and handwriting.
public final class ScannedPaper {
  private static final int WIDTH = 1754;
  private static final int HEIGHT = 1240;
  private static final double DOTS_PER_POINT = WIDTH / 842.0;

  private ScannedPaper() {}

  /// @param code null for a page without one
  public static BufferedImage page(String code) {
    return page(code, 14);
  }

  public static BufferedImage page(String code, int rows) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0xEFEDE6));
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(Color.DARK_GRAY);
    graphics.setFont(new Font(Font.SERIF, Font.BOLD, 28));
    graphics.drawString("DANH SACH DOI CHIEU " + code, 90, 90);
    double top = HEIGHT * (rows <= 10 ? 0.385 : 0.198);
    double height = HEIGHT * 0.0454;
    int[] columns = {90, 140, 330, 500, 1060, 1110, 1170, 1230, 1430, 1664};
    for (int row = 0; row <= rows; row++) {
      int y = (int) (top + row * height);
      graphics.drawLine(90, y, 1664, y);
      if (row < rows) {
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 20));
        graphics.drawString(Integer.toString(row + 1), 100, y + 36);
        graphics.drawString("0" + (row + 1) + "7", 1065, y + 36);
        graphics.setColor(new Color(0x203A8F));
        graphics.setFont(new Font(Font.SERIF, Font.ITALIC, 34));
        graphics.drawString("1", 1130, y + 42);
        graphics.drawString("ky " + (row + 1), 1480, y + 42);
        graphics.setColor(Color.DARK_GRAY);
      }
    }
    for (int x : columns) {
      graphics.drawLine(x, (int) top, x, (int) (top + rows * height));
    }
    if (code != null) {
      drawCode(graphics, code);
    }
    graphics.dispose();
    return image;
  }

  /// @param quarters clockwise
  public static BufferedImage turned(BufferedImage page, int quarters) {
    return QuarterTurns.of(page, quarters);
  }

  private static void drawCode(Graphics2D graphics, String code) {
    BitMatrix matrix = matrix(code);
    double module = 42 * DOTS_PER_POINT / 27;
    double left = (43 + 729) * DOTS_PER_POINT;
    double top = 28 * DOTS_PER_POINT;
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        if (matrix.get(x, y)) {
          int fromX = (int) Math.round(left + (x + 3) * module);
          int fromY = (int) Math.round(top + (y + 3) * module);
          int toX = (int) Math.round(left + (x + 4) * module);
          int toY = (int) Math.round(top + (y + 4) * module);
          graphics.fillRect(fromX, fromY, toX - fromX, toY - fromY);
        }
      }
    }
  }

  private static BitMatrix matrix(String code) {
    try {
      return new QRCodeWriter()
          .encode(
              code,
              BarcodeFormat.QR_CODE,
              1,
              1,
              Map.of(
                  EncodeHintType.MARGIN,
                  0,
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.H));
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public static byte[] jpeg(BufferedImage image) {
    return file(image, "jpeg");
  }

  public static byte[] png(BufferedImage image) {
    return file(image, "png");
  }

  private static byte[] file(BufferedImage image, String format) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] pdf(List<BufferedImage> pages) {
    try (var document = new PDDocument()) {
      for (BufferedImage image : pages) {
        var page = new PDPage(new PDRectangle(842, 595));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.drawImage(JPEGFactory.createFromImage(document, image, 0.6f), 0, 0, 842, 595);
        }
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
