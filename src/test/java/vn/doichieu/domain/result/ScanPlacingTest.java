package vn.doichieu.domain.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which page of which form a scanned page is.
class ScanPlacingTest {
  private final ResultForm first = form(1, 1, 30);
  private final ResultForm second = form(2, 2, 12);

  private static ResultForm form(long id, int serial, int loans) {
    return new ResultForm(
        id,
        0,
        9,
        100 + id,
        1,
        serial,
        1,
        LongStream.range(0, loans).boxed().toList(),
        "",
        LocalDate.of(2025, 10, 16),
        null,
        List.of(),
        List.of());
  }

  private static ScanPlacing.Seen seen(int file, ResultForm form, int page) {
    return new ScanPlacing.Seen(file, Optional.of(new FormNumber.Scanned(form.number(), page)));
  }

  private static ScanPlacing.Seen unread(int file) {
    return new ScanPlacing.Seen(file, Optional.empty());
  }

  private static Scan present(ResultForm form, int page) {
    return new Scan(
        page,
        0,
        form.id(),
        page,
        0,
        page,
        0,
        "a.jpg",
        Scan.Kind.JPEG,
        1,
        "",
        LocalDate.of(2025, 10, 22));
  }

  /// As `form.page`; `-` where nothing says whose page it is.
  private List<String> places(ResultForm chosen, List<Scan> present, ScanPlacing.Seen... pages) {
    return new ScanPlacing(List.of(first, second), present)
        .places(List.of(pages), chosen).stream()
            .map(p -> p.form() == null ? "-" : p.form().id() + "." + p.page())
            .toList();
  }

  @Test
  void pages_of_several_groups_find_their_forms_by_their_codes() {
    assertThat(places(null, List.of(), seen(0, second, 2), seen(1, first, 3), seen(2, second, 1)))
        .containsExactly("2.2", "1.3", "2.1");
  }

  @Test
  void pages_without_codes_are_the_chosen_form_in_order() {
    assertThat(FormScans.pages(first)).isEqualTo(3);
    assertThat(places(first, List.of(), unread(0), unread(1), unread(2), unread(3)))
        .as("the fourth is the minutes")
        .containsExactly("1.1", "1.2", "1.3", "1.0");
  }

  @Test
  void a_page_without_a_code_fills_the_gap_after_the_page_before_it() {
    assertThat(places(null, List.of(), seen(0, first, 1), unread(1), seen(2, first, 3)))
        .containsExactly("1.1", "1.2", "1.3");
  }

  @Test
  void the_minutes_after_the_last_page_do_not_hide_a_page_that_is_missing() {
    assertThat(places(null, List.of(), seen(0, first, 1), seen(0, first, 3), unread(0)))
        .containsExactly("1.1", "1.3", "1.0");
  }

  @Test
  void a_page_that_came_later_takes_the_place_that_was_left() {
    assertThat(places(first, List.of(present(first, 1), present(first, 3)), unread(0)))
        .containsExactly("1.2");
  }

  @Test
  void a_cover_sheet_belongs_to_the_form_that_follows_in_its_file() {
    assertThat(places(null, List.of(), unread(0), seen(0, second, 1), unread(1)))
        .containsExactly("2.0", "2.1", "2.2");
  }

  @Test
  void without_a_code_and_without_a_chosen_form_nobody_knows_whose_page_it_is() {
    assertThat(places(null, List.of(), unread(0), seen(1, form(3, 77, 5), 1), seen(2, first, 1)))
        .as("form 77 is not of this campaign")
        .containsExactly("-", "-", "1.1");
  }

  @Test
  void the_pages_that_nobody_scanned_are_listed() {
    assertThat(FormScans.missing(first, List.of())).containsExactly(1, 2, 3);
    assertThat(FormScans.missing(first, List.of(present(first, 3), present(first, 0))))
        .containsExactly(1, 2);
    assertThat(FormScans.missing(first, Stream.of(1, 2, 3).map(p -> present(first, p)).toList()))
        .isEmpty();
  }

  @Test
  void rows_stand_one_below_the_other_and_begin_anew_on_the_next_page() {
    assertThat(FormScans.height(1)).isBetween(0.38, 0.42);
    assertThat(FormScans.height(10)).isBetween(0.8, 0.86).isGreaterThan(FormScans.height(9));
    assertThat(FormScans.height(11)).isBetween(0.19, 0.24);
    assertThat(FormScans.height(24)).isBetween(0.78, 0.86);
    assertThat(FormScans.height(25)).isEqualTo(FormScans.height(11));
  }
}
