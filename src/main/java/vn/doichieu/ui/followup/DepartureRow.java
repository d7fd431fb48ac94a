package vn.doichieu.ui.followup;

import vn.doichieu.app.FollowUpState;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.followup.Departed;
import vn.doichieu.domain.followup.Departure;

/// Someone who left.
///
/// @param known null while nothing is noted
record DepartureRow(Departed departed, String residence, Departure known) {
  static DepartureRow of(FollowUpState state, Departed departed) {
    return new DepartureRow(
        departed,
        FollowUpData.residence(state, departed.group()),
        state.followUp().departure(departed.borrower().id()));
  }

  String name() {
    return departed.borrower().fullName();
  }

  String group() {
    return departed.group().leaderAndCode();
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
