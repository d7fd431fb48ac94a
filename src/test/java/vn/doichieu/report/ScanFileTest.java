package vn.doichieu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.base.PageImage;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.result.FormNumber;
import vn.doichieu.domain.result.Scan;

class ScanFileTest {
  private static final String CODE = new FormNumber(1, 12, 1).code(2);

  private static void assertRefused(String key, Scan.Kind kind, byte[] content) {
    assertThatThrownBy(() -> new ScanFile("phiếu.x", kind, content))
        .isInstanceOfSatisfying(
            UserErrorException.class, e -> assertThat(e.error().key()).isEqualTo(key));
  }

  /// A photo of a page that lies on a table: larger, a little crooked, and unevenly lit.
  private static BufferedImage photo(BufferedImage page, double degrees) {
    var photo = new BufferedImage(2400, 1800, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = photo.createGraphics();
    graphics.setColor(new Color(0x6B4A2B));
    graphics.fillRect(0, 0, 2400, 1800);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.translate(1200, 900);
    graphics.rotate(Math.toRadians(degrees));
    graphics.translate(-877, -620);
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    for (int y = 0; y < 1800; y++) {
      double light = 0.55 + 0.45 * y / 1800;
      for (int x = 0; x < 2400; x++) {
        Color color = new Color(photo.getRGB(x, y));
        photo.setRGB(
            x,
            y,
            new Color(
                    (int) (color.getRed() * light),
                    (int) (color.getGreen() * light),
                    (int) (color.getBlue() * light))
                .getRGB());
      }
    }
    return photo;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 4, -7})
  void the_code_on_a_photo_is_read(double degrees) {
    byte[] jpeg = ScannedPaper.jpeg(photo(ScannedPaper.page(CODE), degrees));
    try (var file = new ScanFile("a.jpg", Scan.Kind.JPEG, jpeg)) {
      assertThat(file.code(0)).contains(new PageCode(CODE, 0));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void the_code_says_how_a_page_must_be_turned(int turned) {
    BufferedImage lying = QuarterTurns.of(ScannedPaper.page(CODE), turned);
    try (var file = new ScanFile("a.png", Scan.Kind.PNG, ScannedPaper.png(lying))) {
      int turns = file.code(0).orElseThrow().turns();

      assertThat(turns).isEqualTo((4 - turned) % 4);
      PageImage upright = file.page(0, turns, 1754);
      assertThat(upright.width()).isGreaterThan(upright.height());
    }
  }

  @Test
  void a_page_without_a_code_has_none() {
    byte[] png = ScannedPaper.png(ScannedPaper.page(null));
    try (var file = new ScanFile("a.png", Scan.Kind.PNG, png)) {
      assertThat(file.code(0)).isEmpty();
    }
  }

  @Test
  void thirty_pages_of_a_pdf_are_told_apart() {
    byte[] pdf =
        ScannedPaper.pdf(
            IntStream.rangeClosed(1, 30)
                .mapToObj(n -> ScannedPaper.page(new FormNumber(1, n, 1).code(1)))
                .toList());
    try (var file = new ScanFile("a.pdf", Scan.Kind.PDF, pdf)) {
      assertThat(file.pageCount()).isEqualTo(30);
      for (int n : new int[] {1, 17, 30}) {
        assertThat(file.code(n - 1).orElseThrow().text())
            .isEqualTo(new FormNumber(1, n, 1).code(1));
      }
      PageImage page = file.page(29, 0, 1000);
      assertThat(page.width()).isBetween(998, 1000);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "6, 3", "3, 2", "8, 1"})
  void a_photo_stands_as_the_camera_says_it_was_held(int orientation, int turned) {
    var upright = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = upright.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, 100, 100);
    graphics.dispose();
    byte[] jpeg = withExif(ScannedPaper.jpeg(QuarterTurns.of(upright, turned)), orientation);

    try (var file = new ScanFile("a.jpg", Scan.Kind.JPEG, jpeg)) {
      PageImage page = file.page(0, 0, 400);
      assertThat(page.width()).isEqualTo(400);
      assertThat(new Color(page.pixels()[20 * 400 + 20]).getRed()).isGreaterThan(200);
      assertThat(new Color(page.pixels()[180 * 400 + 380]).getRed()).isLessThan(50);
    }
  }

  /// Puts an Exif segment after the start of a JPEG file.
  private static byte[] withExif(byte[] jpeg, int orientation) {
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(exif);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  @Test
  void a_pdf_with_a_password_is_refused() throws IOException {
    try (PDDocument document = Loader.loadPDF(ScannedPaper.pdf(List.of(ScannedPaper.page(CODE))))) {
      document.protect(new StandardProtectionPolicy("chủ", "mật khẩu", new AccessPermission()));
      var out = new ByteArrayOutputStream();
      document.save(out);
      assertRefused("scanEncrypted", Scan.Kind.PDF, out.toByteArray());
    }
  }

  @Test
  void damaged_files_are_refused() {
    byte[] jpeg = ScannedPaper.jpeg(ScannedPaper.page(CODE));
    assertRefused("scanDamaged", Scan.Kind.PDF, "%PDF-1.7 nothing more".getBytes());
    assertRefused(
        "scanDamaged", Scan.Kind.PNG, Arrays.copyOf(ScannedPaper.png(ScannedPaper.page(CODE)), 12));
    assertRefused("scanDamaged", Scan.Kind.JPEG, Arrays.copyOf(jpeg, 20));
  }

  @Test
  void a_pdf_whose_pictures_would_stay_blank_is_refused() throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var stream = new PDStream(document);
      stream.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
      stream.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
      stream.getCOSObject().setItem(COSName.FILTER, COSName.JBIG2_DECODE);
      var resources = new PDResources();
      resources.put(COSName.getPDFName("Im0"), new PDImageXObject(stream, resources));
      page.setResources(resources);
      var out = new ByteArrayOutputStream();
      document.save(out);
      assertRefused("scanPdfPictures", Scan.Kind.PDF, out.toByteArray());
    }
  }

  @Test
  void a_small_file_that_would_unfold_to_a_huge_picture_is_refused() {
    byte[] png = ScannedPaper.png(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB));
    byte[] huge = png.clone();
    huge[17] = 1;
    huge[21] = 1;

    assertRefused("scanTooManyPixels", Scan.Kind.PNG, huge);
  }

  /// Other programs on the machine may write there at the same moment, but not three times.
  @Test
  void nothing_is_written_to_temporary_files() throws IOException {
    List<Path> written = writtenWhileReading();
    for (int again = 0; again < 2 && !written.isEmpty(); again++) {
      written = writtenWhileReading();
    }
    assertThat(written).isEmpty();
  }

  private static List<Path> writtenWhileReading() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    List<Path> before = list(temporary);
    byte[] pdf = ScannedPaper.pdf(List.of(ScannedPaper.page(CODE)));
    try (var file = new ScanFile("a.pdf", Scan.Kind.PDF, pdf);
        var photo =
            new ScanFile("a.jpg", Scan.Kind.JPEG, ScannedPaper.jpeg(ScannedPaper.page(CODE)))) {
      file.page(0, 0, 800);
      photo.page(0, 0, 800);
      List<Path> after = list(temporary);
      after.removeAll(before);
      after.removeIf(p -> !p.getFileName().toString().matches("(?i)(pdfbox|imageio).*"));
      return after;
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return new java.util.ArrayList<>(files.toList());
    }
  }
}
