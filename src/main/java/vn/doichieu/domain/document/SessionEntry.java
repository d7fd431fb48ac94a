package vn.doichieu.domain.document;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.team.TeamMember;
import vn.doichieu.domain.team.TeamMember.Duty;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.Venue;

/// One session in words. It holds nothing about single borrowers.
///
/// @param honorific of the leader, in lower case (`bà`); empty until the leader is known
/// @param leader of the group; empty for direct borrowers
/// @param residentialGroup empty when the group has none
/// @param organisation the entrusted organisation's short name; empty for direct borrowers
/// @param organisationInFull `Hội Nông dân`, likewise
/// @param bankOfficers of the team
/// @param remark `Phần 1/2`, or empty
public record SessionEntry(
    Session session,
    TransactionPoint point,
    SavingsGroup group,
    String honorific,
    String leader,
    String residentialGroup,
    String organisation,
    String organisationInFull,
    Figures figures,
    Venue venue,
    int team,
    List<String> bankOfficers,
    String remark) {

  static SessionEntry of(Session session, TransactionPoint point, Dossier dossier) {
    Unit unit = dossier.unit();
    SavingsGroup group = dossier.roster().group(session.groupId());
    List<Session> parts = dossier.schedule().sessionsOfGroup(group.id());
    Long residentialId = group.residentialGroupId();
    Long organisationId = group.organisationId();
    return new SessionEntry(
        session,
        point,
        group,
        group.leaderId() == null
            ? ""
            : WardNames.uncapitalised(unit.person(group.leaderId()).honorific()),
        leader(group, unit),
        residentialId == null ? "" : unit.residentialGroup(residentialId).name(),
        organisationId == null ? "" : unit.organisation(organisationId).shortName(),
        organisationId == null ? "" : unit.organisation(organisationId).name(),
        Figures.of(session, parts, dossier.roster()),
        unit.venue(session.venueId()),
        dossier.teams().team(session.teamId()).number(),
        bankOfficers(session, dossier),
        session.parts() > 1 ? "Phần " + session.part() + "/" + session.parts() : "");
  }

  /// What the group is called in a list.
  public String groupName() {
    return group.direct() ? "Khách hàng vay trực tiếp" : leader;
  }

  /// `bà Y Hlim Êban`.
  public String leaderInText() {
    return honorific.isBlank() ? leader : honorific + " " + leader;
  }

  private static String leader(SavingsGroup group, Unit unit) {
    if (group.direct()) {
      return "";
    }
    return group.leaderId() == null ? group.leaderName() : unit.person(group.leaderId()).fullName();
  }

  private static List<String> bankOfficers(Session session, Dossier dossier) {
    var names = new ArrayList<String>();
    for (TeamMember member : dossier.teams().membersOf(session.teamId())) {
      if (member.duty() == Duty.BANK_OFFICER && member.substituteForId() == null) {
        Person person = dossier.unit().person(member.personId());
        names.add(person.fullName());
      }
    }
    return List.copyOf(names);
  }
}
