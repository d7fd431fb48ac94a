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
/// @param loans of the whole group, also where this is only a part of it; likewise the balance.
///   Null for a supplementary session, whose loans count with the session of the plan
record SessionCard(
    Session session,
    String group,
    String leader,
    String residentialGroup,
    String organisation,
    Long loans,
    Money balance,
    String venue,
    long team,
    String point) {

  static List<SessionCard> all(CampaignState state) {
    return state.allSessions().sessions().stream().map(s -> of(state, s)).toList();
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
        s.isSupplementary() ? null : (long) loans.size(),
        s.isSupplementary() ? null : Roster.principal(loans),
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

  /// `theo lịch`, `bổ sung đợt 1`.
  String kind() {
    return session.isSupplementary()
        ? Messages.text("schedule.round", session.supplement())
        : Messages.text("schedule.kind.plan");
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
        session.isSupplementary() ? group + " (" + kind() + ")" : group,
        weekday(),
        VietnameseDates.slashed(session.date()),
        time(),
        team,
        venue);
  }
}
