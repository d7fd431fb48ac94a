package vn.doichieu.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.result.Scan;

/// A photo: one page, as upright as the camera says it was.
final class PictureScan implements ScanSource {
  private static final long MOST_PIXELS = 120_000_000;

  private final byte[] content;
  private final String format;
  private final int turns;

  /// @throws vn.doichieu.base.UserErrorException `scanTooManyPixels`
  /// @throws IOException when it is no picture that can be read
  PictureScan(String name, Scan.Kind kind, byte[] content) throws IOException {
    this.content = content;
    format = kind.name().toLowerCase(Locale.ROOT);
    turns = kind == Scan.Kind.JPEG ? CameraTurn.of(content) : 0;
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      ImageReader reader = reader(in);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      reader.dispose();
      if (pixels > MOST_PIXELS) {
        throw new UserError("scanTooManyPixels", name).toException();
      }
    }
  }

  @Override
  public int pageCount() {
    return 1;
  }

  @Override
  public BufferedImage image(int page, int longSide) throws IOException {
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      ImageReader reader = reader(in);
      ImageReadParam parameters = reader.getDefaultReadParam();
      int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / longSide);
      parameters.setSourceSubsampling(step, step, 0, 0);
      BufferedImage read = reader.read(0, parameters);
      reader.dispose();
      return QuarterTurns.of(reduced(read, longSide), turns);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("Damaged picture", e);
    }
  }

  private ImageReader reader(MemoryCacheImageInputStream in) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    reader.setInput(in, true, true);
    return reader;
  }

  private static BufferedImage reduced(BufferedImage image, int longSide) {
    double scale = (double) longSide / Math.max(image.getWidth(), image.getHeight());
    int width = (int) Math.max(1, Math.round(image.getWidth() * Math.min(1, scale)));
    int height = (int) Math.max(1, Math.round(image.getHeight() * Math.min(1, scale)));
    var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = result.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    graphics.dispose();
    return result;
  }

  @Override
  public void close() {}
}
