package vn.doichieu.app.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.team.TeamMember;
import vn.doichieu.domain.unit.Holiday;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.PersonRole;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.SignatureForm;
import vn.doichieu.domain.unit.Unit;

class SampleWardTest {
  private final SampleWard ward = make(SampleWard.SEED);
  private final Unit unit = ward.unit();

  static SampleWard make(long seed) {
    List<Organisation> organisations =
        List.of(
            new Organisation(11, 1, "11", "Hội Nông dân", "Hội ND", true),
            new Organisation(12, 1, "12", "Hội Liên hiệp Phụ nữ", "Hội LHPN", true),
            new Organisation(13, 1, "13", "Hội Cựu chiến binh", "Hội CCB", true),
            new Organisation(14, 1, "14", "Đoàn Thanh niên", "Đoàn TN", true));
    return new SampleWard(seed, organisations, new AtomicLong(1000)::getAndIncrement);
  }

  @Test
  void the_same_seed_gives_the_same_ward_and_another_seed_other_people() {
    SampleWard again = make(SampleWard.SEED);
    assertThat(again.unitChanges()).isEqualTo(ward.unitChanges());
    assertThat(again.campaignChanges()).isEqualTo(ward.campaignChanges());
    assertThat(again.bankList().rows()).isEqualTo(ward.bankList().rows());
    assertThat(make(1).unit().people()).isNotEqualTo(unit.people());
  }

  @Test
  void the_ward_has_three_points_and_seventeen_residential_groups() {
    assertThat(unit.points())
        .extracting(point -> point.name() + " / " + point.formerWard())
        .containsExactly(
            "Nguyễn Trãi / Nguyễn Trãi", "Đăk Bla / Lê Lợi", "Trần Hưng Đạo / Trần Hưng Đạo");
    assertThat(unit.residentialGroups()).hasSize(17);
    assertThat(unit.residentialGroups()).extracting(ResidentialGroup::name).doesNotHaveDuplicates();
    assertThat(unit.residentialGroups())
        .extracting(ResidentialGroup::code)
        .allMatch(c -> c.length() == 8);
    assertThat(unit.preferredSignatory().orElseThrow().form())
        .isEqualTo(SignatureForm.VICE_CHAIR_FOR_COMMITTEE);
  }

  @Test
  void each_point_has_sixteen_or_seventeen_savings_groups_of_15_to_60_borrowers() {
    List<SampleUnit.Group> groups = ward.sample().groups();
    Map<Long, Long> perPoint =
        groups.stream().collect(groupingBy(g -> g.residence().pointId(), counting()));
    assertThat(perPoint.values()).containsExactlyInAnyOrder(17L, 17L, 16L);
    assertThat(groups)
        .extracting(SampleUnit.Group::code)
        .doesNotHaveDuplicates()
        .allMatch(c -> c.matches("0\\d{6}"));
    assertThat(groups).extracting(SampleUnit.Group::borrowers).allMatch(n -> n >= 15 && n <= 60);
    assertThat(groups.stream().mapToInt(SampleUnit.Group::borrowers).sum()).isEqualTo(2030);
    assertThat(groups.stream().mapToInt(SampleUnit.Group::borrowers).min().orElseThrow())
        .isLessThan(25);
    assertThat(groups.stream().mapToInt(SampleUnit.Group::borrowers).max().orElseThrow())
        .isGreaterThan(50);
  }

  @Test
  void nobody_is_listed_twice_and_everyone_is_reachable_at_a_number_of_no_one() {
    assertThat(unit.people()).extracting(Person::fullName).doesNotHaveDuplicates();
    assertThat(unit.people()).extracting(Person::phone).allMatch(p -> p.startsWith("0900 000 "));
    assertThat(count(PersonRole.GROUP_LEADER)).isEqualTo(50);
    assertThat(count(PersonRole.RESIDENTIAL_HEAD)).isEqualTo(17);
    assertThat(unit.ward().phone()).isEqualTo("0260 000 0000");
  }

  @Test
  void every_reference_points_to_something_saved_before_it() {
    Set<Long> saved = new HashSet<>(List.of(11L, 12L, 13L, 14L));
    for (Change change : allChanges()) {
      for (long reference : References.of(change.after())) {
        assertThat(saved).as("%s", change.after()).contains(reference);
      }
      assertThat(saved.add(change.id())).as("id %d is given once", change.id()).isTrue();
      assertThat(change.before()).isNull();
    }
  }

