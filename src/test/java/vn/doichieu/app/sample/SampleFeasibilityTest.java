package vn.doichieu.app.sample;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.domain.team.Nomination;

/// A schedule of the sample ward exists, with room to spare: a greedy clerk finds one.
class SampleFeasibilityTest {
  private static final int SLOT = 15;

  /// Slots of the two half-days of each of a point's two days.
  private static final List<Integer> HALF_DAYS = List.of(16, 14, 16, 14);

  private final SampleWard ward = SampleWardTest.make(SampleWard.SEED);

  @Test
  void two_thirds_of_the_teams_time_suffice_at_each_point() {
    int capacity = 5 * HALF_DAYS.stream().mapToInt(Integer::intValue).sum();
    groupsByPoint()
        .values()
        .forEach(
            groups ->
                assertThat(groups.stream().mapToInt(SampleFeasibilityTest::slots).sum())
                    .isLessThanOrEqualTo(capacity * 2 / 3));
  }

  @Test
  void no_session_is_longer_than_the_shorter_half_day() {
    assertThat(ward.sample().groups()).allMatch(group -> slots(group) <= 14);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 4})
  void every_group_finds_a_time_with_five_teams_and_even_with_four(int teams) {
    groupsByPoint()
        .forEach(
            (point, groups) -> assertThat(placed(point, groups, teams)).isEqualTo(groups.size()));
  }

  @Test
  void the_greedy_clerk_does_fail_when_teams_are_too_few() {
    Map<Long, List<SampleUnit.Group>> groups = groupsByPoint();
    assertThat(groups.keySet()).allMatch(point -> placed(point, groups.get(point), 2) < 16);
  }

  private Map<Long, List<SampleUnit.Group>> groupsByPoint() {
    return ward.sample().groups().stream().collect(groupingBy(g -> g.residence().pointId()));
  }

  /// Takes the longest session first, and for each the first time at which a team, the hall with
  /// the head of the residential group, and a representative are free.
  private int placed(long point, List<SampleUnit.Group> groups, int teams) {
    Set<String> taken = new HashSet<>();
    List<SampleUnit.Group> sorted = new ArrayList<>(groups);
    sorted.sort(Comparator.comparingInt(SampleFeasibilityTest::slots).reversed());
    return (int) sorted.stream().filter(group -> place(point, group, teams, taken)).count();
  }

  private boolean place(long point, SampleUnit.Group group, int teams, Set<String> taken) {
    List<String> anyTeam = IntStream.range(0, teams).mapToObj(i -> "team " + i).toList();
    List<String> hall = List.of("hall " + group.residence().venueId());
    List<String> anyRepresentative =
        ward.teams().nominations(group.organisation().id(), point).stream()
            .map(Nomination::personId)
            .map(id -> "person " + id)
            .toList();
    for (int half = 0; half < HALF_DAYS.size(); half++) {
      for (int start = 0; start + slots(group) <= HALF_DAYS.get(half); start++) {
        List<String> times = times(half, start, slots(group));
        List<String> chosen = new ArrayList<>();
        for (List<String> resource : List.of(anyTeam, hall, anyRepresentative)) {
          resource.stream()
              .filter(one -> times.stream().noneMatch(time -> taken.contains(one + time)))
              .findFirst()
              .ifPresent(chosen::add);
        }
        if (chosen.size() == 3) {
          chosen.forEach(one -> times.forEach(time -> taken.add(one + time)));
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> times(int half, int start, int slots) {
    return IntStream.range(start, start + slots).mapToObj(t -> " " + half + ":" + t).toList();
  }

  private static int slots(SampleUnit.Group group) {
    return Math.ceilDiv(group.borrowers() * 3, SLOT);
  }
}
