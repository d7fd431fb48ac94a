package vn.doichieu.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {
  @Test
  void letters_stand_in_vietnamese_order() {
    assertThat(sorted(VietnameseOrder::key, "Ưng", "Đào", "Ánh", "Dung", "Ân", "Ăn", "Ung", "Yến"))
        .containsExactly("Ánh", "Ăn", "Ân", "Dung", "Đào", "Ung", "Ưng", "Yến");
  }

  @Test
  void a_shorter_word_stands_before_a_longer_one() {
    assertThat(sorted(VietnameseOrder::key, "Anh", "An Bình", "An"))
        .containsExactly("An", "An Bình", "Anh");
  }

  @Test
  void persons_stand_by_given_then_middle_then_family_name() {
    assertThat(
            sorted(
                VietnameseOrder::personKey,
                "Trần Văn Bình",
                "Lê Thị Ánh",
                "Đặng Văn Bình",
                "Lê Hữu Bình",
                "Y Ánh",
                "Blưn"))
        .containsExactly(
            "Y Ánh", "Lê Thị Ánh", "Lê Hữu Bình", "Đặng Văn Bình", "Trần Văn Bình", "Blưn");
  }

  @SuppressWarnings("unchecked")
  private static List<String> sorted(Function<String, Comparable<?>> key, String... texts) {
    return Stream.of(texts)
        .sorted(Comparator.comparing(t -> (Comparable<Object>) key.apply(t)))
        .toList();
  }
}
