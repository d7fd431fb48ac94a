package vn.doichieu.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.SessionSeats;
import vn.doichieu.domain.team.Nomination;
import vn.doichieu.domain.team.Seat;
import vn.doichieu.domain.team.TeamMember;
import vn.doichieu.domain.team.TeamMember.Duty;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.PersonRole;
import vn.doichieu.domain.unit.ResidentialGroup;

/// Who is to be at a session, as its minutes list them: those whom nobody knows yet have an empty
/// name.
public final class Participants {
  /// @param office whom or what the person stands for
  public record Participant(String name, String office) {}

  private final Dossier dossier;
  private final SavingsGroup group;
  private final SessionEntry session;
  private final Map<Seat, Long> seats;

  private Participants(Dossier dossier, SavingsGroup group, SessionEntry session) {
    this.dossier = dossier;
    this.group = group;
    this.session = session;
    seats =
        session == null
            ? Map.of()
            : new SessionSeats(
                    dossier.unit(), dossier.roster(), dossier.teams(), dossier.schedule())
                .of(session.session());
  }

  /// The team, then those who join it for this group.
  ///
  /// @param session null while the group has none
  public static List<Participant> of(Dossier dossier, SavingsGroup group, SessionEntry session) {
    return new Participants(dossier, group, session).list();
  }

  private List<Participant> list() {
    var all = new ArrayList<Participant>();
    List<Long> team = team(all);
    boolean hasOfficial =
        team.stream().anyMatch(id -> dossier.unit().person(id).role() == PersonRole.WARD_OFFICIAL);
    if (!hasOfficial) {
      all.addFirst(new Participant("", "Đại diện " + WardNames.committee(dossier.unit().ward())));
    }
    if (session == null) {
      all.add(new Participant("", "Cán bộ Ngân hàng Chính sách xã hội"));
    }
    if (!group.direct()) {
      all.add(participant(representative(), "Đại diện hội nhận ủy thác"));
      all.add(leader());
    }
    if (group.residentialGroupId() != null) {
      var residential = dossier.unit().residentialGroup(group.residentialGroupId());
      String office = ResidentialTerms.head(residential, dossier.unit());
      all.add(participant(head(residential), WardNames.capitalised(office)));
    }
    return all;
  }

  /// @return the persons' ids
  private List<Long> team(List<Participant> all) {
    if (session == null) {
      return List.of();
    }
    List<TeamMember> members =
        dossier.teams().membersOf(session.session().teamId()).stream()
            .filter(member -> member.substituteForId() == null)
            .toList();
    boolean officerSeated = false;
    var ids = new ArrayList<Long>();
    for (TeamMember member : members) {
      boolean takesSeat = member.duty() == Duty.BANK_OFFICER && !officerSeated;
      officerSeated |= takesSeat;
      long id =
          takesSeat ? seats.getOrDefault(Seat.BANK_OFFICER, member.personId()) : member.personId();
      ids.add(id);
      Participant person = participant(id, "");
      all.add(new Participant(person.name(), office(person.office(), member.duty())));
    }
    return ids;
  }

  private static String office(String office, Duty duty) {
    String onTeam =
        switch (duty) {
          case HEAD -> "Tổ trưởng Tổ đối chiếu";
          case SECRETARY -> "Thư ký Tổ đối chiếu";
          case BANK_OFFICER -> office.isBlank() ? "Cán bộ Ngân hàng Chính sách xã hội" : "";
          case MEMBER -> office.isBlank() ? "Thành viên Tổ đối chiếu" : "";
        };
    return Stream.of(office, onTeam)
        .filter(text -> !text.isBlank())
        .reduce((a, b) -> a + ", " + WardNames.uncapitalised(b))
        .orElse("");
  }

  /// Of several persons sent to the point, only the schedule knows who comes.
  private Long representative() {
    if (seats.containsKey(Seat.ORGANISATION_REPRESENTATIVE)) {
      return seats.get(Seat.ORGANISATION_REPRESENTATIVE);
    }
    if (group.organisationId() == null || group.pointId() == null) {
      return null;
    }
    List<Nomination> sent = dossier.teams().nominations(group.organisationId(), group.pointId());
    return sent.size() == 1 ? sent.getFirst().personId() : null;
  }

  private Participant leader() {
    String office = "Tổ trưởng Tổ tiết kiệm và vay vốn";
    Long id = seats.getOrDefault(Seat.GROUP_LEADER, group.leaderId());
    return id == null ? new Participant(group.leaderName(), office) : participant(id, office);
  }

  private Long head(ResidentialGroup residential) {
    return seats.getOrDefault(Seat.RESIDENTIAL_HEAD, residential.headId());
  }

  private Participant participant(Long id, String unknownOffice) {
    if (id == null) {
      return new Participant("", unknownOffice);
    }
    Person person = dossier.unit().person(id);
    String name = (person.honorific() + " " + person.fullName()).strip();
    return new Participant(name, person.office().isBlank() ? unknownOffice : person.office());
  }
}
