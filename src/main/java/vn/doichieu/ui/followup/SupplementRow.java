package vn.doichieu.ui.followup;

import java.time.LocalDate;
import vn.doichieu.app.FollowUpState;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.ui.kit.Formats;

/// A supplementary session.
///
/// @param notice of its round: number and date, or how far it is
record SupplementRow(
    Session session, String group, String residence, String hall, long team, String notice) {
  static SupplementRow of(FollowUpState state, Session session) {
    SavingsGroup group = state.campaign().roster().group(session.groupId());
    return new SupplementRow(
        session,
        group.leaderAndCode(),
        FollowUpData.residence(state, group),
        state.campaign().unit().venue(session.venueId()).name(),
        state.campaign().teams().team(session.teamId()).number(),
        Letters.words(state, DocumentKind.NOTICE, session.supplement()));
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