  @Test
  void holidays_are_those_of_civil_servants_in_2025_and_2026() {
    assertThat(unit.holidays()).extracting(Holiday::date).doesNotHaveDuplicates();
    Map<Integer, Integer> holidaysByYear =
        unit.holidays().stream()
            .filter(h -> h.kind() == Holiday.Kind.HOLIDAY)
            .collect(groupingBy(h -> h.date().getYear(), summingInt(h -> 1)));
    assertThat(holidaysByYear).isEqualTo(Map.of(2025, 11, 2026, 12));
    for (Holiday holiday : unit.holidays()) {
      boolean weekend = holiday.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
      switch (holiday.kind()) {
        case MAKE_UP_WORKDAY -> assertThat(weekend).as("%s", holiday).isTrue();
        case SUBSTITUTE_DAY_OFF, SWAPPED_DAY_OFF -> assertThat(weekend).as("%s", holiday).isFalse();
        case HOLIDAY -> assertThat(weekend && holiday.date().getYear() == 2025).isFalse();
      }
    }
  }

  @Test
  void the_campaign_is_the_draft_of_2025_on_the_announced_days() {
    assertThat(ward.campaign().campaign().dataDate()).isEqualTo(LocalDate.of(2025, 7, 31));
    List<String> days = new ArrayList<>();
    unit.points().forEach(p -> days.add(p.name() + " " + ward.campaign().daysOfPoint(p.id())));
    assertThat(days)
        .containsExactly(
            "Nguyễn Trãi [2025-10-21, 2025-10-22]",
            "Đăk Bla [2025-10-23, 2025-10-24]",
            "Trần Hưng Đạo [2025-10-27, 2025-10-28]");
    assertThat(ward.campaign().legalBases()).hasSize(4);
    assertThat(ward.campaign().days())
        .allMatch(day -> unit.holiday(day.date()).isEmpty())
        .allMatch(
            day ->
                unit.point(day.pointId()).monthlyDays().stream()
                    .noneMatch(d -> d == day.date().getDayOfMonth()));
  }

  @Test
  void five_teams_have_a_head_a_bank_officer_and_a_secretary_and_nobody_sits_on_two() {
    assertThat(ward.teams().teams()).hasSize(5);
    assertThat(ward.teams().members()).extracting(TeamMember::personId).doesNotHaveDuplicates();
    ward.teams()
        .teams()
        .forEach(
            team ->
                assertThat(ward.teams().membersOf(team.id()))
                    .filteredOn(member -> member.substituteForId() == null)
                    .extracting(TeamMember::duty)
                    .containsExactly(
                        TeamMember.Duty.HEAD,
                        TeamMember.Duty.BANK_OFFICER,
                        TeamMember.Duty.SECRETARY));
  }

  @Test
  void imported_groups_are_given_their_leader_organisation_residential_group_and_point() {
    List<SavingsGroup> imported = new ArrayList<>();
    for (SampleUnit.Group group : ward.sample().groups()) {
      imported.add(
          new SavingsGroup(
              9000 + imported.size(),
              3,
              group.code(),
              group.leader().fullName(),
              null,
              null,
              null,
              null,
              false,
              true));
    }
    imported.add(new SavingsGroup(9999, 0, "7654321", "Khác", null, null, null, null, false, true));
    List<Change> changes = ward.assignments(imported);
    assertThat(changes).hasSize(50);
    for (Change change : changes) {
      var after = (SavingsGroup) change.after();
      ResidentialGroup residence = unit.residentialGroup(after.residentialGroupId());
      assertThat(change.version()).isEqualTo(3);
      assertThat(after.pointId()).isEqualTo(residence.pointId());
      assertThat(unit.person(after.leaderId()).fullName()).isEqualTo(after.leaderName());
      assertThat(ward.teams().nominations(after.organisationId(), after.pointId())).isNotEmpty();
    }
  }

  private List<Change> allChanges() {
    List<Change> all = new ArrayList<>(ward.unitChanges());
    all.addAll(ward.campaignChanges());
    return all;
  }

  private long count(PersonRole role) {
    return unit.people().stream().filter(person -> person.role() == role).count();
  }
}
