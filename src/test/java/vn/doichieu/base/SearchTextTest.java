package vn.doichieu.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.base.SearchText.Rank;

class SearchTextTest {
  @ParameterizedTest
  @CsvSource({
    "Nguyễn Thị Hòa, hòa, MARKED_WORD",
    "Nguyễn Thị Hòa, hoà, MARKED_WORD",
    "Nguyễn Thị Hoà, Hòa, MARKED_WORD",
    "Phạm Quý, quý, MARKED_WORD",
    "Lê Thị Thuý, thúy, MARKED_WORD",
    "Nguyễn Thị Hòa, hoa, WORD",
    "Nguyễn Thị Hoa, hoa, MARKED_WORD",
    "Nguyễn Thị Hoa, ễn, MARKED",
    "Nguyễn Thị Hòa, nguyen thi, WORD",
    "Nguyễn Thị Hòa, uyen, PHRASE",
    "Nguyễn Thị Hòa, hoa nguyen, WORDS",
    "Đinh Đương, dinh d, WORD",
    "6600000712, 0712, MARKED",
    "Nguyễn Thị Hòa, '', MARKED_WORD"
  })
  void a_row_answers_a_query_more_or_less_well(String row, String query, Rank rank) {
    assertThat(SearchText.of(row).rank(SearchText.of(query))).contains(rank);
    assertThat(
            SearchText.of(Normalizer.normalize(row, Normalizer.Form.NFD))
                .rank(SearchText.of(query)))
        .contains(rank);
  }

  @Test
  void other_rows_do_not_answer() {
    assertThat(SearchText.of("Nguyễn Thị Hòa").rank(SearchText.of("hoang"))).isEmpty();
    assertThat(SearchText.of("Nguyễn Thị Hòa").rank(SearchText.of("thi lan"))).isEmpty();
  }

  @Test
  void what_is_typed_with_its_marks_comes_first() {
    SearchText query = SearchText.of("hạ");
    List<String> found =
        List.of("Lê Hà", "Lê Hạ", "Trần Hạnh", "Lê An").stream()
            .filter(name -> SearchText.of(name).rank(query).isPresent())
            .sorted(Comparator.comparing(name -> SearchText.of(name).rank(query).orElseThrow()))
            .toList();
    assertThat(found).containsExactly("Lê Hạ", "Trần Hạnh", "Lê Hà");
  }
}
