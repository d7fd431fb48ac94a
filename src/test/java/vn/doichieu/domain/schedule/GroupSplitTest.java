package vn.doichieu.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.domain.campaign.Campaign;

class GroupSplitTest {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 21);
  private static final Campaign THREE_MINUTES_ON_A_QUARTER =
      Campaign.usual(1, "Đợt", DAY, DAY, DAY);

  @ParameterizedTest
  @CsvSource({"1, 1", "5, 1", "6, 2", "40, 8", "41, 9", "80, 16"})
  void the_time_is_rounded_up_to_the_grid(int borrowers, int quarters) {
    assertThat(GroupSplit.slots(borrowers, THREE_MINUTES_ON_A_QUARTER)).isEqualTo(quarters);
  }

  @Test
  void a_group_that_one_half_day_holds_has_one_session() {
    assertThat(GroupSplit.parts(80, THREE_MINUTES_ON_A_QUARTER, 16)).isEqualTo(List.of(80));
  }

  @Test
  void a_larger_group_is_split_into_equal_parts() {
    assertThat(GroupSplit.parts(81, THREE_MINUTES_ON_A_QUARTER, 16)).isEqualTo(List.of(41, 40));
    assertThat(GroupSplit.parts(200, THREE_MINUTES_ON_A_QUARTER, 16))
        .isEqualTo(List.of(67, 67, 66));
  }
}
