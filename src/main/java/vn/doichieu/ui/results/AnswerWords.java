package vn.doichieu.ui.results;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Messages;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.result.Ability;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.Attendant;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.Causes;

/// An answer in the few words that fit into a table.
final class AnswerWords {
  private AnswerWords() {}

  static String outcome(Answer answer) {
    return answer.outcome().code()
        + " · "
        + VietnameseText.withCapital(Messages.text(answer.outcome().textKey()));
  }

  static String ability(Answer answer, Causes causes) {
    Cause cause = causes.get(answer.causeId());
    if (cause != null) {
      String text = answer.causeText().isEmpty() ? "" : ": " + answer.causeText();
      return cause.code() + " · " + cause.name() + text;
    }
    return answer.ability() == Ability.ABLE ? Messages.text("results.able") : "";
  }

  /// Everything that is not as usual.
  static String more(Answer answer) {
    List<String> parts = new ArrayList<>();
    if (answer.declaredPrincipal() != null) {
      parts.add(Messages.text("results.more.principal", answer.declaredPrincipal().toString()));
    }
    if (answer.declaredInterest() != null) {
      parts.add(Messages.text("results.more.interest", answer.declaredInterest().toString()));
    }
    if (!answer.differenceReason().isEmpty()) {
      parts.add(answer.differenceReason());
    }
    if (answer.repaid() != null) {
      parts.add(Messages.text("results.more.repaid", answer.repaid().toString()));
    }
    if (answer.attendedBy() != null && answer.attendedBy() != Attendant.SELF) {
      parts.add(Messages.text(answer.attendedBy().textKey()));
    }
    if (answer.measure() != null) {
      parts.add(Messages.text(answer.measure().textKey()));
    }
    if (!answer.note().isEmpty()) {
      parts.add(answer.note());
    }
    return String.join("; ", parts);
  }

  static String state(KeyedRow.State state) {
    return state == KeyedRow.State.EMPTY ? "" : Messages.text("results.state." + state.name());
  }
}
