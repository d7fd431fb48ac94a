package vn.doichieu.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.campaign.CampaignDay;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.campaign.LegalBasis;
import vn.doichieu.domain.team.Nomination;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.team.TeamMember;
import vn.doichieu.domain.team.TeamMember.Duty;
import vn.doichieu.domain.team.Teams;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.PersonRole;
import vn.doichieu.domain.unit.Unit;

/// The round of 2025 as the ward announced it: still a draft, teams named, no schedule.
final class SampleCampaign {
  private static final int TEAMS = 5;

  /// First days of the two that each point has.
  private static final List<LocalDate> FIRST_DAYS =
      List.of(LocalDate.of(2025, 10, 21), LocalDate.of(2025, 10, 23), LocalDate.of(2025, 10, 27));

  private static final List<String> CITATIONS =
      List.of(
          "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
          "Quyết định số 976/QĐ-TTg ngày 01 tháng 7 năm 2015 của Thủ tướng Chính phủ về việc ban"
              + " hành Quy chế phân loại nợ tại Ngân hàng Chính sách xã hội",
          "Văn bản số 1241/UBND-KTTH ngày 11 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Quảng Ngãi"
              + " về việc tổ chức thực hiện đối chiếu, phân loại nợ của khách hàng năm 2025",
          "Công văn số 121/CV-NHCS ngày 15 tháng 10 năm 2025 của Phòng giao dịch Ngân hàng Chính"
              + " sách xã hội Kon Tum về việc ban hành Kế hoạch đối chiếu, phân loại nợ năm 2025");

  private final Unit unit;
  private final LongSupplier ids;
  private final CampaignPlan plan;
  private final Teams teams;

  SampleCampaign(Unit unit, LongSupplier ids) {
    this.unit = unit;
    this.ids = ids;
    Campaign campaign = campaign();
    plan = new CampaignPlan(campaign, days(campaign), legalBases(campaign));
    teams = teams(campaign);
  }

  CampaignPlan plan() {
    return plan;
  }

  Teams teams() {
    return teams;
  }

  private Campaign campaign() {
    return Campaign.usual(
        ids.getAsLong(),
        "Đối chiếu, phân loại nợ năm 2025",
        SampleLoans.DATA_DATE,
        FIRST_DAYS.getFirst(),
        FIRST_DAYS.getLast().plusDays(1));
  }

  private List<CampaignDay> days(Campaign campaign) {
    List<CampaignDay> days = new ArrayList<>();
    for (int i = 0; i < unit.points().size(); i++) {
      long point = unit.points().get(i).id();
      LocalDate first = FIRST_DAYS.get(i);
      days.add(new CampaignDay(ids.getAsLong(), 0, campaign.id(), point, first));
      days.add(new CampaignDay(ids.getAsLong(), 0, campaign.id(), point, first.plusDays(1)));
    }
    return List.copyOf(days);
  }

  private List<LegalBasis> legalBases(Campaign campaign) {
    List<LegalBasis> bases = new ArrayList<>();
    for (String citation : CITATIONS) {
      bases.add(new LegalBasis(ids.getAsLong(), 0, campaign.id(), bases.size() + 1, citation));
    }
    return List.copyOf(bases);
  }

  private Teams teams(Campaign campaign) {
    List<Person> officials = people(PersonRole.WARD_OFFICIAL);
    List<Person> officers = people(PersonRole.BANK_OFFICER);
    List<Team> teams = new ArrayList<>();
    List<TeamMember> members = new ArrayList<>();
    for (int i = 0; i < TEAMS; i++) {
      var team = new Team(ids.getAsLong(), 0, campaign.id(), i + 1);
      teams.add(team);
      members.add(member(team, officials.get(i), Duty.HEAD, null));
      members.add(member(team, officers.get(i), Duty.BANK_OFFICER, null));
      members.add(member(team, officials.get(TEAMS + i), Duty.SECRETARY, null));
    }
    TeamMember firstOfficer = members.get(1);
    members.add(member(teams.getFirst(), officers.getLast(), Duty.BANK_OFFICER, firstOfficer.id()));
    return new Teams(List.copyOf(teams), List.copyOf(members), nominations(campaign));
  }

  private TeamMember member(Team team, Person person, Duty duty, Long substituteFor) {
    return new TeamMember(ids.getAsLong(), 0, team.id(), person.id(), duty, substituteFor);
  }

  private List<Nomination> nominations(Campaign campaign) {
    LocalDate received = LocalDate.of(2025, 10, 16);
    return people(PersonRole.ORGANISATION_REPRESENTATIVE).stream()
        .map(
            person ->
                new Nomination(
                    ids.getAsLong(),
                    0,
                    campaign.id(),
                    person.organisationId(),
                    person.pointId(),
                    person.id(),
                    received))
        .toList();
  }

  private List<Person> people(PersonRole role) {
    return unit.people().stream().filter(person -> person.role() == role).toList();
  }
}
