package vn.doichieu.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JasperPrint;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.document.Body;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.Letterhead;
import vn.doichieu.domain.document.NoticeExtract;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.PlanFields;
import vn.doichieu.domain.document.PointSchedule;
import vn.doichieu.domain.document.SectionNumbers;
import vn.doichieu.domain.document.SessionEntry;
import vn.doichieu.domain.document.SignatureBlock;
import vn.doichieu.domain.document.WardNames;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.unit.Signatory;
import vn.doichieu.domain.unit.Ward;

/// All papers of a campaign as PDF. Calls may take some tenths of a second: never on the window's
/// thread.
///
/// A paper is refused ([vn.doichieu.base.UserError]) when a character is missing in the font
/// (`paper.glyph`) or a field of its text is unknown (`paper.field`).
public final class Papers {
  private final ReportEngine engine = new ReportEngine();

  /// Loads fonts, templates and the machinery behind them, so that the first paper does not have to
  /// wait: takes seconds, for the background after start.
  public void warmUp(Dossier dossier, Paper anyPaper) {
    engine.loadAll();
    text(dossier, anyPaper, null);
  }

  /// Head, body and signature only, for the editor's preview.
  ///
  /// @param plan that the paper may cite; null for the plan itself or while there is none
  public byte[] text(Dossier dossier, Paper paper, Document plan) {
    return pdf(dossier, title(paper), List.of(body(dossier, paper, plan)));
  }

  /// The plan with the schedule as its appendix, once there are sessions.
  public byte[] plan(Dossier dossier, Paper plan) {
    var parts = new ArrayList<JasperPrint>();
    parts.add(body(dossier, plan, plan.document()));
    List<PointSchedule> points = PointSchedule.of(dossier);
    if (!points.isEmpty()) {
      parts.add(appendix(dossier, plan.document(), "Phụ lục", scheduleTitle(dossier), points));
    }
    return pdf(dossier, title(plan), parts);
  }

  /// The ward's notice, each point's schedule as an appendix without loans and balances.
  public byte[] notice(Dossier dossier, Paper notice, Document plan) {
    return pdf(dossier, title(notice), noticeParts(dossier, notice, plan));
  }

  /// The notice followed by the sheets of all sessions, as one PDF; the sheets as files.
  public SheetSet notices(Dossier dossier, Paper notice, Document plan) {
    List<SessionEntry> entries = entries(dossier);
    List<JasperPrint> parts = noticeParts(dossier, notice, plan);
    int before = parts.stream().mapToInt(part -> part.getPages().size()).sum();
    parts.add(sheets(dossier, notice, plan, entries));
    byte[] whole = pdf(dossier, title(notice), parts);
    return new SheetSet(finisher(dossier.unit().ward()), entries, whole, before);
  }

  /// A page per session, in delivery order.
  public SheetSet sessionSheets(Dossier dossier, Paper notice, Document plan) {
    List<SessionEntry> entries = entries(dossier);
    byte[] whole =
        pdf(
            dossier,
            "Giấy báo lịch đối chiếu, phân loại nợ",
            List.of(sheets(dossier, notice, plan, entries)));
    return new SheetSet(finisher(dossier.unit().ward()), entries, whole, 0);
  }

  /// Sheets for the announcer, each script on pages of its own.
  public byte[] scripts(Ward ward, List<Script> scripts) {
    JasperPrint print = ScriptSheet.fill(engine, ward, scripts);
    return finisher(ward).finish(engine.pdf(List.of(print)), "Bài đọc trên loa truyền thanh");
  }

  /// The forms of some groups with their minutes, in delivery order.
  ///
  /// @param plan that the minutes cite; null while there is none
  /// @param printed is told how many more forms are ready; what it throws ends the printing
  public FormSet forms(
      Dossier dossier,
      Document plan,
      Causes causes,
      Collection<ResultForm> forms,
      IntConsumer printed) {
    var set = new FormSet(engine, finisher(dossier.unit().ward()));
    set.fill(dossier, plan, causes, forms, printed);
    return set;
  }

  /// The letter to the organisations.
  public byte[] letter(Dossier dossier, Paper letter, Document plan) {
    return text(dossier, letter, plan);
  }

