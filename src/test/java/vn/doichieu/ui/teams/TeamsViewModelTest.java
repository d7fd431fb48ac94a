package vn.doichieu.ui.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.SampleData;
import vn.doichieu.base.Messages;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.team.Seat;
import vn.doichieu.domain.team.TeamMember.Duty;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.ui.Bench;
import vn.doichieu.ui.kit.Place;

class TeamsViewModelTest {
  @TempDir Path folder;
  private final Bench bench = new Bench();
  private SampleData sample;
  private final ObjectProperty<Integer> saved = new SimpleObjectProperty<>(0);
  private TeamsViewModel model;

  @BeforeEach
  void open() {
    sample = new SampleData(folder, true);
    model =
        new TeamsViewModel(
            bench.workbench,
            sample.read,
            sample.editTeams,
            new SimpleObjectProperty<>(sample.campaign()),
            saved);
    model.open();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private Person someoneFree() {
    return model.people().stream()
        .filter(l -> l.team() == null)
        .map(PersonLoad::person)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void each_team_is_a_card_with_its_substitute_after_the_member() {
    assertThat(model.cards()).hasSize(5);
    assertThat(model.cards().getFirst().lines())
        .extracting(TeamCard.Line::duty)
        .containsExactly("Tổ trưởng", "Cán bộ ngân hàng", "Cán bộ ngân hàng", "Thư ký");
    assertThat(model.cards().getFirst().lines().get(2).substituteFor())
        .isEqualTo(model.cards().getFirst().lines().get(1).name());
  }

  @Test
  void a_new_team_gets_the_next_number_and_is_picked() {
    model.addTeam().fire();
    assertThat(model.cards()).hasSize(6);
    assertThat(model.picked().get()).isEqualTo(new Picked(5, -1));
    assertThat(model.addTitle().getValue()).isEqualTo("Thêm vào tổ số 6");
  }

  @Test
  void a_member_is_added_to_the_picked_team_and_taken_out_again() {
    Person person = someoneFree();
    model.pick(new Picked(1, -1));
    model.person().set(person);
    model.duty().set(Duty.MEMBER);
    model.addMember();
    assertThat(model.cards().get(1).lines().getLast().name()).contains(person.fullName());
    model.pick(new Picked(1, 99));
    model.remove().fire();
    assertThat(model.cards().get(1).lines()).noneMatch(l -> l.member().personId() == person.id());
  }

  @Test
  void nobody_is_in_two_teams() {
    model.pick(new Picked(1, -1));
    long taken = model.cards().getFirst().lines().getFirst().member().personId();
    model.person().set(sample.read.unit().person(taken));
    model.addMember();
    assertThat(model.problems())
        .extracting(p -> Messages.text(p.text()))
        .containsExactly("Người này đã ở tổ số 1.");
    assertThat(model.cards().get(1).lines()).hasSize(3);
  }

  @Test
  void a_team_with_sessions_stays_and_it_is_said_why() {
    sample.arrangeCompact();
    model.open();
    model.pick(new Picked(0, -1));
    model.remove().fire();
    assertThat(bench.jobs.problems()).extracting(UserError::key).containsExactly("stillReferred");
    assertThat(sample.state().teams().teams()).hasSize(5);
  }

  @Test
  void an_organisation_that_sent_nobody_is_marked_until_a_name_is_taken_down() {
    NominationsViewModel nominations = model.nominations();
    nominations.row().set(nominations.rows().getFirst());
    Person person = nominations.person().get();
    long before = nominations.rows().size();
    while (nominations.row().get().nomination() != null) {
      nominations.remove();
    }
    NominationRow missing = nominations.row().get();
    assertThat(missing.isMissing()).isTrue();
    assertThat(missing.state()).isEqualTo("chưa cử người");
    nominations.person().set(person);
    nominations.save();
    assertThat(nominations.row().get().state()).isEqualTo("chờ trả lời");
    nominations.receivedOn().set(LocalDate.of(2025, 10, 16));
    nominations.save();
    assertThat(nominations.row().get().state()).isEqualTo("đã nhận");
    assertThat(nominations.rows().size()).isLessThanOrEqualTo((int) before);
    assertThat(nominations.row().get().name()).contains(person.fullName());
  }

  @Test
  void what_is_undone_elsewhere_is_shown_at_once() {
    model.addTeam().fire();
    sample.undo.undo();
    saved.set(1);
    assertThat(model.cards()).hasSize(5);
  }

  @Test
  void the_letter_is_made_among_the_papers() {
    model.requestLetter().fire();
    assertThat(bench.navigator.here().get()).isEqualTo(new Place.Papers());
  }

  @Test
  void a_substitute_takes_the_seat_of_one_session_and_his_presence_is_kept() {
    sample.arrangeCompact();
    model.open();
    SeatsViewModel seats = model.seats();
    assertThat(seats.summary()).isEqualTo("50 phiên đủ thành phần, 0 phiên cần xem lại.");
    seats.session().set(seats.sessions().getFirst());
    assertThat(seats.seats()).hasSize(4).allMatch(s -> s.taker() != null && !s.isSubstituted());
    SeatRow head =
        seats.seats().stream()
            .filter(s -> s.seat() == Seat.RESIDENTIAL_HEAD)
            .findFirst()
            .orElseThrow();
    Person other = someoneFree();
    seats.seat().set(head);
    seats.taker().set(other);
    seats.presence().set(Presence.PRESENT);
    seats.save();
    assertThat(seats.seat().get().taker()).isEqualTo(other);
    assertThat(seats.seat().get().isSubstituted()).isTrue();
    assertThat(seats.seat().get().present()).isTrue();
    seats.taker().set(head.expected());
    seats.presence().set(Presence.ABSENT);
    seats.save();
    assertThat(seats.seat().get().isSubstituted()).isFalse();
    assertThat(seats.seat().get().present()).isFalse();
  }

  @Test
  void one_person_in_two_seats_is_found_in_words() {
    sample.arrangeCompact();
    model.open();
    SeatsViewModel seats = model.seats();
    seats.session().set(seats.sessions().getFirst());
    Person leader = seats.seats().get(Seat.GROUP_LEADER.ordinal()).taker();
    seats.seat().set(seats.seats().get(Seat.RESIDENTIAL_HEAD.ordinal()));
    seats.taker().set(leader);
    seats.save();
    assertThat(seats.session().get().found()).startsWith("Một người giữ hai vai");
    assertThat(seats.summary()).isEqualTo("49 phiên đủ thành phần, 1 phiên cần xem lại.");
  }

  @Test
  void the_load_of_an_officer_is_that_of_his_team() {
    sample.arrangeCompact();
    model.open();
    TeamCard team = model.cards().getFirst();
    long officer = team.lines().get(1).member().personId();
    PersonLoad load =
        model.people().stream().filter(l -> l.person().id() == officer).findFirst().orElseThrow();
    assertThat(load.sessions()).isEqualTo(team.sessions());
    assertThat(load.halfDays()).isBetween(1L, load.sessions());
    assertThat(load.minutes()).isGreaterThan(0);
  }
}
