package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.Document.State;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.unit.Venue;
import vn.doichieu.report.PdfPages;

class SupplementNoticeTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 11, 3);

  @TempDir Path folder;
  private FollowUpOffice office;
  private long campaign;

  @BeforeEach
  void open() {
    office = FollowUpOffice.in(folder);
    campaign = office.office.campaign;
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void the_notice_of_a_round_is_drafted_signed_and_numbered_like_other_notices() throws Exception {
    int round = office.arrange(MONDAY, office.points());
    Paper draft = office.papers.draft(campaign, DocumentKind.NOTICE, round);
    assertThat(draft.document().state()).isEqualTo(State.DRAFT);
    assertThat(draft.document().subject()).contains("bổ sung đợt 1");
    Document issued = issue(draft, 12);
    assertThat(issued.number()).isEqualTo(12);
    assertThat(office.papers.nextNumber(DocumentKind.NOTICE)).isEqualTo(13);
    assertThat(text(issued))
        .contains("Số: 12/TB-UBND", "ngày 31 tháng 10 năm 2025")
        .as("each sheet says of which notice it is an extract")
        .contains("(Trích Thông báo số 12/TB-UBND ngày 31 tháng 10 năm 2025");
    assertThat(office.office.read.paper(campaign, DocumentKind.NOTICE))
        .as("the notice of the plan is another paper")
        .isEmpty();
  }

  @Test
  void what_was_issued_prints_the_same_after_sessions_moved_and_halls_were_renamed() {
    int round = office.arrange(MONDAY, office.points());
    Document issued = issue(office.papers.draft(campaign, DocumentKind.NOTICE, round), 12);
    byte[] then = office.office.print.paper(campaign, DocumentKind.NOTICE, round);
    Session moved = office.state().followUp().round(round).schedule().sessions().getFirst();
    move(moved);
    Venue hall = office.office.read.unit().venue(moved.venueId());
    office.office.recorder.save(
        Text.of("app.name"),
        List.of(
            Change.of(
                hall, new Venue(hall.id(), hall.version(), "Nơi khác", "", hall.pointId(), true))));
    assertThat(office.office.print.paper(campaign, DocumentKind.NOTICE, round)).isEqualTo(then);
    assertThat(office.papers.warnings(campaign))
        .as("but it is said that the sessions are others by now")
        .contains(Text.of("paper.warning.supplementChanged", round));

    Paper replacing = office.papers.replace(office.papers.stored(issued));
    issue(replacing, 13);
    assertThat(state(issued)).isEqualTo(State.REPLACED);
    assertThat(office.office.print.paper(office.papers.stored(issued)))
        .as("also the one that was replaced")
        .isEqualTo(then);
    assertThat(office.office.print.paper(campaign, DocumentKind.NOTICE, round)).isNotEqualTo(then);
    assertThat(office.papers.warnings(campaign)).isEmpty();
  }

  @Test
  void each_round_has_its_own_notice_and_none_takes_the_place_of_another() throws Exception {
    int first = office.arrange(MONDAY, office.points().subList(0, 1));
    int second = office.arrange(MONDAY.plusDays(7), office.points());
    Document one = issue(office.papers.draft(campaign, DocumentKind.NOTICE, first), 12);
    Document two = issue(office.papers.draft(campaign, DocumentKind.NOTICE, second), 13);
    Document whole = issue(office.papers.draft(campaign, DocumentKind.NOTICE), 14);
    assertThat(List.of(state(one), state(two), state(whole))).containsOnly(State.ISSUED);
    assertThat(text(one)).contains("bổ sung đợt 1", "03/11/2025").doesNotContain("10/11/2025");
    assertThat(text(two)).contains("bổ sung đợt 2", "10/11/2025").doesNotContain("03/11/2025");
  }

  @Test
  void issuing_is_one_action_that_can_be_taken_back_and_done_again() {
    int round = office.arrange(MONDAY, office.points());
    Document issued = issue(office.papers.draft(campaign, DocumentKind.NOTICE, round), 12);
    byte[] then = office.office.print.paper(campaign, DocumentKind.NOTICE, round);
    office.office.undo().undo();
    assertThat(state(issued)).isEqualTo(State.DRAFT);
    office.office.undo().redo();
    assertThat(state(issued)).isEqualTo(State.ISSUED);
    assertThat(office.office.print.paper(campaign, DocumentKind.NOTICE, round)).isEqualTo(then);
  }

  @Test
  void a_round_that_was_announced_stands_and_one_that_was_not_goes_with_its_draft() {
    int round = office.arrange(MONDAY, office.points());
    office.papers.draft(campaign, DocumentKind.NOTICE, round);
    office.arrange.remove(office.state().followUp().round(round));
    assertThat(office.office.read.papers(campaign)).isEmpty();
    office.office.undo().undo();
    assertThat(office.office.read.papers(campaign)).as("taken back as one").hasSize(1);

    issue(office.papers.draft(campaign, DocumentKind.NOTICE, round), 12);
    assertThatThrownBy(() -> office.arrange.remove(office.state().followUp().round(round)))
        .isInstanceOfSatisfying(
            UserErrorException.class, e -> assertThat(e.error().key()).isEqualTo("noticeStands"));
    assertThat(office.state().followUp().rounds()).containsExactly(round);
  }

  private Document issue(Paper paper, int number) {
    assertThat(office.papers.issue(paper, number, office.state().today())).isEmpty();
    return office.papers.stored(paper.document()).document();
  }

  private State state(Document document) {
    return office.papers.stored(document).document().state();
  }

  private String text(Document document) throws Exception {
    byte[] pdf = office.office.print.paper(office.papers.stored(document));
    try (var pages = new PdfPages(pdf)) {
      return pages.text();
    }
  }

  private void move(Session session) {
    new MoveSession(office.office.recorder, null, null, null)
        .save(
            session,
            new MoveSession.Target(
                session.date(), LocalTime.of(15, 30), session.teamId(), session.venueId()));
  }
}
