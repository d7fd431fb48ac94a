package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.followup.Departed;
import vn.doichieu.domain.followup.Departure;
import vn.doichieu.domain.followup.HelpRequest;
import vn.doichieu.domain.followup.Inquiry;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.report.PdfPages;

class LettersAboutPersonsTest {
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
  void a_further_letter_asks_only_about_those_who_left_since() throws Exception {
    List<String> before = names();
    Document first = issue(police(0), 8);
    assertThat(office.state().campaign().policeLetterDue()).as("nobody is left to ask").isEmpty();

    String later = anotherLeaves();
    assertThat(office.state().campaign().policeLetterDue()).hasValue(1);
    Paper draft = police(1);
    assertThat(draft.document().subject()).contains("(lần 2)");
    Document second = issue(draft, 9);

    assertThat(text(first)).contains(before).doesNotContain(later);
    assertThat(text(second))
        .contains(later, "Số: 09/UBND", "tiếp theo Công văn số 08/UBND")
        .doesNotContain(before);
    assertThat(office.papers.stored(first).document().state())
        .as("the first letter stays in force")
        .isEqualTo(Document.State.ISSUED);
    assertThat(office.state().followUp().inquiries(1)).hasSize(1);
  }

  @Test
  void while_a_letter_is_a_draft_it_takes_in_whoever_leaves() throws Exception {
    police(0);
    String later = anotherLeaves();
    assertThat(office.state().campaign().policeLetterDue()).hasValue(0);
    assertThat(text(police(0).document())).contains(later);
  }

  @Test
  void a_letter_that_replaces_another_asks_about_the_same_persons() throws Exception {
    List<String> before = names();
    Document wrong = issue(police(0), 8);
    String later = anotherLeaves();
    Document right = issue(office.papers.replace(office.papers.stored(wrong)), 9);
    assertThat(text(right)).contains(before).doesNotContain(later);
    assertThat(office.state().followUp().inquiries(0)).hasSameSizeAs(before);
  }

  @Test
  void a_letter_about_nobody_is_not_issued() {
    issue(police(0), 8);
    Paper next = office.papers.draft(campaign, DocumentKind.POLICE_LETTER, 1);
    assertThat(office.papers.issue(next, 9, office.state().today()))
        .containsExactly(Problem.at("number", "paper.problem.nobodyAsked"));
  }

  @Test
  void the_answer_stands_with_the_person_and_not_before_he_was_asked() {
    Departed person = office.state().departed().getFirst();
    LocalDate today = office.state().today();
    assertThat(answer(person, today, "Tạm trú tại Bình Dương"))
        .containsExactly(Problem.at("policeAnswer", "followup.rule.notAsked"));
    issue(police(0), 8);
    assertThat(answer(person, today.minusDays(1), "Tạm trú tại Bình Dương"))
        .containsExactly(Problem.at("policeOn", "followup.rule.tooEarly"));
    assertThat(answer(person, today, ""))
        .containsExactly(Problem.at("policeAnswer", "followup.rule.wordsMissing"));
    assertThat(answer(person, today, "Tạm trú tại Bình Dương")).isEmpty();
    Inquiry inquiry = office.state().followUp().inquiry(person.borrower().id());
    assertThat(inquiry.answeredOn()).isEqualTo(today);
    assertThat(inquiry.answer()).isEqualTo("Tạm trú tại Bình Dương");
    office.office.undo().undo();
    assertThat(office.state().followUp().inquiry(person.borrower().id()).isAnswered())
        .as("what is known and the answer are one action")
        .isFalse();
    assertThat(office.state().followUp().departures()).isEmpty();
  }

  @Test
  void taking_the_issue_back_takes_back_who_was_asked() {
    issue(police(0), 8);
    office.office.undo().undo();
    assertThat(office.state().followUp().inquiries()).isEmpty();
    assertThat(office.state().campaign().policeLetterDue()).hasValue(0);
  }

