package vn.doichieu.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | không
          4 | bốn
          10 | mười
          11 | mười một
          14 | mười bốn
          15 | mười lăm
          20 | hai mươi
          21 | hai mươi mốt
          24 | hai mươi tư
          25 | hai mươi lăm
          55 | năm mươi lăm
          100 | một trăm
          101 | một trăm linh một
          104 | một trăm linh tư
          105 | một trăm linh năm
          111 | một trăm mười một
          115 | một trăm mười lăm
          1.005 | một nghìn không trăm linh năm
          1.021 | một nghìn không trăm hai mươi mốt
          2.025 | hai nghìn không trăm hai mươi lăm
          10.196 | mười nghìn một trăm chín mươi sáu
          101.000 | một trăm linh một nghìn
          1.000.005 | một triệu không trăm linh năm
          1.005.000 | một triệu không trăm linh năm nghìn
          2.000.050 | hai triệu không trăm năm mươi
          21.500.000 | hai mươi mốt triệu năm trăm nghìn
          62.000.000 | sáu mươi hai triệu
          217.090.000 | hai trăm mười bảy triệu không trăm chín mươi nghìn
          1.000.000.001 | một tỷ không trăm linh một
          2.147.483.648 | hai tỷ một trăm bốn mươi bảy triệu bốn trăm tám mươi ba nghìn sáu trăm bốn mươi tám
          10.196.000.000 | mười tỷ một trăm chín mươi sáu triệu
          66.251.000.000 | sáu mươi sáu tỷ hai trăm năm mươi mốt triệu
          156.100.000.000 | một trăm năm mươi sáu tỷ một trăm triệu
          410.857.000.000.000 | bốn trăm mười nghìn tám trăm năm mươi bảy tỷ
          """)
  void whole_numbers_are_read_as_announcers_read_them(String number, String words) {
    assertThat(NumberWords.NORTHERN.read(Long.parseLong(number.replace(".", "")))).isEqualTo(words);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          101           | một trăm lẻ một
          1.004         | một ngàn không trăm lẻ tư
          1.005.000     | một triệu không trăm lẻ năm ngàn
          21.500.000    | hai mươi mốt triệu năm trăm ngàn
          """)
  void the_south_says_otherwise(String number, String words) {
    assertThat(NumberWords.SOUTHERN.read(Long.parseLong(number.replace(".", "")))).isEqualTo(words);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "91.5, chín mươi mốt phẩy năm",
    "0.25, không phẩy hai mươi lăm",
    "0.05, không phẩy không năm",
    "3.141, ba phẩy một bốn một",
    "66251, sáu mươi sáu nghìn hai trăm năm mươi mốt",
    "2E+3, hai nghìn"
  })
  void decimals_are_read_after_the_comma(BigDecimal number, String words) {
    assertThat(NumberWords.NORTHERN.read(number)).isEqualTo(words);
  }

  @Test
  void telephone_digits_are_read_one_by_one() {
    assertThat(NumberWords.NORTHERN.digits("0905")).isEqualTo("không chín không năm");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE})
  void negative_numbers_are_refused(long number) {
    assertThatThrownBy(() -> NumberWords.NORTHERN.read(number))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NumberWords.NORTHERN.read(new BigDecimal("-0.5")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_read_aloud_is_understood_as_the_same_number() {
    long seed = 20251021;
    var random = new Random(seed);
    List<Long> numbers = new ArrayList<>(List.of(0L, Long.MAX_VALUE, 1_000_000_000_000_000_005L));
    for (long n = 1; n < 1_200; n++) {
      numbers.add(n);
    }
    for (int i = 0; i < 5_000; i++) {
      numbers.add(random.nextLong() >>> (1 + random.nextInt(62)));
    }
    for (long n : numbers) {
      for (NumberWords words : List.of(NumberWords.NORTHERN, NumberWords.SOUTHERN)) {
        String read = words.read(n);
        assertThat(SpokenNumber.parse(read)).as(() -> "seed " + seed + ": " + read).isEqualTo(n);
      }
    }
  }
}
