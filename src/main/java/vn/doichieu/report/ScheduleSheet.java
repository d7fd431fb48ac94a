package vn.doichieu.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import vn.doichieu.domain.document.Figures;
import vn.doichieu.domain.document.PaperDates;
import vn.doichieu.domain.document.PointSchedule;
import vn.doichieu.domain.document.ResidentialTerms;
import vn.doichieu.domain.document.SessionEntry;
import vn.doichieu.domain.document.WardNames;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.Ward;

/// The schedule as an appendix: by point and day, with the figures of each and of all. What of the
/// figures is shown is the template's choice.
final class ScheduleSheet {
  private static final int LANDSCAPE_TEXT = 713;

  /// @param total whether this is the closing row of all points
  record Row(
      String point,
      String pointTotal,
      String pointBorrowers,
      String pointLoans,
      String pointPrincipal,
      String day,
      String dayBorrowers,
      String dayLoans,
      String dayPrincipal,
      String order,
      String time,
      String group,
      String residential,
      String organisation,
      String borrowers,
      String loans,
      String principal,
      String venue,
      String team,
      Boolean total) {}

  private final ReportCatalog template;
  private final Ward ward;
  private final String residentialTerms;
  private final String heading;
  private final String title;
  private final String attachedTo;
  private final List<PointSchedule> points;

  /// @param heading `Phụ lục`, or `Phụ lục I` when there are several
  ScheduleSheet(
      ReportCatalog template,
      Unit unit,
      String heading,
      String title,
      String attachedTo,
      List<PointSchedule> points) {
    this.template = template;
    ward = unit.ward();
    residentialTerms = ResidentialTerms.of(unit);
    this.heading = heading;
    this.title = title;
    this.attachedTo = attachedTo;
    this.points = points;
  }

  JasperPrint fill(ReportEngine engine) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("heading", Markup.of(heading));
    parameters.put("title", Markup.of(WardNames.upper(title)));
    parameters.put("attached", Markup.of(attachedTo));
    parameters.put("unit", "Đơn vị tính dư nợ: đồng");
    parameters.put("residentialTerm", Markup.of(WardNames.capitalised(residentialTerms)));
    JasperPrint print = engine.fill(template, heading, parameters, rows());
    HeaderFit.rule(print, "attached.rule", PaperFont.ITALIC, attachedTo, LANDSCAPE_TEXT);
    return print;
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    int order = 0;
    for (PointSchedule point : points) {
      for (PointSchedule.Day day : point.days()) {
        for (SessionEntry entry : day.entries()) {
          order++;
          rows.add(row(order, point, day, entry));
        }
      }
    }
    rows.add(total());
    return rows;
  }

  private Row row(int order, PointSchedule point, PointSchedule.Day day, SessionEntry entry) {
    Session session = entry.session();
    Figures all = point.figures();
    Figures ofDay = day.figures();
    Figures own = entry.figures();
    String name = WardNames.point(point.point(), ward);
    return new Row(
        Markup.of(name),
        points.size() == 1 ? "" : Markup.of("Cộng điểm giao dịch " + point.point().name()),
        Figures.grouped(all.borrowers()),
        Figures.grouped(all.loans()),
        all.principal().toString(),
        Markup.of(dayName(day.date())),
        Figures.grouped(ofDay.borrowers()),
        Figures.grouped(ofDay.loans()),
        ofDay.principal().toString(),
        Integer.toString(order),
        PaperDates.shortTime(session.start()) + " - " + PaperDates.shortTime(session.end()),
        Markup.of(group(entry)),
        Markup.of(entry.residentialGroup()),
        Markup.of(entry.organisation()),
        Figures.grouped(own.borrowers()),
        Figures.grouped(own.loans()),
        own.principal().toString(),
        Markup.of(entry.venue().name()),
        Markup.of(team(entry)),
        false);
  }

  private static String dayName(LocalDate date) {
    return WardNames.capitalised(PaperDates.weekday(date)) + ", ngày " + PaperDates.slashed(date);
  }

  private static String group(SessionEntry entry) {
    String code = entry.group().direct() ? "" : " (" + entry.group().code() + ")";
    String part = entry.remark().isEmpty() ? "" : ", " + WardNames.uncapitalised(entry.remark());
    return entry.groupName() + code + part;
  }

  private static String team(SessionEntry entry) {
    String number = "Tổ " + entry.team();
    return entry.bankOfficers().isEmpty()
        ? number
        : number + ": " + String.join(", ", entry.bankOfficers());
  }

  private Row total() {
    List<Figures> figures = points.stream().map(PointSchedule::figures).toList();
    Figures all = Figures.sum(figures);
    return new Row(
        "",
        "TỔNG CỘNG",
        Figures.grouped(all.borrowers()),
        Figures.grouped(all.loans()),
        all.principal().toString(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        true);
  }
}
