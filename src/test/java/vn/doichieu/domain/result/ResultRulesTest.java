package vn.doichieu.domain.result;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.domain.result.Outcome.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.roster.Loan;

/// The rules of a result as a table: what was keyed, for which loan, and what must be said about
/// it.
class ResultRulesTest {
  private static final Causes CAUSES = new Causes(causes());
  private static final Loan LOAN = loan(50_000_000, 0, 1_200_000);
  private static final Loan FROZEN = loan(50_000_000, 50_000_000, 0);

  private static List<Cause> causes() {
    var ids = new java.util.concurrent.atomic.AtomicLong();
    var causes = new java.util.ArrayList<>(SampleCauses.of2018(1, ids::incrementAndGet));
    causes.add(
        new Cause(
            900,
            0,
            1,
            Cause.Kind.UNABLE,
            "",
            "20",
            "",
            "Khách quan",
            true,
            Cause.TextRule.FORBIDDEN,
            true));
    causes.add(
        new Cause(
            901,
            0,
            1,
            Cause.Kind.UNABLE,
            "",
            "21",
            "20",
            "Bão lũ",
            false,
            Cause.TextRule.FORBIDDEN,
            true));
    return causes;
  }

  static Loan loan(long principal, long frozen, long interest) {
    return new Loan(
        7,
        1,
        "6600000000000007",
        1,
        1,
        1,
        1,
        new Money(principal),
        new Money(principal - frozen),
        Money.ZERO,
        new Money(frozen),
        new Money(interest),
        null);
  }

  private static Long cause(Cause.Kind kind, String code) {
    return CAUSES.of(kind).stream().filter(c -> c.code().equals(code)).findFirst().get().id();
  }

  private static Answer able() {
    return Answer.MATCHED_AND_ABLE;
  }

  private static Answer unable(String code, String text) {
    return AnswerDraft.of(DIRECT).unable(cause(Cause.Kind.UNABLE, code), text).answer();
  }

  private static Money dong(long amount) {
    return new Money(amount);
  }

