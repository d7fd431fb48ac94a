package vn.doichieu.ui.followup;

import java.time.LocalDate;
import vn.doichieu.app.FollowUpState;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.ui.kit.Formats;

/// A supplementary session.
record SupplementRow(Session session, String group, String residence, String hall, long team) {
  static SupplementRow of(FollowUpState state, Session session) {
    SavingsGroup group = state.campaign().roster().group(session.groupId());
    return new SupplementRow(
        session,
        group.leaderAndCode(),
        FollowUpData.residence(state, group),
        state.campaign().unit().venue(session.venueId()).name(),
        state.campaign().teams().team(session.teamId()).number());
  }

  long round() {
    return session.supplement();
  }

  LocalDate date() {
    return session.date();
  }

  String time() {
    return Formats.time(session.start()) + " – " + Formats.time(session.end());
  }

  long guests() {
    return session.borrowers();
  }
}
