package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.Readiness.Part;
import vn.doichieu.app.Readiness.State;
import vn.doichieu.app.Readiness.Step;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.followup.Absentee;
import vn.doichieu.domain.followup.CallNote;
import vn.doichieu.domain.followup.OpenPoint;
import vn.doichieu.domain.result.LoanResult;

class FollowUpReadinessTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 10, 31);

  @TempDir Path folder;
  private FollowUpOffice office;

  @BeforeEach
  void open() {
    office = FollowUpOffice.in(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void before_the_first_session_there_is_nothing_to_follow_up() {
    forgetResults();
    Part part = part(LocalDate.of(2025, 10, 17));
    assertThat(part.state()).isEqualTo(State.EMPTY);
    assertThat(part.next()).isNull();
  }

  @Test
  void absentees_whom_nobody_approached_come_first() {
    int absent = office.state().absentees().size();
    Part part = part(TODAY);
    assertThat(part.state()).isEqualTo(State.IN_PROGRESS);
    assertThat(Messages.text(part.next()))
        .isEqualTo("Xếp buổi bổ sung hoặc gọi điện cho " + absent + " khách hàng vắng.");
    assertThat(part.section()).isEqualTo("absentees");
    Absentee called = office.state().absentees().getFirst();
    long others =
        office.state().absentees().stream()
            .filter(a -> a.borrower().id() != called.borrower().id())
            .count();
    call(called);
    assertThat(Messages.text(part(TODAY).next())).contains(" " + others + " khách hàng");
  }

  @Test
  void then_the_notice_of_the_round_and_then_the_police() {
    int round = office.arrange(LocalDate.of(2025, 11, 3), office.points());
    Part notice = part(TODAY);
    assertThat(Messages.text(notice.said()))
        .isEqualTo("Thông báo của đợt bổ sung 1 chưa ban hành.");
    assertThat(notice.section()).isEqualTo("supplements");
    issue(office.papers.draft(office.office.campaign, DocumentKind.NOTICE, round), 12);
    replace(DocumentKind.NOTICE, round);

    Part police = part(TODAY);
    assertThat(police.said().key()).isEqualTo("readiness.followUp.notAsked");
    assertThat(police.section()).isEqualTo("departures");
    issue(office.papers.draft(office.office.campaign, DocumentKind.POLICE_LETTER), 13);

    assertThat(part(TODAY).said().key()).isEqualTo("readiness.followUp.absentees.waiting");
    assertThat(part(TODAY).state()).isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void two_weeks_without_an_answer_of_the_police_are_to_be_looked_at() {
    issue(office.papers.draft(office.office.campaign, DocumentKind.POLICE_LETTER), 13);
    assertThat(part(TODAY.plusDays(14)).said().key()).isNotEqualTo("readiness.followUp.policeLate");
    Part late = part(TODAY.plusDays(15));
    assertThat(late.state()).isEqualTo(State.REVIEW);
    assertThat(Messages.text(late.next())).startsWith("Nhắc Công an trả lời về");
    replace(DocumentKind.POLICE_LETTER, 0);
    assertThat(part(TODAY.plusDays(15)))
        .as("the issued letter stays in force while another is drafted")
        .isEqualTo(late);
  }

  private void replace(DocumentKind kind, int round) {
    office.papers.replace(office.office.read.paper(office.office.campaign, kind, round).get());
  }

  @Test
  void an_open_point_past_its_date_is_to_be_looked_at_before_all_else() {
    var point =
        new OpenPoint(
            office.edit.newId(),
            0,
            office.office.campaign,
            null,
            null,
            "Sổ vay vốn ghi sai",
            "Văn phòng",
            TODAY.minusDays(1),
            "",
            null);
    assertThat(office.edit.save(null, point)).isEmpty();
    Part part = part(TODAY);
    assertThat(part.state()).isEqualTo(State.REVIEW);
    assertThat(Messages.text(part.said())).isEqualTo("1 tồn tại, vướng mắc quá hạn.");
    assertThat(part.section()).isEqualTo("points");
    assertThat(report(TODAY).findings())
        .filteredOn(f -> f.step() == Step.FOLLOW_UP)
        .extracting(f -> f.text().key())
        .as("what else waits stands among the findings")
        .containsExactly(
            "readiness.followUp.overdue",
            "readiness.followUp.absentees",
            "readiness.followUp.notAsked");
  }

  @Test
  void when_all_came_nothing_is_left_to_do() {
    List<LoanResult> open =
        office.office.read.results(office.office.campaign).all().stream()
            .filter(r -> !r.outcome().isReconciled())
            .toList();
    office.office.recorder.save(
        Text.of("app.name"),
        open.stream()
            .map(
                r ->
                    Change.of(
                        r,
                        LoanResult.of(
                            r.id(),
                            office.office.campaign,
                            office.office.read.roster().loan(r.loanId()),
                            1,
                            null,
                            LoanResult.Source.FORM,
                            "An",
                            KeyResults.matched(office.office.read.roster().loan(r.loanId())))))
            .map(c -> new Change(c.kind(), c.id(), c.before().version(), c.before(), c.after()))
            .toList());
    assertThat(part(TODAY).state()).isEqualTo(State.DONE);
  }

  private Readiness.Report report(LocalDate today) {
    return Readiness.of(office.state().campaign(), today);
  }

  private Part part(LocalDate today) {
    return report(today).part(Step.FOLLOW_UP);
  }

  private void forgetResults() {
    office.office.undo().undo();
  }

  private void call(Absentee absentee) {
    var note =
        new CallNote(
            office.edit.newId(),
            0,
            office.office.campaign,
            absentee.borrower().id(),
            "0912345678",
            CallNote.Answer.PROMISED,
            TODAY,
            "");
    assertThat(office.edit.save(null, note)).isEmpty();
  }

  private void issue(Paper paper, int number) {
    assertThat(office.papers.issue(paper, number, TODAY)).isEmpty();
  }
}
