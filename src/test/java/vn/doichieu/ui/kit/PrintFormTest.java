package vn.doichieu.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.base.PrintOrder;
import vn.doichieu.base.Problem;

class PrintFormTest {
  private final Remembered remembered = Remembered.inMemory();
  private final PrintForm form = form("HP tầng 2", "Canon phòng họp");

  private PrintForm form(String... printers) {
    return new PrintForm(List.of(printers), 12, remembered);
  }

  @Test
  void one_copy_of_all_pages_on_the_usual_printer_is_proposed() {
    assertThat(form.check()).isTrue();
    assertThat(form.order()).isEqualTo(new PrintOrder("HP tầng 2", 1, 1, 12, false));
  }

  @Test
  void a_printer_that_is_no_longer_there_is_not_proposed() {
    form.printer().set("Canon phòng họp");
    form.twoSided().set(true);
    form.order();
    assertThat(form("HP tầng 2", "Canon phòng họp").order().printer()).isEqualTo("Canon phòng họp");
    PrintForm later = form("HP tầng 2");
    assertThat(later.order()).isEqualTo(new PrintOrder("HP tầng 2", 1, 1, 12, true));
  }

  @Test
  void typing_a_page_means_a_range_and_choosing_all_brings_all_back() {
    form.from().set(3L);
    form.to().set(4L);
    assertThat(form.extent().get()).isEqualTo(PrintForm.Extent.RANGE);
    form.extent().set(PrintForm.Extent.ALL);
    assertThat(form.order()).isEqualTo(new PrintOrder("HP tầng 2", 1, 1, 12, false));
    assertThat(form.extent().get()).isEqualTo(PrintForm.Extent.ALL);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "0, 1, 12, copies",
        "100, 1, 12, copies",
        "-, 1, 12, copies",
        "1, 0, 12, from",
        "1, 13, 12, from",
        "1, -, 12, from",
        "1, 1, 13, to",
        "1, 5, 4, to"
      })
  void what_cannot_be_printed_is_said_at_its_field(Long copies, Long from, Long to, String field) {
    form.copies().set(copies);
    form.from().set(from);
    form.to().set(to);
    assertThat(form.check()).isFalse();
    assertThat(form.problems()).extracting(Problem::place).containsExactly(field);
  }
}
