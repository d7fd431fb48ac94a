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

  private static final ColumnMemory<ListColumn> EMPTY = memory(List.of());

  private static ColumnMemory<ListColumn> memory(List<ColumnMapping> mappings) {
    return new ColumnMemory<>(ListColumn.class, "", mappings);
  }

  private static List<Change> remember(
      ColumnMemory<ListColumn> memory, ColumnMap columns, long newId) {
    return memory.remember(columns.header(), columns.columns(), columns.isSetByHand(), () -> newId);
  }

  private static List<ColumnMapping> imported() {
    return remember(EMPTY, ColumnMap.chosen(HEADER, CHOSEN), 7).stream()
        .map(c -> (ColumnMapping) c.after())
        .toList();
  }

  private static ColumnMemory<ListColumn> afterImport() {
    return memory(imported());
  }

  @Test
  void the_same_headings_are_read_as_they_were_set_by_hand() {
    var again =
        BankRows.row(
            9, "TỔ", "Tên người vay *", "Khế ước", "CT", "Còn nợ\nngân hàng", "Lãi", null, null);
    Optional<ColumnMap> found =
        ColumnMap.find(List.of(BankRows.row(1, "Kính gửi", "Ủy ban"), again), afterImport());
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
      assertThat(ColumnMap.find(List.of(other)))
          .isEqualTo(ColumnMap.find(List.of(other), afterImport()));
    }
  }

  @Test
  void columns_that_were_recognised_without_help_are_not_remembered() {
    ColumnMap bank = ColumnMap.find(List.of(BankRows.row(5, BankList.HEADINGS.toArray()))).get();
    assertThat(remember(EMPTY, bank, 7)).isEmpty();
  }

  @Test
  void what_is_remembered_is_saved_again_only_when_it_changed() {
    ColumnMemory<ListColumn> memory = afterImport();
    assertThat(remember(memory, ColumnMap.chosen(HEADER, CHOSEN), 8)).isEmpty();
    var without = Map.of(ListColumn.GROUP, 0, ListColumn.CUSTOMER_NAME, 1);
    assertThat(remember(memory, ColumnMap.chosen(HEADER, without), 8))
        .singleElement()
        .satisfies(change -> assertThat(change.id()).isEqualTo(7))
        .satisfies(change -> assertThat(change.before()).isNotNull());
  }

  @Test
  void a_list_of_another_kind_with_the_same_headings_is_not_read_so() {
    var other = new ColumnMemory<>(ListColumn.class, "ket-qua", imported());
    assertThat(other.header(List.of(HEADER))).isEmpty();
  }

  @Test
  void a_row_without_words_or_far_too_long_is_not_remembered() {
    var chosen = Map.of(ListColumn.GROUP, 0);
    assertThat(remember(EMPTY, ColumnMap.chosen(BankRows.row(1, "*", "(đồng)"), chosen), 7))
        .isEmpty();
    Object[] many = new Object[200];
    Arrays.fill(many, "một cột có tên rất dài");
    assertThat(remember(EMPTY, ColumnMap.chosen(BankRows.row(1, many), chosen), 7)).isEmpty();
  }
}
