package vn.doichieu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.print.PageFormat;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.Messages;
import vn.doichieu.base.PageImage;
import vn.doichieu.base.PrintOrder;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.SmallWard;

class PrintingTest {
  /// Three upright pages and an appendix of two that lie across.
  private static final byte[] PLAN = plan();

  private static final BooleanSupplier TO_THE_END = () -> false;
  private static final DoubleConsumer UNWATCHED = share -> {};

  private final RecordingPrinter printer = new RecordingPrinter("HP tầng 2");

  @Test
  void a_range_is_printed_on_a4_in_copies_and_on_both_sides() {
    var postScript = new ByteArrayOutputStream();
    PrintService service = postScriptPrinter(postScript);
    var order = new PrintOrder(service.getName(), 2, 2, 4, true);
    boolean all = new Printing(() -> List.of(service)).print(PLAN, order, UNWATCHED, TO_THE_END);
    String job = postScript.toString(StandardCharsets.ISO_8859_1);
    assertThat(all).isTrue();
    assertThat(count("(?m)^%%Page: ", job)).isEqualTo(3);
    assertThat(count("/PageSize ", job)).isEqualTo(1);
    assertThat(job).contains("/PageSize [595.0 842.0]", "/NumCopies 2", "/Duplex true");
  }

  @Test
  void pages_come_out_as_the_preview_shows_them_and_in_their_own_size() {
    print(new PrintOrder("HP tầng 2", 1, 1, 5, false));
    assertThat(printer.sheets()).hasSize(5);
    try (var preview = new PageRenderer(PLAN)) {
      for (int page = 0; page < 5; page++) {
        PageImage printed = printer.sheets().get(page).image();
        PageImage seen = preview.page(page, 144);
        assertThat(printed.width()).isEqualTo(seen.width());
        assertThat(printed.height()).isEqualTo(seen.height());
        assertThat(difference(printed, seen)).as("page " + (page + 1)).isLessThan(0.004);
      }
    }
  }

  @Test
  void a_page_that_lies_across_is_turned_on_the_same_upright_sheet() {
    print(new PrintOrder("HP tầng 2", 1, 3, 4, false));
    PageFormat upright = printer.sheets().get(0).format();
    PageFormat across = printer.sheets().get(1).format();
    assertThat(upright.getOrientation()).isEqualTo(PageFormat.PORTRAIT);
    assertThat(across.getOrientation()).isEqualTo(PageFormat.LANDSCAPE);
    assertThat(across.getPaper().getWidth()).isEqualTo(upright.getPaper().getWidth());
    assertThat(across.getPaper().getHeight()).isEqualTo(upright.getPaper().getHeight());
  }

  @Test
  void the_printer_is_told_what_was_ordered() {
    print(new PrintOrder("HP tầng 2", 3, 1, 1, true));
    print(new PrintOrder("HP tầng 2", 1, 1, 1, false));
    var first = printer.requests().getFirst();
    assertThat(first.get(Copies.class)).isEqualTo(new Copies(3));
    assertThat(first.get(Sides.class)).isEqualTo(Sides.TWO_SIDED_LONG_EDGE);
    assertThat(first.containsValue(MediaSizeName.ISO_A4)).isTrue();
    assertThat(first.get(JobName.class).toString()).startsWith("Kế hoạch: ");
    assertThat(printer.requests().getLast().get(Sides.class)).isEqualTo(Sides.ONE_SIDED);
  }

  @Test
  void every_page_is_reported_as_it_is_begun() {
    List<Double> shares = new ArrayList<>();
    new Printing(() -> List.of(printer))
        .print(PLAN, new PrintOrder("HP tầng 2", 1, 2, 5, false), shares::add, TO_THE_END);
    assertThat(shares).containsExactly(0.25, 0.5, 0.75, 1.0);
  }

  @Test
  void a_cancelled_job_ends_before_the_next_page() {
    var cancelled = new AtomicBoolean();
    printer.atSheet(() -> cancelled.set(printer.sheets().size() == 2));
    var order = new PrintOrder("HP tầng 2", 1, 1, 5, false);
    assertThat(new Printing(() -> List.of(printer)).print(PLAN, order, UNWATCHED, cancelled::get))
        .isFalse();
    assertThat(printer.sheets()).hasSize(2);
  }

  @Test
  void a_job_cancelled_at_the_system_s_own_printer_ends_too() {
    var postScript = new ByteArrayOutputStream();
    PrintService service = postScriptPrinter(postScript);
    var cancelled = new AtomicBoolean();
    var order = new PrintOrder(service.getName(), 1, 1, 5, false);
    assertThat(
            new Printing(() -> List.of(service))
                .print(PLAN, order, share -> cancelled.set(share > 0.3), cancelled::get))
        .isFalse();
    assertThat(count("(?m)^%%Page: ", postScript.toString(StandardCharsets.ISO_8859_1)))
        .isLessThanOrEqualTo(2);
  }

  @Test
  void a_printer_that_is_gone_closed_or_broken_is_named_with_the_way_out() {
    var order = new PrintOrder("HP tầng 2", 1, 1, 1, false);
    assertError(new Printing(List::of), order, "printerGone");
    assertError(new Printing(() -> List.of(printer.closed())), order, "printRefused");
    var broken = new RecordingPrinter("HP tầng 2").broken();
    assertError(new Printing(() -> List.of(broken)), order, "printRefused");
  }

  @Test
  void printers_are_listed_by_name() {
    var other = new RecordingPrinter("Canon phòng họp");
    assertThat(new Printing(() -> List.of(printer, other)).printers())
        .containsExactly("HP tầng 2", "Canon phòng họp");
    assertThat(Printing.onThisMachine().printers()).doesNotContainNull();
  }

  private void print(PrintOrder order) {
    assertThat(new Printing(() -> List.of(printer)).print(PLAN, order, UNWATCHED, TO_THE_END))
        .isTrue();
  }

  private static void assertError(Printing printing, PrintOrder order, String key) {
    assertThatThrownBy(() -> printing.print(PLAN, order, UNWATCHED, TO_THE_END))
        .isInstanceOfSatisfying(
            UserErrorException.class,
            e -> {
              assertThat(e.error().key()).isEqualTo(key);
              assertThat(Messages.text(e.error().happened())).contains("HP tầng 2");
              assertThat(Messages.text(e.error().remedy())).contains("lưu thành tệp PDF");
            });
  }

  private static PrintService postScriptPrinter(ByteArrayOutputStream out) {
    return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
        .getPrintService(out);
  }

  private static long count(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }

  /// Mean difference of the pixels, of 1 for black against white.
  private static double difference(PageImage a, PageImage b) {
    long sum = 0;
    for (int i = 0; i < a.pixels().length; i++) {
      sum += Math.abs((a.pixels()[i] & 0xFF) - (b.pixels()[i] & 0xFF));
    }
    return sum / 255.0 / a.pixels().length;
  }

  private static byte[] plan() {
    Dossier dossier = SmallWard.dossier(7);
    return new Papers().plan(dossier, SmallWard.plan(dossier));
  }
}
