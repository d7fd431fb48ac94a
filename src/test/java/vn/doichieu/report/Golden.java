package vn.doichieu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import vn.doichieu.base.PageImage;

/// Compares with what was approved: `./mvnw test -Dapprove=true` takes over the present result
/// after someone has looked at it in `target/papers`.
final class Golden {
  private static final Path APPROVED = Path.of("src/test/resources/golden/papers");
  private static final Path SEEN = Path.of("target/papers");

  /// A pixel differs when its brightness is off by more than this, of 255.
  private static final int BRIGHTNESS = 64;

  private static final double TOLERATED = 0.003;

  private Golden() {}

  static void text(String name, String text) throws IOException {
    Files.createDirectories(SEEN);
    Files.writeString(SEEN.resolve(name + ".txt"), text);
    Path approved = APPROVED.resolve(name + ".txt");
    if (approving()) {
      Files.createDirectories(APPROVED);
      Files.writeString(approved, text);
    }
    assertThat(text).isEqualTo(Files.readString(approved));
  }

  static void image(String name, PageImage page) throws IOException {
    Files.createDirectories(SEEN);
    BufferedImage image = picture(page);
    ImageIO.write(image, "png", SEEN.resolve(name + ".png").toFile());
    Path approved = APPROVED.resolve(name + ".png");
    if (approving()) {
      Files.createDirectories(APPROVED);
      ImageIO.write(image, "png", approved.toFile());
    }
    BufferedImage before = ImageIO.read(approved.toFile());
    assertThat(image.getWidth()).isEqualTo(before.getWidth());
    assertThat(image.getHeight()).isEqualTo(before.getHeight());
    var difference =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    int differing = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        boolean same =
            Math.abs(bright(image.getRGB(x, y)) - bright(before.getRGB(x, y))) <= BRIGHTNESS;
        differing += same ? 0 : 1;
        difference.setRGB(x, y, same ? before.getRGB(x, y) | 0xC0C0C0 : 0xFF0000);
      }
    }
    if (differing > TOLERATED * image.getWidth() * image.getHeight()) {
      Path file = SEEN.resolve(name + ".difference.png");
      ImageIO.write(difference, "png", file.toFile());
      fail("%s: %d pixels differ, see %s", name, differing, file);
    }
  }

  private static boolean approving() {
    return "true".equals(System.getProperty("approve"));
  }

  private static BufferedImage picture(PageImage page) {
    var image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_BYTE_GRAY);
    image.setRGB(0, 0, page.width(), page.height(), page.pixels(), 0, page.width());
    return image;
  }

  private static int bright(int rgb) {
    return ((rgb >> 16 & 0xFF) * 3 + (rgb >> 8 & 0xFF) * 6 + (rgb & 0xFF)) / 10;
  }
}
