package vn.doichieu.domain.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import vn.doichieu.base.Money;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.campaign.CampaignDay;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.campaign.LegalBasis;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Programme;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.schedule.Sessions;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.team.TeamMember;
import vn.doichieu.domain.team.Teams;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.PersonRole;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.Signatory;
import vn.doichieu.domain.unit.SignatureForm;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.Venue;
import vn.doichieu.domain.unit.Ward;

/// A ward for tests of papers: three points, as many sessions as asked, two borrowers per session.
/// All people are invented.
public final class SmallWard {
  public static final Ward DAK_BLA = ward("Đăk Bla", false);

  private static final List<String> LEADERS =
      List.of(
          "Y Hlim Êban",
          "Nguyễn Thị Ngọc Ánh",
          "A Thưởng",
          "Đỗ Hữu Nghĩa",
          "Huỳnh Thị Mỹ Lệ",
          "Lê Đặng Quỳnh Như",
          "Bùi Ngọc Phước Thỏa",
          "K’Brểu Ksor");
  private static final String[] POINTS = {"Nguyễn Trãi", "Đăk Bla", "Trần Hưng Đạo"};
  private static final String[] FORMER = {"Nguyễn Trãi", "Lê Lợi", "Trần Hưng Đạo"};
  private static final int[] FIRST_DAYS = {21, 23, 27};
  private static final LocalTime[] STARTS = {
    LocalTime.of(7, 30), LocalTime.of(9, 0), LocalTime.of(13, 30), LocalTime.of(15, 15)
  };

  private SmallWard() {}

  public static Ward ward(String name, boolean placeInFull) {
    return new Ward(
        1,
        0,
        "phường",
        name,
        "tỉnh Quảng Ngãi",
        "600123",
        placeInFull,
        "tổ dân phố",
        "Phòng giao dịch NHCSXH Kon Tum",
        "006001",
        "KTHTĐT",
        "bà Lê Thị Hạnh, Phòng Kinh tế, Hạ tầng và Đô thị phường",
        "0260 3999 123");
  }

  public static Dossier dossier(int sessions) {
    return dossier(DAK_BLA, sessions);
  }

  public static Dossier dossier(Ward ward, int sessions) {
    Campaign campaign =
        Campaign.usual(
            1,
            "Đối chiếu, phân loại nợ năm 2025",
            LocalDate.of(2025, 7, 31),
            LocalDate.of(2025, 10, 21),
            LocalDate.of(2025, 10, 28));
    var days = new ArrayList<CampaignDay>();
    for (int p = 0; p < POINTS.length; p++) {
      for (int d = 0; d < 2; d++) {
        LocalDate date = LocalDate.of(2025, 10, FIRST_DAYS[p] + d);
        days.add(new CampaignDay(p * 2L + d + 1, 0, 1, p + 1L, date));
      }
    }
    var bases =
        List.of(
            new LegalBasis(
                1,
                0,
                1,
                1,
                "Thực hiện Văn bản số 1241/UBND-KTTH ngày 11/8/2025 của Ủy ban nhân dân tỉnh Quảng"
                    + " Ngãi về việc tổ chức thực hiện đối chiếu, phân loại nợ của khách hàng năm"
                    + " 2025"),
            new LegalBasis(
                2,
                0,
                1,
                2,
                "Theo đề nghị của Phòng giao dịch Ngân hàng Chính sách xã hội Kon Tum tại Công văn"
                    + " số 121/CV-NHCS ngày 15/10/2025 về việc ban hành Kế hoạch đối chiếu, phân"
                    + " loại nợ năm 2025"));
    var plan = new CampaignPlan(campaign, days, bases);
    var roster = roster(sessions);
    return new Dossier(unit(ward, sessions), plan, roster, teams(), schedule(sessions));
  }

  public static Paper plan(Dossier dossier) {
    return PlanDraft.of(dossier, new AtomicLong(5000)::incrementAndGet);
  }

  public static Paper notice(Dossier dossier) {
    return NoticeDraft.of(dossier, new AtomicLong(6000)::incrementAndGet);
  }

  public static Paper letter(Dossier dossier) {
    return RequestLetterDraft.of(dossier, new AtomicLong(7000)::incrementAndGet);
  }

  public static Paper issued(Paper paper, int number, LocalDate day, long signatoryId) {
    Document d = paper.document();
    Document issued =
        d.edited(d.subject(), d.numbering(), d.recipients(), signatoryId).issued(number, day);
    return new Paper(issued, paper.paragraphs());
  }

  public static Paper numbered(Paper paper, Document.Numbering numbering) {
    Document d = paper.document();
    Document changed = d.edited(d.subject(), numbering, d.recipients(), d.signatoryId());
    return new Paper(changed, paper.paragraphs());
  }

  /// With so many more lines of text before the last paragraph.
  public static Paper lengthened(Paper paper, int lines) {
    var paragraphs = new ArrayList<>(paper.paragraphs());
    Paragraph last = paragraphs.removeLast();
    for (int i = 0; i < lines; i++) {
      paragraphs.add(
          new Paragraph(
              9000 + i,
              0,
              last.documentId(),
              last.position() + i,
              Paragraph.Level.TEXT,
              "Đoạn thêm số " + (i + 1) + "."));
    }
    int position = last.position() + lines;
    paragraphs.add(
        new Paragraph(last.id(), 0, last.documentId(), position, last.level(), last.text()));
    return new Paper(paper.document(), paragraphs);
  }

