package vn.doichieu.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import vn.doichieu.base.Money;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.Figures;
import vn.doichieu.domain.document.GroupForm;
import vn.doichieu.domain.document.Letterhead;
import vn.doichieu.domain.document.PaperDates;
import vn.doichieu.domain.document.Participants;
import vn.doichieu.domain.document.Participants.Participant;
import vn.doichieu.domain.document.ResidentialTerms;
import vn.doichieu.domain.document.SectionNumbers;
import vn.doichieu.domain.document.SessionEntry;
import vn.doichieu.domain.document.WardNames;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;

/// The minutes of one session (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9): what is known is
/// printed, the rest is written by hand.
final class MinutesSheet {
  private static final int SPARE_PEOPLE = 1;
  private static final int LINES = 5;
  private static final int ABSENTEES = 7;
  private static final int CELLS = 7;
  private static final String SIGN =
      "\n<style size=\"12\" isItalic=\"true\">(Ký, ghi rõ họ tên)</style>";

  /// @param block the section, which begins on a page only with room for some of it
  /// @param ending kept together with the signatures
  /// @param kind which band shows it
  record Row(
      Integer block,
      Boolean ending,
      String kind,
      String a,
      String b,
      String c,
      String d,
      String e,
      String f,
      String g) {}

  private final Dossier dossier;
  private final String basis;
  private final GroupForm form;
  private final SessionEntry session;
  private final List<Row> rows = new ArrayList<>();
  private int section;
  private boolean ending;

  /// @param plan that the campaign goes by; null while there is none
  /// @param session null while the group has none
  MinutesSheet(Dossier dossier, Document plan, GroupForm form, SessionEntry session) {
    this.dossier = dossier;
    this.form = form;
    this.session = session;
    basis =
        plan == null
            ? ""
            : "Thực hiện "
                + Letterhead.citation(plan, dossier.unit().ward(), dossier.year())
                + ", ";
  }

  JasperPrint fill(ReportEngine engine) {
    var header = new HeaderFit(WardNames.headerLines(dossier.unit().ward()), "", "");
    Map<String, Object> parameters = header.parameters();
    String of = form.group().direct() ? "khách hàng vay trực tiếp" : "Tổ tiết kiệm và vay vốn";
    parameters.put("subject", Markup.of("Đối chiếu, phân loại nợ của " + of));
    addBeginning();
    addPeople();
    addFigures();
    addResults();
    addAbsentees();
    addMeasures();
    addSigners();
    JasperPrint print =
        engine.fill(
            ReportCatalog.MINUTES,
            "Biên bản theo phiếu " + form.form().number().text(),
            parameters,
            rows);
    header.applyTo(print);
    return print;
  }

  private void addBeginning() {
    heading("Thời gian, địa điểm");
    String start = "Bắt đầu vào ......... giờ ......... phút, ";
    if (session == null) {
      blanks(start + "ngày ........ tháng ........ năm .............");
      blanks("Địa điểm: " + ".".repeat(100));
    } else {
      var held = session.session();
      text(
          start
              + PaperDates.weekday(held.date())
              + ", "
              + PaperDates.written(held.date())
              + " (theo lịch: từ "
              + PaperDates.time(held.start())
              + " đến "
              + PaperDates.time(held.end())
              + (session.remark().isEmpty() ? "" : "; " + WardNames.uncapitalised(session.remark()))
              + ").");
      text("Địa điểm: " + session.venue().name() + ".");
    }
    String team = session == null ? "Tổ đối chiếu số ......" : "Tổ đối chiếu số " + session.team();
    String what = basis + team + " đối chiếu, phân loại nợ của " + whose();
    text(
        WardNames.capitalised(what)
            + ", theo Danh sách đối chiếu, phân loại nợ kèm theo (Phiếu số "
            + form.form().number().text()
            + ").");
  }

  private String whose() {
    var unit = dossier.unit();
    if (form.group().direct()) {
      return "khách hàng vay trực tiếp, " + form.name(unit);
    }
    String residential = form.residentialGroup(unit);
    String organisation = form.organisation(unit);
    return "Tổ tiết kiệm và vay vốn do "
        + form.leader(unit)
        + " làm tổ trưởng (mã tổ "
        + form.group().code()
        + (residential.isEmpty() ? "" : "; " + residential)
        + (organisation.isEmpty() ? "" : "; " + organisation + " quản lý")
        + ")";
  }

  private void addPeople() {
    heading("Thành phần tham dự");
    row("peopleHead", "STT", "Họ và tên", "Chức vụ, đại diện", "Có mặt");
    int number = 0;
    for (Participant person : Participants.of(dossier, form.group(), session)) {
      number++;
      row("people", Integer.toString(number), person.name(), person.office());
    }
    for (int i = 0; i < SPARE_PEOPLE; i++) {
      row("people");
    }
  }

