package vn.doichieu.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.SheetRow;

class ColumnMapTest {

  @Test
  void every_column_of_the_banks_statement_that_is_used_is_recognised() {
    ColumnMap map = find(BankRows.row(5, BankList.HEADINGS.toArray()));

    for (ListColumn column : ListColumn.values()) {
      if (column != ListColumn.STATE) {
        assertThat(map.columns().get(column))
            .as(column.heading())
            .isEqualTo(BankList.HEADINGS.indexOf(column.heading()));
      }
    }
  }

  @Test
  void columns_may_stand_in_any_order() {
    List<String> shuffled = new ArrayList<>(BankList.HEADINGS);
    Collections.shuffle(shuffled, new Random(7));
    ColumnMap map = find(BankRows.row(5, shuffled.toArray()));

    assertThat(map.missing()).isEmpty();
    assertThat(map.columns().get(ListColumn.PRINCIPAL)).isEqualTo(shuffled.indexOf("Tổng dư nợ"));
    assertThat(map.columns().get(ListColumn.INTEREST)).isEqualTo(shuffled.indexOf("Lãi tồn"));
  }

  @Test
  void case_accents_line_breaks_units_and_composition_of_headings_do_not_matter() {
    String decomposed = Normalizer.normalize("TÊN KHÁCH\nHÀNG", Normalizer.Form.NFD);
    ColumnMap map =
        find(BankRows.row(9, "ma to", decomposed, "Số khế ước*", "CT", "DƯ NỢ (đồng)", "lai"));

    assertThat(map.missing()).isEmpty();
    assertThat(map.headerRow()).isEqualTo(9);
  }

  @Test
  void the_row_with_most_headings_is_taken_not_a_title_above_it() {
    ColumnMap map =
        ColumnMap.find(
                List.of(
                    BankRows.row(2, null, "Tổ", "Gốc", "Lãi"),
                    BankRows.row(5, BankList.HEADINGS.toArray()),
                    BankRows.row(6, "006600")))
            .orElseThrow();

    assertThat(map.headerRow()).isEqualTo(5);
  }

  @Test
  void what_is_missing_is_named_and_a_leader_or_a_programmes_name_will_do() {
    assertThat(find(BankRows.row(1, "Tổ trưởng", "Tên KH", "Tên chương trình", "Lãi")).missing())
        .containsExactly(ListColumn.LOAN_CODE, ListColumn.PRINCIPAL);
  }

  @Test
  void a_sheet_of_anything_else_is_no_list() {
    assertThat(ColumnMap.find(List.of(BankRows.row(1, "Kính gửi", "Ủy ban nhân dân")))).isEmpty();
    assertThat(ColumnMap.find(List.of())).isEmpty();
  }

  @Test
  void the_user_may_set_columns_with_headings_of_their_own() {
    ColumnMap map =
        ColumnMap.chosen(
            BankRows.row(3, "Cột một", "Cột hai"),
            Map.of(ListColumn.CUSTOMER_NAME, 1, ListColumn.GROUP, 0));

    assertThat(map.place(ListColumn.CUSTOMER_NAME)).isEqualTo("B (Cột hai)");
    assertThat(map.missing()).contains(ListColumn.LOAN_CODE).doesNotContain(ListColumn.GROUP);
  }

  private static ColumnMap find(SheetRow row) {
    return ColumnMap.find(List.of(row)).orElseThrow();
  }
}
