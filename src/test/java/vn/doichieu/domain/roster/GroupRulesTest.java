package vn.doichieu.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupRulesTest {
  private final SavingsGroup first = group(1, 10L, 20L, false, true);

  @Test
  void a_person_leads_one_group_in_use() {
    SavingsGroup second = group(2, 10L, 20L, false, true);
    assertThat(GroupRules.problems(second, List.of(first, second)))
        .extracting(p -> p.place())
        .containsExactly("leaderId");
    SavingsGroup retired = group(1, 10L, 20L, false, false);
    assertThat(GroupRules.problems(second, List.of(retired, second))).isEmpty();
    assertThat(GroupRules.problems(first, List.of(first))).isEmpty();
  }

  @Test
  void direct_borrowers_belong_to_a_point_alone() {
    assertThat(GroupRules.problems(group(3, 10L, 20L, true, true), List.of()))
        .extracting(p -> p.place())
        .containsExactly("leaderId", "residentialGroupId");
    assertThat(GroupRules.problems(group(3, null, null, true, true), List.of())).isEmpty();
  }

  @Test
  void a_group_in_use_without_residential_group_is_unassigned() {
    assertThat(GroupRules.isUnassigned(group(1, null, null, false, true))).isTrue();
    assertThat(GroupRules.isUnassigned(group(1, null, null, true, true))).isFalse();
    assertThat(GroupRules.isUnassigned(group(1, null, null, false, false))).isFalse();
    assertThat(GroupRules.isUnassigned(first)).isFalse();
  }

  private static SavingsGroup group(
      long id, Long leader, Long home, boolean direct, boolean active) {
    return new SavingsGroup(id, 1, "062800" + id, "Y Blưn", leader, null, home, 5L, direct, active);
  }
}
