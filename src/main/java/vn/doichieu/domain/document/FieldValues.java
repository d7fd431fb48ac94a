package vn.doichieu.domain.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.document.PlanFields.Field;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Ward;

/// What the protected fields stand for.
final class FieldValues {
  /// Days before the first session by which the organisations are asked to answer.
  private static final int DAYS_TO_ANSWER = 4;

  private static final String LOAN_COUNT = "loanCount";

  private final Dossier dossier;
  private final Ward ward;
  private final Campaign campaign;

  FieldValues(Dossier dossier) {
    this.dossier = dossier;
    ward = dossier.unit().ward();
    campaign = dossier.plan().campaign();
  }

  /// A notice is posted in public and has no field about loans.
  List<Field> all(Document paper, Document plan) {
    return values(paper, plan).stream()
        .filter(field -> paper.kind() != DocumentKind.NOTICE || !field.name().equals(LOAN_COUNT))
        .toList();
  }

  private List<Field> values(Document paper, Document plan) {
    List<Loan> owed = dossier.roster().loans().stream().filter(Loan::isOwed).toList();
    LocalDate first = firstDay();
    return List.of(
        one("ward", "Tên đơn vị", WardNames.inText(ward)),
        one("committee", "Ủy ban nhân dân", WardNames.committee(ward)),
        one("province", "Tỉnh, thành phố", ward.province()),
        one("provinceCommittee", "Ủy ban nhân dân tỉnh", WardNames.provinceCommittee(ward)),
        one("bankOffice", "Phòng giao dịch (viết tắt)", ward.bankOffice()),
        one("bankOfficeInFull", "Phòng giao dịch (đầy đủ)", WardNames.bankOfficeInFull(ward)),
        one("campaign", "Tên đợt", WardNames.uncapitalised(campaign.title())),
        one("dataDate", "Ngày số liệu", PaperDates.slashed(campaign.dataDate())),
        one("firstDay", "Ngày đầu tiên", PaperDates.slashed(first)),
        one("lastDay", "Ngày cuối cùng", PaperDates.slashed(lastDay())),
        one("replyBy", "Hạn trả lời", PaperDates.slashed(first.minusDays(DAYS_TO_ANSWER))),
        new Field("points", "Thời gian từng điểm giao dịch", points()),
        one("pointCount", "Số điểm giao dịch", count(pointsInUse().size())),
        one("teamCount", "Số tổ đối chiếu", count(dossier.teams().teams().size())),
        one("groupCount", "Số Tổ TK&VV", count(groupCount())),
        one("borrowerCount", "Số khách hàng còn nợ", borrowerCount(owed)),
        one(LOAN_COUNT, "Số món vay còn nợ", Figures.grouped(owed.size())),
        one("morning", "Giờ buổi sáng", hours(campaign.morningStart(), campaign.morningEnd())),
        one(
            "afternoon",
            "Giờ buổi chiều",
            hours(campaign.afternoonStart(), campaign.afternoonEnd())),
        one("residentialTerm", "Cách gọi khu dân cư", ResidentialTerms.of(dossier.unit())),
        one("residentialHead", "Người đứng đầu khu dân cư", ResidentialTerms.heads(dossier.unit())),
        one("venueKinds", "Nơi họp", VenueKinds.of(dossier.unit().venues())),
        one("organisations", "Các hội nhận ủy thác", organisations()),
        one("contact", "Đầu mối liên hệ", contact()),
        one("appendix", "Phụ lục của văn bản này", appendix(paper)),
        one("plan", "Kế hoạch (trích dẫn)", planCitation(plan)));
  }

  private static Field one(String name, String label, String value) {
    return new Field(name, label, List.of(value));
  }

  private List<TransactionPoint> pointsInUse() {
    return PointSchedule.pointsInOrder(dossier);
  }

  private LocalDate firstDay() {
    return dossier.plan().days().stream()
        .map(d -> d.date())
        .min(LocalDate::compareTo)
        .orElse(campaign.windowFrom());
  }

  private LocalDate lastDay() {
    return dossier.plan().days().stream()
        .map(d -> d.date())
        .max(LocalDate::compareTo)
        .orElse(campaign.windowTo());
  }

  /// List lines: each but the last ends with a semicolon.
  private List<String> points() {
    var lines = new ArrayList<String>();
    for (TransactionPoint point : pointsInUse()) {
      List<LocalDate> days = dossier.plan().daysOfPoint(point.id());
      lines.add(WardNames.point(point, ward) + ": " + DayRanges.of(days) + ";");
    }
    if (lines.isEmpty()) {
      return List.of("Thời gian tại từng điểm giao dịch được thông báo sau.");
    }
    lines.addLast(lines.removeLast().replaceFirst(";$", "."));
    return List.copyOf(lines);
  }

  private static String count(int number) {
    return PaperDates.twoDigits(number);
  }

  private int groupCount() {
    return (int) dossier.roster().groups().stream().filter(g -> g.active() && !g.direct()).count();
  }

  private static String borrowerCount(List<Loan> owed) {
    return Figures.grouped(owed.stream().map(Loan::borrowerId).distinct().count());
  }

  private static String hours(LocalTime from, LocalTime to) {
    return "từ " + PaperDates.time(from) + " đến " + PaperDates.time(to);
  }

  private String organisations() {
    List<String> names =
        dossier.unit().organisations().stream()
            .filter(Organisation::active)
            .map(Organisation::name)
            .toList();
    return names.isEmpty() ? "các tổ chức chính trị - xã hội" : String.join(", ", names);
  }

  private String contact() {
    String who = ward.contact().isBlank() ? WardNames.bankOfficeInFull(ward) : ward.contact();
    return ward.phone().isBlank() ? who : who + ", điện thoại " + ward.phone();
  }

  private String appendix(Document paper) {
    int count = pointsInUse().size();
    if (paper.kind() != DocumentKind.NOTICE || count < 2) {
      return "Phụ lục";
    }
    var names = new ArrayList<String>();
    for (int i = 1; i <= count; i++) {
      names.add(SectionNumbers.roman(i));
    }
    String last = names.removeLast();
    return "các Phụ lục " + String.join(", ", names) + " và " + last;
  }

  private String planCitation(Document plan) {
    return plan == null
        ? "Kế hoạch của " + WardNames.committee(ward)
        : Letterhead.citation(plan, ward, dossier.year());
  }
}