  private void addFigures() {
    List<Loan> loans = loans();
    heading("Số liệu đến " + PaperDates.written(dossier.plan().campaign().dataDate()) + " (đồng)");
    row("figuresHead", "Số KH", "Số món", "Tổng dư nợ", "Trong hạn", "Quá hạn", "Khoanh", "Nợ lãi");
    row(
        "figures",
        Figures.grouped(loans.stream().mapToLong(Loan::borrowerId).distinct().count()),
        Figures.grouped(loans.size()),
        Roster.principal(loans).toString(),
        Money.sum(loans.stream().map(Loan::inTerm).toList()).toString(),
        Money.sum(loans.stream().map(Loan::overdue).toList()).toString(),
        Money.sum(loans.stream().map(Loan::frozen).toList()).toString(),
        Roster.interest(loans).toString());
  }

  private void addResults() {
    heading("Kết quả");
    row("resultsHead", "Kết quả", "Số KH", "Số món", "Dư nợ gốc", "Nợ lãi");
    FormLegend.classes().forEach(line -> row("results", line));
    List<Loan> loans = loans();
    add(
        "results",
        Markup.bold("Cộng các món đã in trên danh sách"),
        "",
        Markup.bold(Figures.grouped(loans.size())),
        Markup.bold(Roster.principal(loans).toString()),
        Markup.bold(Roster.interest(loans).toString()));
    blanks(
        "Số món khách hàng khai khác số liệu của ngân hàng: ........... món; chênh lệch gốc:"
            + " ............................ đồng; chênh lệch lãi: ............................"
            + " đồng.");
    blanks(
        "Số món đã trả một phần sau ngày số liệu: .......... món, số tiền:"
            + " .......................... đồng.");
    blanks("Số món ghi thêm ngoài danh sách: .......... món.");
  }

  private void addAbsentees() {
    heading("Khách hàng vắng mặt");
    row(
        "absentHead",
        "STT",
        "Họ và tên",
        "Lý do vắng mặt",
        "Thời gian, địa điểm đối chiếu lần hai");
    for (int i = 0; i < ABSENTEES; i++) {
      row("absent");
    }
  }

  private void addMeasures() {
    heading("Biện pháp đã thống nhất; tồn tại, vướng mắc; ý kiến khác");
    for (int i = 0; i < LINES; i++) {
      row("lines");
    }
    ending = true;
    row("space");
    text(
        "Phiên đối chiếu kết thúc vào ......... giờ ......... phút cùng ngày. Biên bản được lập"
            + " thành ......... bản có giá trị như nhau, đã đọc cho những người có mặt cùng nghe,"
            + " thống nhất và ký tên./.");
  }

  private void addSigners() {
    String ward = "Đại diện UBND " + dossier.unit().ward().kind();
    if (form.group().direct()) {
      signers("Người ghi biên bản", "Cán bộ NHCSXH", ward);
      return;
    }
    signers("Người ghi biên bản", "Tổ trưởng Tổ TK&VV", headOfResidents());
    signers("Đại diện hội nhận ủy thác", "Cán bộ NHCSXH", ward);
  }

  private String headOfResidents() {
    var unit = dossier.unit();
    Long id = form.group().residentialGroupId();
    return WardNames.capitalised(
        id == null
            ? ResidentialTerms.heads(unit)
            : ResidentialTerms.head(unit.residentialGroup(id), unit));
  }

  private void signers(String left, String middle, String right) {
    add("signers", signer(left), signer(middle), signer(right));
  }

  private static String signer(String who) {
    return Markup.bold(who) + SIGN;
  }

  private List<Loan> loans() {
    return form.rows().stream().map(FormRow::loan).toList();
  }

  private void heading(String text) {
    section++;
    row("heading", SectionNumbers.roman(section) + ". " + WardNames.upper(text));
  }

  private void text(String text) {
    add("text", Markup.prose(text));
  }

  /// A line to be filled in: its dots are not stretched to the margin.
  private void blanks(String text) {
    add("blanks", Markup.prose(text));
  }

  private void row(String kind, String... cells) {
    String[] markup = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      markup[i] = Markup.of(cells[i]);
    }
    add(kind, markup);
  }

  private void add(String kind, String... markup) {
    String[] all = Arrays.copyOf(markup, CELLS);
    Arrays.fill(all, markup.length, CELLS, "");
    rows.add(
        new Row(section, ending, kind, all[0], all[1], all[2], all[3], all[4], all[5], all[6]));
  }
}
