package vn.doichieu.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.SheetRow;
import vn.doichieu.domain.change.Change;

class ColumnMemoryTest {
  private static final SheetRow HEADER =
      BankRows.row(3, "Tổ", "Tên người vay", "Khế ước", "CT", "Còn nợ ngân hàng (đồng)", "Lãi");
  private static final Map<ListColumn, Integer> CHOSEN =
      Map.of(
          ListColumn.GROUP, 0,
          ListColumn.CUSTOMER_NAME, 1,
          ListColumn.LOAN_CODE, 2,
          ListColumn.PROGRAMME, 3,
          ListColumn.PRINCIPAL, 4,
          ListColumn.INTEREST, 5);

  private static final ColumnMemory EMPTY = new ColumnMemory(List.of());

  private static ColumnMemory after(List<Change> changes) {
    return new ColumnMemory(changes.stream().map(c -> (ColumnMapping) c.after()).toList());
  }

  private static ColumnMemory afterImport() {
    return after(EMPTY.remember(ColumnMap.chosen(HEADER, CHOSEN), () -> 7));
  }

  @Test
  void the_same_headings_are_read_as_they_were_set_by_hand() {
    var again =
        BankRows.row(
            9, "TỔ", "Tên người vay *", "Khế ước", "CT", "Còn nợ\nngân hàng", "Lãi", null, null);
    Optional<ColumnMap> found =
        afterImport().find(List.of(BankRows.row(1, "Kính gửi", "Ủy ban"), again));
    assertThat(found).hasValueSatisfying(map -> assertThat(map.columns()).isEqualTo(CHOSEN));
    assertThat(found).hasValueSatisfying(map -> assertThat(map.headerRow()).isEqualTo(9));
  }

  @Test
  void other_headings_are_recognised_as_before() {
    for (SheetRow other :
        List.of(
            BankRows.row(3, "Tổ", "Tên người vay", "Khế ước", "CT", "Còn lại", "Lãi"),
            BankRows.row(3, null, "Tổ", "Tên người vay", "Khế ước", "CT", "Còn nợ", "Lãi"),
            BankRows.row(5, BankList.HEADINGS.toArray()))) {
      assertThat(afterImport().find(List.of(other))).isEqualTo(ColumnMap.find(List.of(other)));
    }
  }

  @Test
  void columns_that_were_recognised_without_help_are_not_remembered() {
    ColumnMap bank = ColumnMap.find(List.of(BankRows.row(5, BankList.HEADINGS.toArray()))).get();
    assertThat(EMPTY.remember(bank, () -> 7)).isEmpty();
  }

  @Test
  void what_is_remembered_is_saved_again_only_when_it_changed() {
    ColumnMemory memory = afterImport();
    assertThat(memory.remember(ColumnMap.chosen(HEADER, CHOSEN), () -> 8)).isEmpty();
    var without = Map.of(ListColumn.GROUP, 0, ListColumn.CUSTOMER_NAME, 1);
    assertThat(memory.remember(ColumnMap.chosen(HEADER, without), () -> 8))
        .singleElement()
        .satisfies(change -> assertThat(change.id()).isEqualTo(7))
        .satisfies(change -> assertThat(change.before()).isNotNull());
  }

  @Test
  void a_row_without_words_or_far_too_long_is_not_remembered() {
    var chosen = Map.of(ListColumn.GROUP, 0);
    assertThat(EMPTY.remember(ColumnMap.chosen(BankRows.row(1, "*", "(đồng)"), chosen), () -> 7))
        .isEmpty();
    Object[] many = new Object[200];
    Arrays.fill(many, "một cột có tên rất dài");
    assertThat(EMPTY.remember(ColumnMap.chosen(BankRows.row(1, many), chosen), () -> 7)).isEmpty();
  }
}
