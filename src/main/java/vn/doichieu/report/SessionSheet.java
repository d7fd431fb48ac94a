package vn.doichieu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JasperPrint;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.document.Body;
import vn.doichieu.domain.document.BodyLine;
import vn.doichieu.domain.document.PaperDates;
import vn.doichieu.domain.document.ResidentialTerms;
import vn.doichieu.domain.document.SessionEntry;
import vn.doichieu.domain.document.WardNames;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.Ward;

/// One page per session: the notice's extract for one group. Nothing about single borrowers.
final class SessionSheet {
  private static final float[] SIZES = {14, 13, 12, 11};

  /// An empty line of 6 points: the template cannot space paragraphs of one field.
  private static final String BETWEEN_PARAGRAPHS = "\n" + Markup.sized(" ", 5) + "\n";

  record Row(
      Integer position,
      String who,
      String organisation,
      String residential,
      String when,
      String where,
      String team,
      String borrowers,
      String body) {}

  private final Ward ward;
  private final String residentialTerms;
  private final String campaign;
  private final String extractOf;
  private final Body body;

  /// @param campaign its title as in running text
  /// @param body what every sheet repeats of the notice
  SessionSheet(Unit unit, String campaign, String extractOf, Body body) {
    ward = unit.ward();
    residentialTerms = ResidentialTerms.of(unit);
    this.campaign = campaign;
    this.extractOf = inLines(extractOf);
    this.body = body;
  }

  /// One page per entry, in their order; the text is set smaller where it does not fit.
  JasperPrint fill(ReportEngine engine, List<SessionEntry> entries) {
    SessionEntry longest =
        entries.stream().max(Comparator.comparingInt(this::length)).orElseThrow();
    for (float size : SIZES) {
      if (pages(engine, longest, size) == 1) {
        JasperPrint print = fill(engine, entries, size);
        if (print.getPages().size() == entries.size()) {
          return print;
        }
      }
    }
    throw new UserError("paper.sheet", longest.groupName()).toException();
  }

  /// A measure only: which sheet is tried first, before all are set in that size.
  private int length(SessionEntry entry) {
    return who(entry).length() + where(entry).length() + team(entry).length();
  }

  private int pages(ReportEngine engine, SessionEntry entry, float size) {
    return fill(engine, List.of(entry), size).getPages().size();
  }

  private JasperPrint fill(ReportEngine engine, List<SessionEntry> entries, float size) {
    var header = new HeaderFit(WardNames.headerLines(ward), "", "");
    Map<String, Object> parameters = header.parameters();
    parameters.put("title", Markup.of("LỊCH " + WardNames.upper(campaign)));
    parameters.put("extract", Markup.of(extractOf));
    parameters.put(
        "invitation",
        Markup.of(
            WardNames.committee(ward)
                + " mời khách hàng vay vốn nêu dưới đây đến đối chiếu, phân loại nợ:"));
    parameters.put("residentialTerm", Markup.of(WardNames.capitalised(residentialTerms)));
    String text =
        body.lines().stream()
            .map(line -> Markup.sized(line(line), size))
            .collect(Collectors.joining(BETWEEN_PARAGRAPHS));
    var rows = new ArrayList<Row>();
    for (SessionEntry entry : entries) {
      rows.add(row(rows.size() + 1, entry, text));
    }
    JasperPrint print = engine.fill(ReportCatalog.SESSION_SHEET, "Giấy báo lịch", parameters, rows);
    header.applyTo(print);
    HeaderFit.rule(print, "extract.rule", PaperFont.ITALIC, lastLine(extractOf), HeaderFit.TEXT);
    return print;
  }

  private static String line(BodyLine line) {
    return line.isHeading() ? Markup.bold(line.labelled()) : Markup.prose(line.labelled());
  }

  private Row row(int position, SessionEntry entry, String text) {
    return new Row(
        position,
        Markup.bold(who(entry)),
        Markup.of(entry.organisationInFull()),
        Markup.of(entry.residentialGroup()),
        Markup.bold(when(entry.session())),
        Markup.of(where(entry)),
        Markup.of(team(entry)),
        Markup.of(PaperDates.twoDigits(entry.figures().borrowers()) + " khách hàng" + part(entry)),
        text);
  }

  private String who(SessionEntry entry) {
    return entry.group().direct()
        ? "Khách hàng vay trực tiếp, " + WardNames.point(entry.point(), ward)
        : "Tổ trưởng: " + entry.leaderInText() + " (mã tổ " + entry.group().code() + ")";
  }

  private static String when(Session session) {
    return "Từ "
        + PaperDates.time(session.start())
        + " đến "
        + PaperDates.time(session.end())
        + "\n"
        + WardNames.capitalised(PaperDates.weekday(session.date()))
        + ", "
        + PaperDates.written(session.date());
  }

  /// The parts of the address that the name does not say already.
  private static String where(SessionEntry entry) {
    String name = entry.venue().name();
    String address =
        Stream.of(entry.venue().address().split(","))
            .map(String::strip)
            .filter(part -> !lower(name).contains(lower(part)))
            .collect(Collectors.joining(", "));
    return address.isEmpty() ? name : name + ", " + address;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /// Breaks before the issuer where the line is too long: names stay whole.
  private static String inLines(String extract) {
    return PaperFont.ITALIC.width(extract, 14) <= HeaderFit.BODY
        ? extract
        : extract.replaceFirst(" (?=của Ủy ban)", "\n");
  }

  private static String lastLine(String text) {
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  private static String team(SessionEntry entry) {
    String number = "Tổ đối chiếu số " + entry.team();
    return entry.bankOfficers().isEmpty()
        ? number
        : number + "; cán bộ ngân hàng: " + String.join(", ", entry.bankOfficers());
  }

  private static String part(SessionEntry entry) {
    return entry.remark().isEmpty()
        ? ""
        : " (" + WardNames.uncapitalised(entry.remark()) + ", theo thứ tự danh sách của ngân hàng)";
  }
}
