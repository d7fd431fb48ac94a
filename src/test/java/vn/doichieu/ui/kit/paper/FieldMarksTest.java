package vn.doichieu.ui.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.domain.document.PlanFields.Field;

class FieldMarksTest {
  private static final FieldMarks MARKS =
      new FieldMarks(
          List.of(
              new Field("dataDate", "Ngày số liệu", List.of("31/7/2025")),
              new Field("firstDay", "Ngày đầu tiên", List.of("21/10/2025")),
              new Field("replyBy", "Hạn trả lời", List.of("31/7/2025")),
              new Field("points", "Thời gian", List.of("Điểm A: 21/10;", "Điểm B: 23/10."))));

  private static final String SHOWN = "Đến hết ngày ⟦31/7/2025⟧, còn nợ.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Không có trường nào.",
        "Đến {dataDate}",
        "{replyBy} và {dataDate}, {replyBy}",
        "{points}",
        "{khongCo} giữ nguyên"
      })
  void what_is_shown_is_stored_again_as_it_was(String stored) {
    assertThat(MARKS.stored(MARKS.shown(stored), stored)).contains(stored);
  }

  @Test
  void a_field_shows_its_value_between_marks() {
    assertThat(MARKS.shown("Đến hết ngày {dataDate}, còn nợ.")).isEqualTo(SHOWN);
    assertThat(MARKS.shown("{points}")).isEqualTo("⟦Điểm A: 21/10; Điểm B: 23/10.⟧");
  }

  @Test
  void a_mark_that_is_broken_or_of_an_unknown_value_is_not_stored() {
    assertThat(MARKS.stored("Đến ⟦31/7/2025", "")).isEmpty();
    assertThat(MARKS.stored("Đến ⟦1/8/2025⟧", "")).isEmpty();
  }

  @ParameterizedTest(name = "{0}–{1} “{2}”: {3}")
  @CsvSource({
    "0, 0, x, Accepted",
    "13, 13, x, Accepted",
    "24, 24, x, Accepted",
    "14, 14, x, Refused",
    "16, 18, '', Refused",
    "10, 16, '', Refused",
    "13, 14, '', RemovesFields",
    "23, 24, '', RemovesFields",
    "0, 33, '', RemovesFields",
    "13, 24, x, RemovesFields"
  })
  void a_field_is_changed_as_a_whole_or_not_at_all(int start, int end, String typed, String kind) {
    assertThat(SHOWN.substring(13, 24)).isEqualTo("⟦31/7/2025⟧");
    assertThat(MARKS.typing(SHOWN, start, end, typed).getClass().getSimpleName()).isEqualTo(kind);
  }

  @Test
  void signs_of_fields_cannot_be_typed_but_a_copied_field_stays_one() {
    assertThat(MARKS.typing("", 0, 0, "a {b} ⟦c⟧\nd")).isEqualTo(new Typing.Accepted("a (b) c d"));
    assertThat(MARKS.typing("", 0, 0, "⟦31/7/2025⟧")).isEqualTo(new Typing.Accepted("⟦31/7/2025⟧"));
  }
}