  @Test
  void about_whom_a_letter_of_an_older_program_asked_is_written_down_once() {
    List<String> before = names();
    Document draft = police(0).document();
    office.office.recorder.save(
        Text.of("app.name"), List.of(Change.of(draft, draft.issued(8, office.state().today()))));
    String later = anotherLeaves();
    var complete =
        new CompleteLetters(office.office.recorder, office.office.read, office.campaigns());
    complete.run();
    complete.run();
    assertThat(office.state().followUp().inquiries(0))
        .extracting(i -> nameOf(i.borrowerId()))
        .containsExactlyElementsOf(before)
        .doesNotContain(later);
    assertThat(office.state().campaign().policeLetterDue()).hasValue(1);
  }

  @Test
  void results_locked_after_the_letter_do_not_hide_whom_an_older_program_asked_about() {
    List<String> before = names();
    Document draft = police(0).document();
    office.office.recorder.save(
        Text.of("app.name"), List.of(Change.of(draft, draft.issued(8, office.state().today()))));
    String later = anotherLeaves();
    office.office.recorder.save(
        Text.of("app.name"),
        office.state().results().all().stream()
            .map(r -> Change.of(r, r.withLocked(true)))
            .toList());
    new CompleteLetters(office.office.recorder, office.office.read, office.campaigns()).run();
    assertThat(office.state().followUp().inquiries(0))
        .extracting(i -> nameOf(i.borrowerId()))
        .containsExactlyElementsOf(before)
        .doesNotContain(later);
  }

  @Test
  void while_a_letter_is_being_replaced_the_issued_one_stays_in_force() {
    HelpRequest request = request(0, "PGD NHCSXH Pleiku");
    int letter = office.askForHelp.run(request);
    Document help = issue(office.papers.draft(campaign, DocumentKind.HELP_LETTER, letter), 8);
    office.papers.replace(office.papers.stored(help));
    assertThatThrownBy(() -> office.edit.remove(stored(request)))
        .isInstanceOfSatisfying(
            UserErrorException.class, e -> assertThat(e.error().key()).isEqualTo("askedInLetter"));
    Document police = issue(police(0), 9);
    office.papers.replace(office.papers.stored(police));
    LocalDate dayBefore = office.state().today().minusDays(1);
    assertThat(answer(office.state().departed().getFirst(), dayBefore, "Tạm trú"))
        .containsExactly(Problem.at("policeOn", "followup.rule.tooEarly"));
  }

  @Test
  void an_answer_of_the_police_is_noted_when_nothing_else_is_known() {
    Departed person = office.state().departed().getFirst();
    issue(police(0), 8);
    LocalDate today = office.state().today();
    Inquiry asked = office.state().followUp().inquiry(person.borrower().id());
    assertThat(office.edit.save(null, nothingNoted(person, ""), asked, today, "Ở Bình Dương"))
        .isEmpty();
    assertThat(office.state().followUp().inquiry(person.borrower().id()).answer())
        .isEqualTo("Ở Bình Dương");
    assertThat(office.state().followUp().departures()).isEmpty();
    asked = office.state().followUp().inquiry(person.borrower().id());
    Departure begun = nothingNoted(person, "2023");
    assertThat(office.edit.save(null, begun, asked, today, "Ở Bình Dương"))
        .as("what is begun is to be completed")
        .extracting(Problem::place)
        .containsExactly("knowledge", "review");
  }

