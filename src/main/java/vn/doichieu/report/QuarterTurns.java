package vn.doichieu.report;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// Turns pictures.
final class QuarterTurns {
  private QuarterTurns() {}

  /// @param quarters clockwise, 0 to 3
  static BufferedImage of(BufferedImage image, int quarters) {
    if (quarters == 0) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    boolean upright = quarters == 2;
    var turned =
        new BufferedImage(
            upright ? width : height, upright ? height : width, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = turned.createGraphics();
    graphics.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
    graphics.rotate(quarters * Math.PI / 2);
    graphics.translate(-width / 2.0, -height / 2.0);
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return turned;
  }
}
