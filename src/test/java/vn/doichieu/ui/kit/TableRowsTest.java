package vn.doichieu.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.VietnameseOrder;

class TableRowsTest {
  private final ObservableList<String> source =
      FXCollections.observableArrayList("Trần Thị Hoa", "Y Hòa", "Lê Văn Đào", "Nguyễn Anh");
  private final TableRows<String> rows = new TableRows<>(source, SearchKey::of);

  @Test
  void search_needs_no_accents_and_no_order_of_words() {
    rows.search("hoa");
    assertThat(rows.shown()).containsExactly("Trần Thị Hoa", "Y Hòa");
    rows.search("dao le");
    assertThat(rows.shown()).containsExactly("Lê Văn Đào");
    rows.search("");
    assertThat(rows.shown()).hasSize(4);
  }

  @Test
  void rows_with_the_very_accents_come_first() {
    rows.search("hòa");
    assertThat(rows.shown()).containsExactly("Y Hòa", "Trần Thị Hoa");
  }

  @Test
  void sorting_stays_while_searching_and_when_rows_come() {
    rows.sort(VietnameseOrder::personKey, false);
    assertThat(rows.shown()).containsExactly("Nguyễn Anh", "Lê Văn Đào", "Trần Thị Hoa", "Y Hòa");
    source.add("Đặng Thị Bình");
    assertThat(rows.shown().get(1)).isEqualTo("Đặng Thị Bình");
    rows.search("n");
    assertThat(rows.shown())
        .containsExactly("Nguyễn Anh", "Đặng Thị Bình", "Lê Văn Đào", "Trần Thị Hoa");
    rows.sort(VietnameseOrder::personKey, true);
    assertThat(rows.shown().getFirst()).isEqualTo("Trần Thị Hoa");
    rows.sort(null, false);
    assertThat(rows.shown().getFirst()).isEqualTo("Trần Thị Hoa");
  }

  @Test
  void a_filter_narrows_what_the_search_looks_at() {
    var rows = FXCollections.observableArrayList("Hòa 1", "Hòa 2", "Bình 2");
    var table = new TableRows<>(rows, SearchKey::of);
    table.search("hoa");
    table.filter(row -> row.endsWith("2"));
    assertThat(table.shown()).containsExactly("Hòa 2");
    rows.add("Hoa 2");
    assertThat(table.shown()).containsExactly("Hòa 2", "Hoa 2");
    table.filter(row -> true);
    assertThat(table.shown()).hasSize(3);
  }
}