  @Test
  void requests_to_one_office_go_into_one_letter_until_it_is_issued() throws Exception {
    HelpRequest one = request(0, "PGD NHCSXH Pleiku");
    HelpRequest other = request(1, "PGD NHCSXH Đắk Tô");
    int letter = office.askForHelp.run(one);
    HelpRequest two = request(2, "PGD NHCSXH Pleiku");
    assertThat(office.askForHelp.run(two)).as("the same draft").isEqualTo(letter);
    assertThat(office.askForHelp.run(other)).isEqualTo(letter + 1);
    Document issued = issue(office.papers.draft(campaign, DocumentKind.HELP_LETTER, letter), 8);
    assertThat(text(issued))
        .contains("Kính gửi: PGD NHCSXH Pleiku", name(one), name(two))
        .doesNotContain(name(other));
    HelpRequest three = request(3, "PGD NHCSXH Pleiku");
    assertThat(office.askForHelp.run(three)).as("a further letter").isEqualTo(letter + 2);
    assertThat(stored(one).sentOn()).as("the date of the letter").isEqualTo(issued.issuedOn());
    assertThatThrownBy(() -> office.edit.remove(stored(one)))
        .isInstanceOfSatisfying(
            UserErrorException.class, e -> assertThat(e.error().key()).isEqualTo("askedInLetter"));
  }

  private Paper police(int round) {
    return office.papers.draft(campaign, DocumentKind.POLICE_LETTER, round);
  }

  private List<String> names() {
    return office.state().departed().stream().map(d -> d.borrower().fullName()).toList();
  }

  /// Someone with one loan, whose name nobody else bears.
  private String anotherLeaves() {
    FollowUpState state = office.state();
    List<Loan> loans = state.campaign().roster().loans();
    List<String> known = names();
    Loan loan =
        loans.stream()
            .filter(Loan::isOwed)
            .filter(l -> !known.contains(nameOf(l.borrowerId())))
            .filter(l -> loans.stream().filter(o -> o.borrowerId() == l.borrowerId()).count() == 1)
            .findFirst()
            .orElseThrow();
    LoanResult before = state.results().of(loan);
    LoanResult after =
        LoanResult.of(
            before.id(),
            campaign,
            loan,
            1,
            null,
            LoanResult.Source.FORM,
            "An",
            Answer.of(Outcome.LEFT));
    office.office.recorder.save(
        Text.of("app.name"),
        List.of(new Change(LoanResult.class, before.id(), before.version(), before, after)));
    return nameOf(loan.borrowerId());
  }

  private HelpRequest request(int absentee, String asked) {
    var request =
        new HelpRequest(
            office.edit.newId(),
            0,
            campaign,
            office.state().absentees().get(absentee).borrower().id(),
            asked,
            LocalDate.of(2025, 10, 30),
            null,
            "",
            0);
    assertThat(office.edit.save(null, request)).isEmpty();
    return stored(request);
  }

  private HelpRequest stored(HelpRequest request) {
    return office.state().followUp().requests().stream()
        .filter(r -> r.id() == request.id())
        .findFirst()
        .orElseThrow();
  }

  private String name(HelpRequest request) {
    return nameOf(request.borrowerId());
  }

  private String nameOf(long borrower) {
    return office.office.read.roster().borrower(borrower).fullName();
  }

  private Document issue(Paper paper, int number) {
    assertThat(office.papers.issue(paper, number, office.state().today())).isEmpty();
    return office.papers.stored(paper.document()).document();
  }

  private List<Problem> answer(Departed person, LocalDate on, String words) {
    var known =
        new Departure(
            office.edit.newId(),
            0,
            campaign,
            person.borrower().id(),
            "",
            "",
            "",
            Departure.Knowledge.NOTHING,
            "",
            "",
            "",
            Departure.Review.NOT_REVIEWED,
            "",
            "",
            "",
            office.state().today());
    Inquiry asked = office.state().followUp().inquiry(person.borrower().id());
    return office.edit.save(null, known, asked, on, words);
  }

  private Departure nothingNoted(Departed person, String leftWhen) {
    return new Departure(
        office.edit.newId(),
        0,
        campaign,
        person.borrower().id(),
        "",
        "",
        leftWhen,
        null,
        "",
        "",
        "",
        null,
        "",
        "",
        "",
        office.state().today());
  }

  /// Lines that were broken read on.
  private String text(Document document) throws Exception {
    byte[] pdf = office.office.print.paper(office.papers.stored(document));
    try (var pages = new PdfPages(pdf)) {
      return pages.text().replaceAll("\\s+", " ");
    }
  }
}
