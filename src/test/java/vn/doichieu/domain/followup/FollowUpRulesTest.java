package vn.doichieu.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;
import vn.doichieu.base.Problem;

/// What may be noted, as a table: what was typed, where the sentence must stand.
class FollowUpRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
  private static final LocalDate EARLIER = LocalDate.of(2025, 10, 28);
  private static final LocalDate LATER = LocalDate.of(2025, 11, 10);

  static Stream<Arguments> calls() {
    return Stream.of(
        Arguments.of("nothing yet", call("", null, null), ""),
        Arguments.of("a number only", call("0912 345 678", null, null), ""),
        Arguments.of("reached today", call("", CallNote.Answer.REACHED, TODAY), ""),
        Arguments.of("no number", call("chị Hoa", null, null), "phone"),
        Arguments.of(
            "an answer without a day", call("", CallNote.Answer.PROMISED, null), "calledOn"),
        Arguments.of("a day without an answer", call("", null, TODAY), "answer"),
        Arguments.of("tomorrow", call("", CallNote.Answer.REACHED, LATER), "calledOn"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void a_call(String what, CallNote call, String place) {
    check(FollowUpRules.check(call, TODAY), place);
  }

  static Stream<Arguments> requests() {
    return Stream.of(
        Arguments.of("sent", request(5, "PGD Pleiku", EARLIER, null, ""), ""),
        Arguments.of("answered", request(5, "PGD Pleiku", EARLIER, TODAY, "đã đối chiếu"), ""),
        Arguments.of("to nobody", request(5, " ", EARLIER, null, ""), "office"),
        Arguments.of("never sent", request(5, "PGD Pleiku", null, null, ""), "sentOn"),
        Arguments.of("asked twice", request(5, "PGD Đăk Hà", EARLIER, null, ""), "office"),
        Arguments.of("no words", request(5, "PGD Pleiku", EARLIER, TODAY, ""), "answer"),
        Arguments.of("no day", request(5, "PGD Pleiku", EARLIER, null, "xong"), "answeredOn"),
        Arguments.of("too soon", request(5, "PGD Pleiku", TODAY, EARLIER, "xong"), "answeredOn"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void a_request(String what, HelpRequest request, String place) {
    List<HelpRequest> others = List.of(request(4, "pgd đăk hà", EARLIER, null, ""));
    check(FollowUpRules.check(request, others, TODAY), place);
  }

  static Stream<Arguments> points() {
    return Stream.of(
        Arguments.of("open", point("Sai tên", "", null, null, ""), ""),
        Arguments.of("given to someone", point("Sai tên", "PGD", LATER, null, ""), ""),
        Arguments.of("solved", point("Sai tên", "PGD", LATER, TODAY, "đã sửa"), ""),
        Arguments.of("empty", point("", "", null, null, ""), "text"),
        Arguments.of("due, but whose?", point("Sai tên", "", LATER, null, ""), "handler"),
        Arguments.of(
            "due before it came up", point("a", "b", EARLIER.minusDays(1), null, ""), "dueOn"),
        Arguments.of("solved, but how?", point("Sai tên", "PGD", null, TODAY, ""), "solution"),
        Arguments.of("solved, but when?", point("Sai tên", "", null, null, "xong"), "solvedOn"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("points")
  void an_open_point(String what, OpenPoint point, String place) {
    check(FollowUpRules.check(point, TODAY), place);
  }

  @Test
  void a_point_is_overdue_the_day_after_it_was_due_until_it_is_solved() {
    OpenPoint due = point("Sai tên", "PGD", TODAY, null, "");
    assertThat(due.state(TODAY)).isEqualTo(OpenPoint.State.OPEN);
    assertThat(due.state(TODAY.plusDays(1))).isEqualTo(OpenPoint.State.OVERDUE);
    OpenPoint solved = point("Sai tên", "PGD", TODAY, TODAY, "đã sửa");
    assertThat(solved.state(TODAY.plusDays(1))).isEqualTo(OpenPoint.State.SOLVED);
  }

  static Stream<Arguments> departures() {
    return Stream.of(
        Arguments.of(
            "with an address",
            departure(
                Departure.Knowledge.ADDRESS, "12 Lê Lợi, Pleiku", Departure.Review.UNWILLING, ""),
            ""),
        Arguments.of(
            "nothing known",
            departure(Departure.Knowledge.NOTHING, "", Departure.Review.NOT_REVIEWED, ""),
            ""),
        Arguments.of(
            "group 01 without an address",
            departure(Departure.Knowledge.ADDRESS, "", Departure.Review.NOT_REVIEWED, ""),
            "information"),
        Arguments.of(
            "group 03 with one",
            departure(Departure.Knowledge.NOTHING, "Bình Dương", Departure.Review.NOT_REVIEWED, ""),
            "information"),
        Arguments.of(
            "result 5 without words",
            departure(Departure.Knowledge.VAGUE, "Bình Dương", Departure.Review.OTHER, ""),
            "reviewDetail"),
        Arguments.of(
            "words without result 5",
            departure(
                Departure.Knowledge.VAGUE,
                "Bình Dương",
                Departure.Review.UNWILLING,
                "nhận một phần"),
            "reviewDetail"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("departures")
  void a_departure(String what, Departure departure, String place) {
    check(FollowUpRules.check(departure, TODAY), place);
  }

  @Test
  void the_difference_is_what_the_books_have_more_principal_and_interest() {
    assertThat(appropriation(1, 10, 3_000_000L).difference()).isEqualTo(new Money(17_200_000));
  }

  @Test
  void a_loan_is_listed_once_and_its_amounts_are_given() {
    List<Appropriation> listed = List.of(appropriation(1, 10, 0L));
    check(FollowUpRules.check(appropriation(1, 10, 0L), listed), "");
    check(FollowUpRules.check(appropriation(2, 10, 0L), listed), "loan");
    check(FollowUpRules.check(appropriation(2, 11, null), listed), "statementPrincipal");
  }

  private static void check(List<Problem> problems, String place) {
    assertThat(problems)
        .extracting(Problem::place)
        .isEqualTo(place.isEmpty() ? List.of() : List.of(place));
    problems.forEach(p -> assertThat(Messages.text(p.text())).endsWith("."));
  }

  private static CallNote call(String phone, CallNote.Answer answer, LocalDate on) {
    return new CallNote(1, 0, 1, 1, phone, answer, on, "");
  }

  private static HelpRequest request(
      long id, String office, LocalDate sent, LocalDate answered, String answer) {
    return new HelpRequest(id, 0, 1, 7, office, sent, answered, answer, 0);
  }

  private static OpenPoint point(
      String text, String handler, LocalDate due, LocalDate solved, String solution) {
    return new OpenPoint(1, 0, 1, null, EARLIER, text, handler, due, solution, solved);
  }

  private static Departure departure(
      Departure.Knowledge knowledge, String information, Departure.Review review, String detail) {
    return new Departure(
        1, 0, 1, 1, "", "", "2023", knowledge, information, "", "", review, detail, "", "", TODAY);
  }

  private static Appropriation appropriation(long id, long loan, Long statement) {
    return new Appropriation(
        id,
        0,
        1,
        loan,
        "Nguyễn Văn Mẫu",
        Appropriation.Level.GROUP_LEADER,
        statement == null ? null : new Money(statement),
        Money.ZERO,
        new Money(20_000_000),
        new Money(200_000),
        "");
  }
}
