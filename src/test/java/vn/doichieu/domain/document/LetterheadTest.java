package vn.doichieu.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.domain.unit.Ward;

class LetterheadTest {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

  @ParameterizedTest
  @CsvSource({
    "Đăk Bla, false, 'Đăk Bla, ngày 15 tháng 10 năm 2025', phường Đăk Bla, PHƯỜNG ĐĂK BLA",
    "Trần Hưng Đạo, true, 'Phường Trần Hưng Đạo, ngày 15 tháng 10 năm 2025',"
        + " Phường Trần Hưng Đạo, PHƯỜNG TRẦN HƯNG ĐẠO",
    "1, true, 'Phường 1, ngày 15 tháng 10 năm 2025', Phường 1, PHƯỜNG 1"
  })
  void the_kind_stands_before_names_of_persons_numbers_and_events(
      String name, boolean inFull, String place, String inText, String header) {
    Ward ward = SmallWard.ward(name, inFull);
    assertThat(Letterhead.placeAndDate(ward, DAY, 2025)).isEqualTo(place);
    assertThat(WardNames.committee(ward)).isEqualTo("Ủy ban nhân dân " + inText);
    assertThat(WardNames.headerLines(ward)).containsExactly("ỦY BAN NHÂN DÂN", header);
  }

  @Test
  void a_draft_leaves_room_for_number_and_day() {
    Paper draft = SmallWard.plan(SmallWard.dossier(1));
    Letterhead head = Letterhead.of(draft.document(), SmallWard.DAK_BLA, 2025);
    assertThat(head.number()).isEqualTo("Số:       /KH-UBND");
    assertThat(head.placeAndDate()).isEqualTo("Đăk Bla, ngày      tháng      năm 2025");
    assertThat(Letterhead.attachedTo(draft.document(), SmallWard.DAK_BLA, 2025))
        .isEqualTo(
            "(Kèm theo Kế hoạch số       /KH-UBND ngày      tháng      năm 2025 của Ủy ban nhân dân"
                + " phường Đăk Bla)");
  }

  @ParameterizedTest
  @CsvSource({"5, Số: 05/KH-UBND", "15, Số: 15/KH-UBND", "123, Số: 123/KH-UBND"})
  void numbers_below_ten_get_a_zero(int number, String line) {
    Paper plan = SmallWard.issued(SmallWard.plan(SmallWard.dossier(1)), number, DAY, 1);
    assertThat(Letterhead.of(plan.document(), SmallWard.DAK_BLA, 2025).number()).isEqualTo(line);
  }

  @Test
  void an_issued_paper_is_cited_with_number_and_day() {
    Paper plan = SmallWard.issued(SmallWard.plan(SmallWard.dossier(1)), 5, DAY, 1);
    assertThat(Letterhead.attachedTo(plan.document(), SmallWard.DAK_BLA, 2025))
        .isEqualTo(
            "(Kèm theo Kế hoạch số 05/KH-UBND ngày 15 tháng 10 năm 2025 của Ủy ban nhân dân phường"
                + " Đăk Bla)");
  }

  @Test
  void a_letter_names_the_unit_that_drafted_it_instead_of_a_kind() {
    Paper letter = SmallWard.issued(SmallWard.letter(SmallWard.dossier(1)), 7, DAY, 1);
    assertThat(Letterhead.of(letter.document(), SmallWard.DAK_BLA, 2025).number())
        .isEqualTo("Số: 07/UBND-KTHTĐT");
  }
}
