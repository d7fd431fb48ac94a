package vn.doichieu.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.schedule.Sessions;

class PointScheduleTest {
  @Test
  void points_come_by_their_first_day_and_sessions_by_time_then_team() {
    List<PointSchedule> points = PointSchedule.of(SmallWard.dossier(30));
    assertThat(points)
        .extracting(p -> p.point().name())
        .containsExactly("Nguyễn Trãi", "Đăk Bla", "Trần Hưng Đạo");
    assertThat(points.getFirst().days())
        .extracting(PointSchedule.Day::date)
        .containsExactly(LocalDate.of(2025, 10, 21), LocalDate.of(2025, 10, 22));
    List<SessionEntry> first = points.getFirst().days().getFirst().entries();
    assertThat(first)
        .extracting(e -> e.session().start() + " " + e.team())
        .isSorted()
        .startsWith("07:30 1", "07:30 2", "09:00 1");
  }

  @Test
  void figures_add_up_to_the_whole_list() {
    Dossier dossier = SmallWard.dossier(30);
    Figures all =
        Figures.sum(PointSchedule.of(dossier).stream().map(PointSchedule::figures).toList());
    assertThat(all.borrowers()).isEqualTo(60);
    assertThat(all.loans()).isEqualTo(60);
    assertThat(all.principal())
        .isEqualTo(vn.doichieu.domain.roster.Roster.principal(dossier.roster().loans()));
  }

  @Test
  void the_parts_of_a_large_group_share_its_borrowers_without_counting_one_twice() {
    Dossier one = SmallWard.dossier(1);
    Session whole = one.schedule().sessions().getFirst();
    Dossier parted =
        new Dossier(
            one.unit(),
            one.plan(),
            one.roster(),
            one.teams(),
            new Schedule(List.of(part(whole, 1), part(whole, 2)), List.of()));
    List<SessionEntry> entries = PointSchedule.of(parted).getFirst().entries();
    assertThat(entries).extracting(e -> e.figures().borrowers()).containsExactly(1, 1);
    assertThat(entries).extracting(SessionEntry::remark).containsExactly("Phần 1/2", "Phần 2/2");
    assertThat(Figures.sum(entries.stream().map(SessionEntry::figures).toList()))
        .isEqualTo(PointSchedule.of(one).getFirst().figures());
  }

  private static Session part(Session s, int part) {
    return Sessions.one(
        s.id() + part,
        s.groupId(),
        part,
        2,
        30,
        s.date(),
        LocalTime.of(7, 30).plusMinutes(30L * part));
  }
}
