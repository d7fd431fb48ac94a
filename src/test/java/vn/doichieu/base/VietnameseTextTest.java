package vn.doichieu.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {
  @Test
  void stored_text_is_composed_with_single_spaces() {
    String decomposed = Normalizer.normalize("Đăk  Bla", Normalizer.Form.NFD);
    assertThat(VietnameseText.clean("\u00A0 " + decomposed + "\t\n\u00A0")).isEqualTo("Đăk Bla");
  }

  @ParameterizedTest
  @CsvSource({
    "Hòa, hoa",
    "Hoà, hoa",
    "ĐẶNG THỊ THÚY, dang thi thuy",
    "Đặng Thị Thuý, dang thi thuy",
    "Y H'Mưng, y h'mung",
    "Ðinh Văn Ưởng, dinh van uong"
  })
  void the_search_key_has_no_marks(String text, String key) {
    assertThat(VietnameseText.searchKey(text)).isEqualTo(key);
    assertThat(VietnameseText.searchKey(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(key);
  }

  @Test
  void names_are_ordered_by_given_name_then_middle_then_family() {
    List<String> sorted =
        List.of(
            "Lê Anh",
            "Nguyễn Anh",
            "Trần Bảo Anh",
            "Lê Thị Anh",
            "Nguyễn Thị Anh",
            "Lê Thị Ngọc Anh",
            "Nguyễn Ân",
            "A Blum",
            "Y Blum",
            "Đỗ Văn Dũng",
            "Nguyễn Văn Dũng",
            "Lê Đạt",
            "Vũ Thị Ha",
            "Vũ Thị Hà",
            "Bùi Thị Hạ",
            "Y H'Mai",
            "Nguyễn Hoa",
            "Nguyễn Hòa",
            "Nguyễn Hoàng",
            "Lê Văn Ơn",
            "Lê Văn Út",
            "Lê Văn Ước");
    var shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(7));
    assertThat(VietnameseText.sortedByName(shuffled, Function.identity())).isEqualTo(sorted);
    shuffled.sort(VietnameseText::compareNames);
    assertThat(shuffled).isEqualTo(sorted);
  }

  @Test
  void texts_are_ordered_word_by_word_and_numbers_by_value() {
    List<String> sorted =
        List.of("Thôn 2", "Thôn Đăk Rơ Wa", "Tổ dân phố 2", "Tổ dân phố 5", "Tổ dân phố 10");
    var shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(VietnameseText::compare);
    assertThat(shuffled).isEqualTo(sorted);
  }

  @Test
  void single_words_are_ordered_as_the_platform_orders_them() {
    List<String> words =
        new ArrayList<>(
            List.of(
                ("a à ả ã á ạ ăn ằn ẵng ắt ặc âm ầm ẩm ẫm ấm ậm ba bà cha chả da đa đà e è ê ề ể ễ"
                     + " ế ệ hoa hoà hoả hoã hoá hoạ hoàng huy huỳ i ì khe khê kho khô khơ la lã na"
                     + " ngà nghề nhã o ò ô ồ ơ ờ ở ỡ ớ ợ phở qua quà ra sa ta tha tra u ù ư ừ ử ữ"
                     + " ứ ự ươm ưởng va xa y ỳ ỷ ỹ ý ỵ yên")
                    .split(" ")));
    var byPlatform = new ArrayList<>(words);
    Collator collator = Collator.getInstance(Locale.of("vi", "VN"));
    Collections.shuffle(words, new Random(7));
    words.sort(VietnameseText::compare);
    byPlatform.sort(collator);
    assertThat(words).isEqualTo(byPlatform);
  }

  @ParameterizedTest
  @CsvSource({
    "Ủy ban, true",
    "ủy ban, false",
    "đường, false",
    "- (Đường), true",
    "1. mục đích, false",
    "123, true"
  })
  void the_first_letter_is_checked(String text, boolean capital) {
    assertThat(VietnameseText.startsWithCapital(text)).isEqualTo(capital);
    assertThat(VietnameseText.startsWithCapital(VietnameseText.withCapital(text))).isTrue();
  }
}
