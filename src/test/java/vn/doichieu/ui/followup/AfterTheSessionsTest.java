package vn.doichieu.ui.followup;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.ExportTable;
import vn.doichieu.app.FollowUpOffice;
import vn.doichieu.app.MoveSession;
import vn.doichieu.app.PinSession;
import vn.doichieu.app.Readiness;
import vn.doichieu.app.Readiness.Step;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.followup.Inquiry;
import vn.doichieu.exchange.SpreadsheetWriter;
import vn.doichieu.ui.FxTest;
import vn.doichieu.ui.OfficeWindow;
import vn.doichieu.ui.desk.DeskScreen;
import vn.doichieu.ui.desk.WorkStates;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.paper.PaperDesk;
import vn.doichieu.ui.papers.PapersScreen;
import vn.doichieu.ui.schedule.ScheduleScreen;
import vn.doichieu.ui.schedule.ScheduleWork;

/// From the desk to the supplementary sessions, their notice and the letters.
class AfterTheSessionsTest extends FxTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 11, 3);

  @TempDir Path folder;
  private final ObjectProperty<Integer> saved = new SimpleObjectProperty<>(0);
  private FollowUpOffice office;
  private OfficeWindow window;

  @BeforeEach
  void open() {
    office = FollowUpOffice.in(folder);
    office.arrange(MONDAY, office.points());
    window = new OfficeWindow(office.office);
    show(() -> window.scenes(this::screens));
    idle();
  }

  private List<Screen> screens(OfficeWindow w) {
    var read = office.office.read;
    var states =
        new WorkStates(w.jobs, new Readiness(read, FollowUpOffice.CLOCK), w.campaign, saved);
    var desk = new PaperDesk(read, office.papers, office.office.print);
    var schedule =
        new ScheduleWork(
            read,
            null,
            new MoveSession(office.office.recorder, null, null, null),
            new PinSession(office.office.recorder),
            office.office.editCampaign,
            new ExportTable(new SpreadsheetWriter()));
    return List.of(
        DeskScreen.screen(w.workbench, read, states, w.campaign),
        ScheduleScreen.screen(
            w.workbench,
            schedule,
            FollowUpOffice.CLOCK,
            w.campaign,
            states.of(Step.SCHEDULE),
            saved),
        PapersScreen.screen(w.workbench, desk, w.campaign, w.output()),
        FollowUpScreen.screen(w.workbench, office.work(), w.campaign, saved, w.output())
            .withState(states.of(Step.FOLLOW_UP)));
  }

  @AfterEach
  void close() {
    window.close();
    office.close();
    assertThat(window.dialogs.bugs()).isEmpty();
  }

  private void idle() {
    for (int i = 0; i < 3; i++) {
      await(() -> window.jobs.running().isEmpty());
      settle();
    }
  }

  private void go(Place place) {
    fx(
        () -> {
          window.navigator.go(place);
          return null;
        });
    idle();
  }

  @Test
  void the_desk_says_what_is_left_to_do() {
    go(new Place.Desk());
    screenshot("desk-after-sessions");
    assertThat(words()).contains("Thông báo của đợt bổ sung 1 chưa ban hành.");
  }

  @Test
  void the_schedule_shows_supplementary_sessions_in_words_and_says_what_a_move_onto_one_breaks() {
    long extra = office.state().followUp().supplements().sessions().getFirst().id();
    go(new Place.Schedule(extra));
    screenshot("schedule-supplement");
    assertThat(words()).contains("Bổ sung đợt 1", "phiên bổ sung");
    assertThat(text("selection")).contains("(bổ sung đợt 1)");
    press(F2);
    press(RIGHT);
    idle();
    screenshot("schedule-supplement-moving");
    press(ESCAPE);
    press(F6);
    idle();
    screenshot("schedule-supplement-table");
    assertThat(words()).contains("bổ sung đợt 1", "theo lịch");
  }

  @Test
  void the_notice_of_the_round_is_issued_among_the_papers_by_keys() {
    go(new Place.FollowUp("supplements"));
    assertThat(words()).contains("chưa soạn");
    press(CONTROL, M);
    idle();
    screenshot("papers-supplement-notice");
    assertThat(words()).contains("Thông báo bổ sung đợt 1");
    press(CONTROL, B);
    idle();
    type("12");
    press(ENTER);
    press(ENTER);
    press(ENTER);
    idle();
    screenshot("papers-supplement-issued");
    assertThat(office.office.read.paper(office.office.campaign, DocumentKind.NOTICE, 1))
        .hasValueSatisfying(
            p -> {
              assertThat(p.document().state()).isEqualTo(Document.State.ISSUED);
              assertThat(p.document().number()).isEqualTo(12);
              assertThat(p.document().fileId()).isNotNull();
            });
    go(new Place.FollowUp("supplements"));
    assertThat(words()).contains("số 12, 31/10/2025");
    screenshot("followup-supplement-announced");
  }

  @Test
  void a_persons_row_shows_the_letter_that_asked_about_him_and_takes_the_answer() {
    go(new Place.FollowUp("departures"));
    press(HOME);
    idle();
    assertThat(words()).contains("Chưa hỏi Công an về người này.");
    var letter = office.papers.draft(office.office.campaign, DocumentKind.POLICE_LETTER);
    assertThat(office.papers.issue(letter, 8, office.state().today())).isEmpty();
    press(F5);
    idle();
    assertThat(words()).contains("Đã hỏi Công an trong Công văn số 8, 31/10/2025.");
    press(ENTER);
    await(() -> focusedId().equals("phone"));
    fx(
        () -> {
          stage().getScene().lookup("#policeOn").requestFocus();
          return null;
        });
    await(() -> focusedId().equals("policeOn"));
    type("31102025");
    press(ENTER);
    type("Tam tru tai Binh Duong");
    press(CONTROL, S);
    idle();
    screenshot("followup-police-answer");
    assertThat(office.state().followUp().inquiries())
        .filteredOn(Inquiry::isAnswered)
        .singleElement()
        .extracting(Inquiry::answer)
        .isEqualTo("Tam tru tai Binh Duong");
  }

  private String text(String id) {
    return fx(() -> ((Label) stage().getScene().lookup("#" + id)).getText());
  }
}