  private static Unit unit(Ward ward, int groups) {
    var signatories =
        List.of(
            new Signatory(1, 0, "Trần Văn Khải", SignatureForm.CHAIR_FOR_COMMITTEE, "", true, true),
            new Signatory(
                2,
                0,
                "Nguyễn Thị Ngọc Ánh",
                SignatureForm.VICE_CHAIR_FOR_COMMITTEE,
                "",
                false,
                true));
    var points = new ArrayList<TransactionPoint>();
    var venues = new ArrayList<Venue>();
    for (int p = 0; p < POINTS.length; p++) {
      points.add(new TransactionPoint(p + 1L, 0, "", POINTS[p], FORMER[p], List.of(7), true));
      String hall = p == 1 ? "Nhà Rông làng Kon Rbàng" : "Hội trường tổ dân phố " + (p + 1);
      venues.add(new Venue(p + 1L, 0, hall, "đường Ngô Quyền", p + 1L, true));
    }
    var organisations =
        List.of(
            new Organisation(11, 0, "11", "Hội Nông dân", "Hội Nông dân", true),
            new Organisation(12, 0, "12", "Hội Liên hiệp Phụ nữ", "Hội LHPN", true),
            new Organisation(13, 0, "13", "Hội Cựu chiến binh", "Hội CCB", true),
            new Organisation(14, 0, "14", "Đoàn TNCS Hồ Chí Minh", "Đoàn TN", true));
    var people =
        List.of(
            new Person(
                1,
                0,
                "Bà",
                "Phan Thị Thu Hằng",
                PersonRole.BANK_OFFICER,
                "Cán bộ tín dụng",
                null,
                null,
                "",
                true),
            new Person(
                2,
                0,
                "Ông",
                "Vũ Đình Thưởng",
                PersonRole.BANK_OFFICER,
                "Cán bộ tín dụng",
                null,
                null,
                "",
                true));
    var residential =
        IntStream.range(0, Math.max(1, groups))
            .mapToObj(
                i ->
                    new ResidentialGroup(
                        i + 1L,
                        0,
                        "",
                        "Tổ dân phố " + (i % 17 + 1),
                        i % 5 == 0 ? "Tổ 2" : "",
                        pointOf(i, groups),
                        null,
                        null,
                        true))
            .toList();
    return new Unit(
        ward, signatories, points, venues, organisations, people, residential, List.of());
  }

  private static Roster roster(int count) {
    var groups = new ArrayList<SavingsGroup>();
    var borrowers = new ArrayList<Borrower>();
    var loans = new ArrayList<Loan>();
    for (int i = 0; i < count; i++) {
      long group = i + 1L;
      boolean direct = i == 2;
      groups.add(
          new SavingsGroup(
              group,
              0,
              direct ? "TT-1" : Integer.toString(6001001 + i),
              direct ? "" : LEADERS.get(i % LEADERS.size()),
              null,
              direct ? null : 11L + i % 4,
              direct ? null : group,
              pointOf(i, count),
              direct,
              true));
      for (int b = 0; b < 2; b++) {
        long id = i * 2L + b + 1;
        borrowers.add(new Borrower(id, 0, "B" + id, "Người vay số " + id, null, "", ""));
        loans.add(loan(id, group, 50_000_000L + 1_000_000L * i));
      }
    }
    return new Roster(List.of(new Programme(1, 0, "01", "Hộ nghèo")), groups, borrowers, loans);
  }

  private static Loan loan(long id, long group, long principal) {
    var money = new Money(principal);
    return new Loan(
        id, 0, "L" + id, id, group, 1, 1, money, money, Money.ZERO, Money.ZERO, Money.ZERO, null);
  }

  private static Teams teams() {
    return new Teams(
        List.of(new Team(1, 0, 1, 1), new Team(2, 0, 1, 2)),
        List.of(
            new TeamMember(1, 0, 1, 1, TeamMember.Duty.BANK_OFFICER, null),
            new TeamMember(2, 0, 2, 2, TeamMember.Duty.BANK_OFFICER, null)),
        List.of());
  }

  private static Schedule schedule(int count) {
    var sessions = new ArrayList<Session>();
    int[] perPoint = new int[POINTS.length];
    for (int i = 0; i < count; i++) {
      int p = (int) pointOf(i, count) - 1;
      int k = perPoint[p]++;
      LocalDate date = LocalDate.of(2025, 10, FIRST_DAYS[p] + k / 8 % 2);
      sessions.add(
          Sessions.whole(i + 1L, 1, i + 1L, 2, 75, date, STARTS[k / 2 % 4], k % 2 + 1L, p + 1L));
    }
    return new Schedule(sessions, List.of());
  }

  /// The groups in blocks, so that each point has about a third.
  private static long pointOf(int index, int count) {
    return Math.min(POINTS.length - 1, index * POINTS.length / Math.max(1, count)) + 1L;
  }
}