  static Stream<Arguments> accepted() {
    return Stream.of(
        Arguments.of("khớp, có khả năng", able(), LOAN),
        Arguments.of("không có khả năng, mã không cần ghi cụ thể", unable("05", ""), LOAN),
        Arguments.of("không có khả năng, có ghi cụ thể", unable("06", "cháy nhà"), LOAN),
        Arguments.of("vắng mặt", Answer.of(ABSENT), LOAN),
        Arguments.of("bỏ đi, chưa xếp loại", Answer.of(LEFT), LOAN),
        Arguments.of(
            "bỏ đi, không có khả năng",
            AnswerDraft.of(LEFT).unable(cause(Cause.Kind.UNABLE, "04"), "").answer(),
            LOAN),
        Arguments.of("đã tất toán", Answer.of(REPAID), LOAN),
        Arguments.of(
            "đã trả một phần",
            AnswerDraft.of(PARTLY_REPAID).able().repaid(dong(5_000_000)).answer(),
            LOAN),
        Arguments.of(
            "lệch gốc có lý do",
            AnswerDraft.matched().declared(dong(45_000_000), null, "đã trả 5 triệu").answer(),
            LOAN),
        Arguments.of("qua điện thoại", AnswerDraft.of(PHONE).able().answer(), LOAN),
        Arguments.of("nợ khoanh đã đối chiếu", Answer.MATCHED_FROZEN, FROZEN),
        Arguments.of(
            "nợ khoanh, nguyên nhân riêng",
            AnswerDraft.of(Answer.MATCHED_FROZEN)
                .classed(null, cause(Cause.Kind.FROZEN, "01"), "")
                .answer(),
            FROZEN),
        Arguments.of(
            "biện pháp cho món không có khả năng",
            AnswerDraft.of(unable("05", "")).measure(Measure.LAWSUIT).answer(),
            LOAN));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accepted")
  void what_clerks_write_is_accepted(String what, Answer answer, Loan loan) {
    assertThat(ResultRules.check(answer, loan, CAUSES)).isEmpty();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(Answer.of(null), LOAN, "outcome", "noOutcome"),
        Arguments.of(Answer.of(DIRECT), LOAN, "ability", "classMissing"),
        Arguments.of(AnswerDraft.of(ABSENT).able().answer(), LOAN, "ability", "classFor"),
        Arguments.of(AnswerDraft.of(REPAID).able().answer(), LOAN, "ability", "classFor"),
        Arguments.of(able(), FROZEN, "ability", "frozenLocked"),
        Arguments.of(
            AnswerDraft.of(DIRECT).unable(null, "").answer(), LOAN, "causeId", "causeMissing"),
        Arguments.of(
            AnswerDraft.matched().classed(Ability.ABLE, 5L, "").answer(),
            LOAN,
            "causeId",
            "causeForbidden"),
        Arguments.of(
            AnswerDraft.of(unable("05", "")).unable(77L, "").answer(), LOAN, "causeId", "Unknown"),
        Arguments.of(unable("20", ""), LOAN, "causeId", "causeHeading"),
        Arguments.of(unable("06", ""), LOAN, "causeText", "textMissing"),
        Arguments.of(unable("21", "gì đó"), LOAN, "causeText", "textForbidden"),
        Arguments.of(unable("06", "x".repeat(501)), LOAN, "causeText", "tooLong"),
        Arguments.of(
            AnswerDraft.matched().classed(Ability.ABLE, null, "gì đó").answer(),
            LOAN,
            "causeText",
            "textWithoutCause"),
        Arguments.of(
            AnswerDraft.of(DIRECT).unable(cause(Cause.Kind.FROZEN, "01"), "").answer(),
            LOAN,
            "causeId",
            "causeOtherList"),
        Arguments.of(
            AnswerDraft.of(Answer.MATCHED_FROZEN)
                .classed(null, cause(Cause.Kind.UNABLE, "05"), "")
                .answer(),
            FROZEN,
            "causeId",
            "causeNotFrozen"),
        Arguments.of(
            AnswerDraft.matched().declared(dong(45_000_000), null, "").answer(),
            LOAN,
            "differenceReason",
            "reasonMissing"),
        Arguments.of(
            AnswerDraft.matched().declared(dong(50_000_000), null, "nhầm").answer(),
            LOAN,
            "differenceReason",
            "reasonForbidden"),
        Arguments.of(
            AnswerDraft.matched().declared(dong(100_000_001), null, "nhầm").answer(),
            LOAN,
            "declaredPrincipal",
            "differenceTooLarge"),
        Arguments.of(
            AnswerDraft.matched().declared(null, dong(2_400_001), "nhầm").answer(),
            LOAN,
            "declaredInterest",
            "differenceTooLarge"),
        Arguments.of(
            AnswerDraft.of(ABSENT).declared(dong(1), null, "nhầm").answer(),
            LOAN,
            "declaredPrincipal",
            "declaredForbidden"),
        Arguments.of(AnswerDraft.of(PARTLY_REPAID).able().answer(), LOAN, "repaid", "Missing"),
        Arguments.of(
            AnswerDraft.of(PARTLY_REPAID).able().repaid(dong(51_200_000)).answer(),
            LOAN,
            "repaid",
            "repaidTooMuch"),
        Arguments.of(
            AnswerDraft.matched().repaid(dong(1)).answer(), LOAN, "repaid", "repaidForbidden"),
        Arguments.of(
            AnswerDraft.matched().attendedBy(null).answer(), LOAN, "attendedBy", "whoCame"),
        Arguments.of(
            AnswerDraft.of(ABSENT).attendedBy(Attendant.CHILD).answer(),
            LOAN,
            "attendedBy",
            "nobodyCame"),
        Arguments.of(
            AnswerDraft.matched().measure(Measure.LAWSUIT).answer(),
            LOAN,
            "measure",
            "measureForbidden"));
  }

  @ParameterizedTest(name = "{3}")
  @MethodSource("refused")
  void what_cannot_be_is_refused_with_a_sentence(
      Answer answer, Loan loan, String place, String rule) {
    List<Problem> problems = ResultRules.check(answer, loan, CAUSES);
    assertThat(problems)
        .anySatisfy(
            p -> {
              assertThat(p.place()).isEqualTo(place);
              assertThat(p.text().key()).contains(rule);
              assertThat(Messages.text(p.text())).endsWith(".").doesNotContain("{");
            });
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void every_outcome_has_its_line_in_the_control_box(Outcome outcome) {
    assertThat(ControlGroup.of(Answer.of(outcome))).isNotNull();
    assertThat(Outcome.ofCode(outcome.code())).contains(outcome);
  }

  @Test
  void codes_are_found_with_and_without_leading_zeros() {
    assertThat(CAUSES.ofCode(Cause.Kind.UNABLE, "5"))
        .isEqualTo(CAUSES.ofCode(Cause.Kind.UNABLE, "05"));
    assertThat(CAUSES.ofCode(Cause.Kind.UNABLE, "20")).as("a heading").isEmpty();
  }
}
