package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.AttachScans.Attached;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.result.FormNumber;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Scan;
import vn.doichieu.report.ScannedPaper;
import vn.doichieu.store.Integrity;
import vn.doichieu.store.ScanStore;
import vn.doichieu.ui.results.ResultsWork;

/// Nine groups of 30 loans each: forms of three pages.
class AttachScansTest {
  @TempDir Path folder;
  @TempDir Path camera;
  private KeyingWard ward;
  private ResultsWork work;

  @BeforeEach
  void open() {
    ward = new KeyingWard(folder, 9, 30);
    work = ward.data.resultsWork();
  }

  @AfterEach
  void close() {
    ward.close();
  }

  private Path file(String name, byte[] content) {
    try {
      return Files.write(camera.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path photo(String name, int form, int page) {
    return file(name, ScannedPaper.jpeg(ScannedPaper.page(code(form, page))));
  }

  /// Differs from every other photo, since the same file is taken once only.
  private Path photoWithoutCode(String name, int rows) {
    return file(name, ScannedPaper.jpeg(ScannedPaper.page(null, rows)));
  }

  private String code(int form, int page) {
    return form(form).number().code(page);
  }

  /// @param number from 1
  private ResultForm form(int number) {
    return ward.forms.get(number - 1);
  }

  private Attached attach(ResultForm chosen, Path... files) {
    return work.attachScans().attach(ward.campaign, chosen, List.of(files), share -> {});
  }

  private List<Integer> pages(int form) {
    return work.showScans().of(form(form).id()).scans().stream().map(Scan::page).toList();
  }

  private List<Integer> missing(int form) {
    return work.showScans().missing(ward.forms).get(form(form).id());
  }

  private List<Path> stored() {
    Path attachments = folder.resolve("attachments");
    if (!Files.isDirectory(attachments)) {
      return List.of();
    }
    try (var files = Files.list(attachments)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> keys(Attached attached) {
    return attached.refused().stream().map(UserError::key).toList();
  }

  @Test
  void photos_of_two_groups_find_their_forms_and_what_is_missing_is_listed() {
    Attached attached =
        attach(null, photo("IMG_1.jpg", 2, 3), photo("IMG_2.jpg", 1, 1), photo("IMG_3.jpg", 2, 1));

    assertThat(attached.refused()).isEmpty();
    assertThat(attached.scans()).hasSize(3);
    assertThat(pages(1)).containsExactly(1);
    assertThat(pages(2)).containsExactly(1, 3);
    assertThat(missing(1)).containsExactly(2, 3);
    assertThat(missing(2)).containsExactly(2);
    assertThat(missing(3)).as("nothing came back of it yet").isNull();
  }

  @Test
  void photos_without_codes_are_the_chosen_form_in_order_and_can_be_put_right() {
    attach(form(1), photoWithoutCode("1.jpg", 10), photoWithoutCode("2.jpg", 14));
    assertThat(pages(1)).containsExactly(1, 2);

    Scan second = work.showScans().of(form(1).id()).ofPage(2).orElseThrow();
    work.editScans().move(second, form(3), 3);
    assertThat(pages(1)).containsExactly(1);
    assertThat(pages(3)).containsExactly(3);

    ward.data.undo.undo();
    assertThat(pages(1)).containsExactly(1, 2);
  }

  @Test
  void thirty_pages_of_one_pdf_are_dealt_to_their_forms_and_one_file_holds_them() {
    Path pdf =
        file(
            "phieu.pdf",
            ScannedPaper.pdf(
                IntStream.range(0, 30)
                    .mapToObj(
                        i -> ScannedPaper.page(i < 27 ? code(1 + i / 3, 1 + i % 3) : null, 14))
                    .toList()));

    Attached attached = attach(null, pdf);

    assertThat(attached.refused()).isEmpty();
    assertThat(attached.scans()).hasSize(30);
    assertThat(pages(1)).containsExactly(1, 2, 3);
    assertThat(pages(2)).containsExactly(1, 2, 3);
    assertThat(pages(9))
        .as("what follows the last page is something else")
        .containsExactly(1, 2, 3, 0, 0, 0);
    assertThat(missing(9)).isEmpty();
    assertThat(stored()).hasSize(1);
    Scan page = work.showScans().of(form(3).id()).ofPage(2).orElseThrow();
    assertThat(page.filePage()).isEqualTo(7);
    assertThat(work.showScans().page(page, 800).width()).isBetween(798, 800);
  }

  @Test
  void what_cannot_be_taken_is_named_and_the_rest_is_attached() {
    byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    byte[] photo = ScannedPaper.jpeg(ScannedPaper.page(code(1, 1)));
    Attached attached =
        attach(
            null,
            file("word.jpg", "PK\u0003\u0004 a Word file".getBytes(StandardCharsets.UTF_8)),
            file("iphone.heic", heic),
            file("empty.jpg", new byte[0]),
            file("cut.jpg", Arrays.copyOf(photo, 600)),
            file("large.pdf", new byte[(50 << 20) + 1]),
            camera.resolve("gone.jpg"),
            photoWithoutCode("whose.jpg", 14),
            file("named as pdf.pdf", photo),
            file("again.jpg", photo));

    assertThat(keys(attached))
        .containsExactly(
            "scanKind",
            "scanHeic",
            "scanKind",
            "scanDamaged",
            "scanTooLarge",
            "scanNotRead",
            "scanTwice",
            "scanWithoutForm");
    assertThat(attached.scans()).extracting(Scan::kind).containsExactly(Scan.Kind.JPEG);
    assertThat(stored()).as("nothing is kept of what was refused").hasSize(1);
  }

  @Test
  void a_page_of_a_form_that_this_campaign_has_not_goes_to_none() {
    Path foreign =
        file("a.png", ScannedPaper.png(ScannedPaper.page(new FormNumber(7, 1, 1).code(1))));

    assertThat(keys(attach(form(1), foreign))).containsExactly("scanWithoutForm");
    assertThat(pages(1)).isEmpty();
  }

  @Test
  void when_the_user_stops_it_nothing_is_attached_and_no_file_stays() {
    List<Path> files = List.of(photo("1.jpg", 1, 1), photo("2.jpg", 1, 2));

    assertThatThrownBy(
            () ->
                work.attachScans()
                    .attach(
                        ward.campaign,
                        null,
                        files,
                        share -> {
                          if (share > 0) {
                            throw new CancellationException();
                          }
                        }))
        .isInstanceOf(CancellationException.class);
    assertThat(pages(1)).isEmpty();
    assertThat(stored()).isEmpty();
  }

  @Test
  void a_removed_page_takes_its_file_along_when_no_other_page_needs_it() {
    Path pdf =
        file(
            "a.pdf",
            ScannedPaper.pdf(
                List.of(ScannedPaper.page(code(1, 1)), ScannedPaper.page(code(1, 2)))));
    List<Scan> both = attach(null, pdf).scans();

    work.editScans().remove(saved(both.get(0)));
    assertThat(stored()).hasSize(1);
    work.editScans().remove(saved(both.get(1)));
    assertThat(stored()).isEmpty();
    assertThat(attach(null, pdf).scans()).as("it can be attached again").hasSize(2);
  }

  private Scan saved(Scan scan) {
    return new ScanStore(ward.data.database).find(scan.id()).orElseThrow();
  }

  @Test
  void the_check_names_pictures_that_are_gone_or_damaged() throws IOException {
    attach(null, photo("1.jpg", 1, 1), photo("2.jpg", 1, 2), photo("3.jpg", 1, 3));
    var integrity = new Integrity(ward.data.database, ward.data.attachments);
    assertThat(integrity.faults()).isEmpty();

    Files.delete(stored().get(0));
    Path other = stored().get(0);
    byte[] changed = Files.readAllBytes(other);
    changed[changed.length / 2] ^= 1;
    Files.write(other, changed);

    assertThat(integrity.faults())
        .extracting(fault -> fault.key())
        .containsExactlyInAnyOrder(
            "check.fault.attachmentMissing", "check.fault.attachmentDamaged");
  }

  @Test
  void a_lying_page_is_shown_upright_and_can_be_turned() {
    Path lying =
        file("a.png", ScannedPaper.png(ScannedPaper.turned(ScannedPaper.page(code(1, 1)), 1)));
    Scan scan = saved(attach(null, lying).scans().getFirst());
    assertThat(scan.turns()).isEqualTo(3);

    work.editScans().turn(scan);

    assertThat(saved(scan).turns()).isZero();
  }
}
