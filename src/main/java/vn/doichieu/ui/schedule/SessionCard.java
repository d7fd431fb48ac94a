package vn.doichieu.ui.schedule;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.app.CampaignState;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;
import vn.doichieu.base.VietnameseDates;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Session;

/// A session as the table and the board show it.
///
/// @param group its leader, its code, its part where there are several
/// @param balance of the whole group, also where this is only a part of it
record SessionCard(
    Session session,
    String group,
    String leader,
    String residentialGroup,
    String organisation,
    long loans,
    Money balance,
    String venue,
    long team,
    String point) {

  static List<SessionCard> all(CampaignState state) {
    return state.schedule().sessions().stream().map(s -> of(state, s)).toList();
  }

  private static SessionCard of(CampaignState state, Session s) {
    SavingsGroup group = state.roster().group(s.groupId());
    List<Loan> loans =
        state.roster().loansOfGroup(group.id()).stream().filter(Loan::isOwed).toList();
    String leader = group.direct() ? Messages.text("schedule.card.direct") : group.leaderName();
    String part =
        s.parts() == 1 ? "" : " " + Messages.text("schedule.card.part", s.part(), s.parts());
    return new SessionCard(
        s,
        leader + " – " + group.code() + part,
        leader + part,
        group.residentialGroupId() == null
            ? ""
            : state.unit().residentialGroup(group.residentialGroupId()).name(),
        group.organisationId() == null
            ? ""
            : state.unit().organisation(group.organisationId()).shortName(),
        loans.size(),
        Roster.principal(loans),
        state.unit().venue(s.venueId()).name(),
        state.teams().team(s.teamId()).number(),
        group.pointId() == null ? "" : state.unit().point(group.pointId()).name());
  }

  String weekday() {
    return VietnameseDates.weekday(session.date());
  }

  String time() {
    return VietnameseDates.clock(session.start()) + "–" + VietnameseDates.clock(session.end());
  }

  /// `ngày, giờ`; empty when nothing is pinned.
  String pins() {
    List<String> pins = new ArrayList<>();
    for (PinPart part : PinPart.values()) {
      if (part.isPinned(session)) {
        pins.add(Messages.text("schedule.pin." + part));
      }
    }
    return String.join(", ", pins);
  }

  /// `25 khách · Tổ dân phố 5`.
  String where() {
    int borrowers = session.borrowers();
    return Messages.text("schedule.card.where", borrowers, residentialGroup);
  }

  /// The whole appointment in a line.
  String sentence() {
    return Messages.text(
        "schedule.card.sentence",
        group,
        weekday(),
        VietnameseDates.slashed(session.date()),
        time(),
        team,
        venue);
  }
}
