package vn.doichieu.domain.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Money;
import vn.doichieu.base.Problem;

/// What must hold before something is noted. The place of a problem is the component where it
/// stands.
public final class FollowUpRules {
  private static final int SHORT = 200;
  private static final int LONG = 1000;

  private final List<Problem> problems = new ArrayList<>();
  private final LocalDate today;

  private FollowUpRules(LocalDate today) {
    this.today = today;
  }

  public static List<Problem> check(CallNote call, LocalDate today) {
    var rules = new FollowUpRules(today);
    rules.phone(call.phone());
    rules.notLonger("note", call.note(), 500);
    if (call.answer() != null && call.calledOn() == null) {
      rules.add("calledOn", "followup.rule.dayOfCall");
    } else if (call.answer() == null && call.calledOn() != null) {
      rules.add("answer", "followup.rule.answerOfCall");
    }
    rules.notAhead("calledOn", call.calledOn());
    return rules.problems;
  }

  /// @param others all requests of the campaign
  public static List<Problem> check(
      HelpRequest request, List<HelpRequest> others, LocalDate today) {
    var rules = new FollowUpRules(today);
    rules.required("office", request.office(), SHORT);
    rules.notLonger("answer", request.answer(), LONG);
    if (request.sentOn() == null) {
      rules.add("sentOn", "followup.rule.required");
    }
    rules.notAhead("sentOn", request.sentOn());
    boolean twice =
        others.stream()
            .anyMatch(
                o ->
                    o.id() != request.id()
                        && o.borrowerId() == request.borrowerId()
                        && o.office().equalsIgnoreCase(request.office()));
    if (twice) {
      rules.add("office", "followup.rule.askedAlready");
    }
    boolean toAnother =
        others.stream()
            .anyMatch(
                o ->
                    o.id() == request.id()
                        && o.letter() > 0
                        && !o.office().equalsIgnoreCase(request.office()));
    if (toAnother) {
      rules.add("office", "followup.rule.officeOfLetter");
    }
    rules.bothOrNone("answeredOn", request.answeredOn(), "answer", request.answer());
    rules.notAhead("answeredOn", request.answeredOn());
    rules.notBefore("answeredOn", request.answeredOn(), request.sentOn());
    return rules.problems;
  }

  public static List<Problem> check(Departure departure, LocalDate today) {
    var rules = new FollowUpRules(today);
    rules.phone(departure.phone());
    rules.notLonger("category", departure.category(), 100);
    rules.notLonger("leftWhen", departure.leftWhen(), 40);
    rules.notLonger("information", departure.information(), SHORT);
    rules.notLonger("movedTo", departure.movedTo(), SHORT);
    rules.notLonger("request", departure.request(), SHORT);
    rules.notLonger("reviewDetail", departure.reviewDetail(), SHORT);
    rules.notLonger("reviewedBy", departure.reviewedBy(), 160);
    rules.notLonger("found", departure.found(), SHORT);
    boolean informed = !departure.information().isBlank();
    if (departure.knowledge() == null) {
      rules.add("knowledge", "followup.rule.required");
    } else if (departure.knowledge() == Departure.Knowledge.NOTHING && informed) {
      rules.add("information", "followup.rule.nothingKnown");
    } else if (departure.knowledge() != Departure.Knowledge.NOTHING && !informed) {
      rules.add("information", "followup.rule.informationMissing");
    }
    if (departure.review() == null) {
      rules.add("review", "followup.rule.required");
    } else if (departure.review() == Departure.Review.OTHER && departure.reviewDetail().isBlank()) {
      rules.add("reviewDetail", "followup.rule.detailMissing");
    } else if (departure.review() != Departure.Review.OTHER
        && !departure.reviewDetail().isBlank()) {
      rules.add("reviewDetail", "followup.rule.detailForbidden");
    }
    return rules.problems;
  }

  /// @param asked the date of the letter; null while it is unknown
  public static List<Problem> check(Inquiry inquiry, LocalDate asked, LocalDate today) {
    var rules = new FollowUpRules(today);
    rules.notLonger("policeAnswer", inquiry.answer(), LONG);
    rules.bothOrNone("policeOn", inquiry.answeredOn(), "policeAnswer", inquiry.answer());
    rules.notAhead("policeOn", inquiry.answeredOn());
    rules.notBefore("policeOn", inquiry.answeredOn(), asked);
    return rules.problems;
  }

  public static List<Problem> check(OpenPoint point, LocalDate today) {
    var rules = new FollowUpRules(today);
    rules.required("text", point.text(), LONG);
    rules.notLonger("handler", point.handler(), 160);
    rules.notLonger("solution", point.solution(), LONG);
    rules.notAhead("raisedOn", point.raisedOn());
    if (point.dueOn() != null && point.handler().isBlank()) {
      rules.add("handler", "followup.rule.handlerMissing");
    }
    rules.notBefore("dueOn", point.dueOn(), point.raisedOn());
    rules.bothOrNone("solvedOn", point.solvedOn(), "solution", point.solution());
    rules.notAhead("solvedOn", point.solvedOn());
    rules.notBefore("solvedOn", point.solvedOn(), point.raisedOn());
    return rules.problems;
  }

  /// @param others all of the campaign
  public static List<Problem> check(Appropriation one, List<Appropriation> others) {
    var rules = new FollowUpRules(null);
    rules.required("takenBy", one.takenBy(), 160);
    rules.notLonger("note", one.note(), 500);
    if (one.level() == null) {
      rules.add("level", "followup.rule.required");
    }
    rules.amount("statementPrincipal", one.statementPrincipal());
    rules.amount("statementInterest", one.statementInterest());
    rules.amount("bookPrincipal", one.bookPrincipal());
    rules.amount("bookInterest", one.bookInterest());
    if (others.stream().anyMatch(o -> o.id() != one.id() && o.loanId() == one.loanId())) {
      rules.add("loan", "followup.rule.loanListed");
    }
    return rules.problems;
  }

  private void phone(String phone) {
    if (!phone.isBlank() && !phone.matches("[+(]?[0-9][0-9 .()-]{6,28}")) {
      add("phone", "followup.rule.phone", phone);
    }
  }

  private void required(String place, String text, int longest) {
    if (text.isBlank()) {
      add(place, "followup.rule.required");
    }
    notLonger(place, text, longest);
  }

  private void notLonger(String place, String text, int longest) {
    if (text.length() > longest) {
      add(place, "followup.rule.tooLong", longest);
    }
  }

  private void notAhead(String place, LocalDate date) {
    if (date != null && date.isAfter(today)) {
      add(place, "followup.rule.ahead");
    }
  }

  private void notBefore(String place, LocalDate date, LocalDate earliest) {
    if (date != null && earliest != null && date.isBefore(earliest)) {
      add(place, "followup.rule.tooEarly");
    }
  }

  private void bothOrNone(String datePlace, LocalDate date, String textPlace, String text) {
    if (date == null && !text.isBlank()) {
      add(datePlace, "followup.rule.dayMissing");
    } else if (date != null && text.isBlank()) {
      add(textPlace, "followup.rule.wordsMissing");
    }
  }

  private void amount(String place, Money amount) {
    if (amount == null) {
      add(place, "followup.rule.required");
    } else if (amount.dong() < 0) {
      add(place, "followup.rule.negative");
    }
  }

  private void add(String place, String key, Object... arguments) {
    problems.add(Problem.at(place, key, arguments));
  }
}
