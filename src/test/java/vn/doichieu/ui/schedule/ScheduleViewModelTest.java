package vn.doichieu.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.SampleData;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.ui.Bench;
import vn.doichieu.ui.kit.Place;

class ScheduleViewModelTest {
  @TempDir Path folder;
  private final Bench bench = new Bench();
  private SampleData sample;
  private ScheduleViewModel model;

  @BeforeEach
  void make() {
    sample = new SampleData(folder, true);
    model =
        new ScheduleViewModel(
            bench.workbench,
            new ScheduleWork(
                sample.read,
                sample.arrange,
                sample.move,
                sample.pin,
                sample.editCampaign,
                sample.export),
            SampleData.CLOCK,
            new SimpleObjectProperty<>(sample.campaign()),
            new SimpleObjectProperty<>());
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private void openArranged() {
    sample.arrangeCompact();
    model.open(0);
  }

  @Test
  void one_button_arranges_everything_and_says_what_was_proved() {
    model.open(0);
    assertThat(model.summary().getValue()).contains("Mọi thứ đã sẵn sàng");
    model.spread(Campaign.Spread.COMPACT);
    assertThat(sample.state().plan().campaign().spread()).isEqualTo(Campaign.Spread.COMPACT);
    model.arrange().fire();
    assertThat(model.cards()).hasSize(50);
    assertThat(model.summary().getValue())
        .matches(
            "50 phiên, dùng (\\d+) buổi; đã chứng minh .* ít hơn \\1 buổi. Không có xung đột.");
    assertThat(model.arranging().get()).isNull();
    assertThat(model.notices()).isEmpty();
  }

  @Test
  void what_must_be_set_first_is_listed_with_its_screen() {
    sample.state().teams().teams().forEach(sample.editTeams::removeTeam);
    model.open(0);
    assertThat(model.notices())
        .extracting(Notice::kind, Notice::place)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Notice.Kind.PROBLEM, new Place.Teams()));
    model.arrange().fire();
    assertThat(model.summary().getValue()).startsWith("Chưa xếp lịch được: còn 1 việc");
    model.go(model.notices().getFirst());
    assertThat(bench.navigator.here().get()).isEqualTo(new Place.Teams());
  }

  @Test
  void too_few_teams_are_told_as_a_reason_and_the_old_schedule_stays() {
    openArranged();
    sample.undo.undo();
    var teams = sample.state().teams().teams();
    teams.stream().skip(1).forEach(sample.editTeams::removeTeam);
    model.open(0);
    model.arrange().fire();
    assertThat(model.notices()).isNotEmpty();
    assertThat(model.notices()).extracting(Notice::kind).containsOnly(Notice.Kind.REASON);
    assertThat(model.notices().getFirst().text()).contains("thiếu").contains("giờ-tổ");
  }

  @Test
  void a_session_named_by_the_place_is_selected() {
    sample.arrangeCompact();
    long id = sample.state().schedule().sessions().get(7).id();
    model.open(id);
    assertThat(model.selected().get().session().id()).isEqualTo(id);
  }

  @Test
  void each_pin_is_set_and_taken_by_itself() {
    openArranged();
    model.selected().set(model.cards().getFirst());
    model.pin(PinPart.DAY).fire();
    model.pin(PinPart.VENUE).fire();
    assertThat(model.selected().get().pins()).isEqualTo("ngày, nơi");
    model.pin(PinPart.DAY).fire();
    assertThat(model.selected().get().pins()).isEqualTo("nơi");
  }

  @Test
  void arrows_go_from_card_to_card_and_stay_on_the_board() {
    openArranged();
    model.along(1);
    SessionCard first = model.selected().get();
    model.along(1);
    SessionCard next = model.selected().get();
    assertThat(next).isNotEqualTo(first);
    assertThat(next.team()).isEqualTo(first.team());
    model.along(-1);
    assertThat(model.selected().get()).isEqualTo(first);
    for (int i = 0; i < 9; i++) {
      model.beside(1);
    }
    assertThat(model.selected().get().team()).isEqualTo(5);
  }

  @Test
  void a_move_onto_another_session_says_what_breaks_and_can_still_be_made_and_undone() {
    openArranged();
    SessionCard card = model.cards().getFirst();
    model.selected().set(card);
    model.mover().begin();
    assertThat(model.mover().step().get().breaks()).isEmpty();
    SessionCard other =
        model.cards().stream()
            .filter(c -> c.point().equals(card.point()) && c.team() != card.team())
            .filter(c -> c.session().date().equals(card.session().date()))
            .findFirst()
            .orElseThrow();
    Board board = model.board().get();
    model.mover().go(m -> m.cell(board.row(other), board.column(other)));
    while (!model.mover().step().get().moving().start().equals(other.session().start())) {
      model.mover().go(m -> m.time(-1));
    }
    assertThat(model.mover().step().get().verdict()).contains("phải làm cùng lúc hai phiên");
    model.mover().put();
    assertThat(model.mover().isMoving()).isFalse();
    Session moved = model.selected().get().session();
    assertThat(moved.teamId()).isEqualTo(other.session().teamId());
    assertThat(moved.teamPinned()).isTrue();
    assertThat(model.summary().getValue()).contains("chỗ xung đột");
    assertThat(model.notices()).extracting(Notice::kind).contains(Notice.Kind.VIOLATION);
    sample.undo.undo();
    model.open(0);
    assertThat(model.summary().getValue()).endsWith("Không có xung đột.");
    assertThat(model.selected().get().session().teamId()).isEqualTo(card.session().teamId());
  }

  @Test
  void a_card_that_is_left_stays_where_it_was() {
    openArranged();
    model.selected().set(model.cards().getFirst());
    Session before = model.selected().get().session();
    model.mover().go(m -> m.team(1));
    model.mover().leave();
    model.mover().put();
    assertThat(sample.state().schedule().sessions()).contains(before);
  }

  @Test
  void beyond_the_end_of_a_half_day_comes_the_next_one() {
    openArranged();
    model.selected().set(model.cards().getFirst());
    model.mover().begin();
    int row = model.mover().step().get().moving().row();
    for (int i = 0; i < 20; i++) {
      model.mover().go(m -> m.time(1));
    }
    assertThat(model.mover().step().get().moving().row()).isGreaterThan(row);
    for (int i = 0; i < 500; i++) {
      model.mover().go(m -> m.time(-1));
    }
    assertThat(model.mover().step().get().moving().row()).isZero();
    assertThat(model.mover().step().get().moving().start()).isEqualTo("07:30");
  }
}