  /// A letter with a list as its appendix, unless the list is empty.
  public byte[] withList(Dossier dossier, Paper letter, Document plan, Table list) {
    var parts = new ArrayList<JasperPrint>();
    parts.add(body(dossier, letter, plan));
    if (!list.rows().isEmpty()) {
      Document document = letter.document();
      String attached = Letterhead.attachedTo(document, dossier.unit().ward(), dossier.year());
      parts.add(new TableSheet(list, ListFrame.appendix(attached)).fill(engine));
    }
    return pdf(dossier, title(letter), parts);
  }

  /// Any table, for use inside the office.
  public byte[] list(Ward ward, Table table, ListFrame frame) {
    JasperPrint print = new TableSheet(table, frame).fill(engine);
    return finisher(ward).finish(engine.pdf(List.of(print)), table.title());
  }

  private List<JasperPrint> noticeParts(Dossier dossier, Paper notice, Document plan) {
    var parts = new ArrayList<JasperPrint>();
    parts.add(body(dossier, notice, plan));
    List<PointSchedule> points = PointSchedule.of(dossier);
    for (int i = 0; i < points.size(); i++) {
      PointSchedule point = points.get(i);
      String heading = points.size() == 1 ? "Phụ lục" : "Phụ lục " + SectionNumbers.roman(i + 1);
      String title = "Lịch " + campaign(dossier) + " tại điểm giao dịch " + point.point().name();
      parts.add(appendix(dossier, notice.document(), heading, title, List.of(point)));
    }
    return parts;
  }

  private JasperPrint body(Dossier dossier, Paper paper, Document plan) {
    Document document = paper.document();
    Body body = Body.of(paper, PlanFields.of(dossier, document, plan));
    refuseProblems(body);
    Signatory signatory =
        dossier.unit().signatories().stream()
            .filter(s -> Long.valueOf(s.id()).equals(document.signatoryId()))
            .findFirst()
            .orElse(null);
    SignatureBlock signature = SignatureBlock.of(signatory);
    return new PaperSheet(document, dossier.unit().ward(), body, signature, dossier.year())
        .fill(engine);
  }

  private static void refuseProblems(Body body) {
    if (!body.problems().isEmpty()) {
      String all =
          body.problems().stream()
              .map(p -> Messages.text(p.text()))
              .collect(Collectors.joining(" "));
      throw new UserError("paper.field", all).toException();
    }
  }

  /// A notice is posted in public: its appendix tells when and where, never what is owed.
  private JasperPrint appendix(
      Dossier dossier, Document to, String heading, String title, List<PointSchedule> points) {
    Ward ward = dossier.unit().ward();
    String attached = Letterhead.attachedTo(to, ward, dossier.year());
    boolean inPublic = to.kind() == DocumentKind.NOTICE;
    var template = inPublic ? ReportCatalog.NOTICE_SCHEDULE : ReportCatalog.SCHEDULE;
    return new ScheduleSheet(template, dossier.unit(), heading, title, attached, points)
        .fill(engine);
  }

  private static String scheduleTitle(Dossier dossier) {
    return "Lịch " + campaign(dossier) + " tại " + WardNames.inText(dossier.unit().ward());
  }

  private static String campaign(Dossier dossier) {
    return WardNames.uncapitalised(dossier.plan().campaign().title());
  }

  private static List<SessionEntry> entries(Dossier dossier) {
    List<SessionEntry> entries =
        PointSchedule.of(dossier).stream().flatMap(p -> p.entries().stream()).toList();
    if (entries.isEmpty()) {
      throw new UserError("paper.empty", "giấy báo lịch").toException();
    }
    return entries;
  }

  private JasperPrint sheets(
      Dossier dossier, Paper notice, Document plan, List<SessionEntry> entries) {
    Ward ward = dossier.unit().ward();
    Body extract = NoticeExtract.of(notice, PlanFields.of(dossier, notice.document(), plan));
    refuseProblems(extract);
    String extractOf = Letterhead.extractOf(notice.document(), ward, dossier.year());
    return new SessionSheet(dossier.unit(), campaign(dossier), extractOf, extract)
        .fill(engine, entries);
  }

  private static String title(Paper paper) {
    Document document = paper.document();
    return document.kind().cited() + ": " + document.subject();
  }

  private byte[] pdf(Dossier dossier, String title, List<JasperPrint> parts) {
    return finisher(dossier.unit().ward()).finish(engine.pdf(parts), title);
  }

  private static PdfFinisher finisher(Ward ward) {
    return new PdfFinisher(WardNames.committee(ward));
  }
}
