package vn.doichieu.ui.followup;

import java.time.LocalDate;
import vn.doichieu.app.FollowUpState;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.followup.Departed;
import vn.doichieu.domain.followup.Departure;
import vn.doichieu.domain.followup.Inquiry;

/// Someone who left.
///
/// @param known null while nothing is noted
/// @param asked null while no letter has asked the police about him
/// @param letter that asked, by number and date; empty for none
record DepartureRow(
    Departed departed, String residence, Departure known, Inquiry asked, String letter) {
  static DepartureRow of(FollowUpState state, Departed departed) {
    Inquiry asked = state.followUp().inquiry(departed.borrower().id());
    return new DepartureRow(
        departed,
        FollowUpData.residence(state, departed.group()),
        state.followUp().departure(departed.borrower().id()),
        asked,
        asked == null ? "" : Letters.words(state, DocumentKind.POLICE_LETTER, asked.round()));
  }

  String name() {
    return departed.borrower().fullName();
  }

  String group() {
    return departed.group().leaderAndCode();
  }

  LocalDate answeredOn() {
    return asked == null ? null : asked.answeredOn();
  }

  String answer() {
    return asked == null ? "" : asked.answer();
  }

  String leftWhen() {
    return known == null ? "" : known.leftWhen();
  }

  String knowledge() {
    return known == null ? "" : words(known.knowledge());
  }

  String review() {
    return known == null ? "" : words(known.review());
  }

  String searched() {
    return String.join(" ", name(), group(), residence);
  }

  static String words(Departure.Knowledge knowledge) {
    return knowledge.code() + " – " + Messages.text("followup.knowledge." + knowledge);
  }

  static String words(Departure.Review review) {
    return review.code() + " – " + Messages.text("followup.review." + review);
  }
}
