package vn.doichieu.domain.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormNumberTest {
  @ParameterizedTest
  @CsvSource({"1,1,1", "1,12,1", "2,150,3", "99,9999,99"})
  void what_is_printed_is_understood_when_typed(int campaign, int serial, int revision) {
    var number = new FormNumber(campaign, serial, revision);
    assertThat(FormNumber.parse(number.text(), campaign))
        .contains(new FormNumber.Scanned(number, 0));
    String withoutCampaign = number.text().substring(3).replace("-", "").replaceFirst("^0+", "");
    assertThat(FormNumber.parse(withoutCampaign, campaign))
        .contains(new FormNumber.Scanned(number, 0));
  }

  @Test
  void the_code_of_a_page_names_the_page() {
    var number = new FormNumber(1, 12, 1);
    assertThat(FormNumber.parse(number.code(3), 7)).contains(new FormNumber.Scanned(number, 3));
  }

  @Test
  void every_wrong_digit_and_every_swap_of_neighbours_is_noticed() {
    String code = new FormNumber(1, 123, 1).code(2);
    int tried = 0;
    for (int i = 0; i < code.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        if (digit != code.charAt(i)) {
          String wrong = code.substring(0, i) + digit + code.substring(i + 1);
          assertThat(FormNumber.parse(wrong, 1)).as(wrong).isEmpty();
          tried++;
        }
      }
      if (i > 0 && code.charAt(i) != code.charAt(i - 1)) {
        String swapped =
            code.substring(0, i - 1) + code.charAt(i) + code.charAt(i - 1) + code.substring(i + 1);
        assertThat(FormNumber.parse(swapped, 1)).as(swapped).isEmpty();
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource({"''", "abc", "12", "000000000", "123456789012", "12a17"})
  void what_is_no_number_is_refused(String typed) {
    assertThat(FormNumber.parse(typed, 1)).isEmpty();
  }
}
