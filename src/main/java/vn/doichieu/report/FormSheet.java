package vn.doichieu.report;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import vn.doichieu.base.Money;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.Figures;
import vn.doichieu.domain.document.GroupForm;
import vn.doichieu.domain.document.PaperDates;
import vn.doichieu.domain.document.ResidentialTerms;
import vn.doichieu.domain.document.SessionEntry;
import vn.doichieu.domain.document.WardNames;
import vn.doichieu.domain.result.FormNumber;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.FormRows;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;

/// The list of one group on which the results are written by hand, for internal use only: it names
/// the borrowers and what they owe.
final class FormSheet {
  private static final int SPARE_ROWS = 3;
  private static final int PAGES = 99;
  private static final double ROW = 26;
  private static final double NAME = 88;
  private static final double LOAN = 81;
  private static final double AMOUNT = 50;
  private static final double INTEREST = 44;
  private static final String SIGN = "\n<i>(Ký, ghi rõ họ tên)</i>";
  private static final String DOTS = "....................................";

  record Row(
      Integer page,
      String number,
      String name,
      String loan,
      String principal,
      String inTerm,
      String overdue,
      String frozen,
      String interest,
      String code) {}

  /// The codes of all pages that a form may have.
  private static final class PageCodes extends AbstractList<QrCode> {
    private final FormNumber number;

    PageCodes(FormNumber number) {
      this.number = number;
    }

    @Override
    public QrCode get(int index) {
      return new QrCode(number.code(index + 1));
    }

    @Override
    public int size() {
      return PAGES;
    }
  }

  private final Dossier dossier;
  private final FormLegend legend;

  FormSheet(Dossier dossier, FormLegend legend) {
    this.dossier = dossier;
    this.legend = legend;
  }

  JasperPrint fill(ReportEngine engine, GroupForm form) {
    JasperPrint print =
        engine.fill(
            ReportCatalog.RESULT_FORM,
            "Phiếu " + form.form().number().text(),
            parameters(form),
            rows(form));
    numberPages(print);
    return print;
  }

  private Map<String, Object> parameters(GroupForm form) {
    var unit = dossier.unit();
    var campaign = dossier.plan().campaign();
    String title = "DANH SÁCH " + WardNames.upper(campaign.title());
    String kind = form.group().direct() ? "Khách hàng vay trực tiếp" : "Tổ TK&VV";
    String name = form.name(unit);
    Map<String, Object> parameters = new HashMap<>(totals(form));
    parameters.put("formNumber", form.form().number().text());
    parameters.put("agency", Markup.bold(String.join("\n", WardNames.headerLines(unit.ward()))));
    parameters.put("title", Markup.sized(Markup.bold(title), titleSize(title)));
    parameters.put(
        "about",
        Markup.of(
            "(Số liệu đến " + PaperDates.written(campaign.dataDate()) + "; đơn vị tính: đồng)"));
    parameters.put("group", Markup.bold(kind + ": ") + Markup.bold(name));
    boolean direct = form.group().direct();
    String sessions = sessions(form.sessions());
    parameters.put("residential", direct ? sessions : residential(form));
    parameters.put("sessions", direct ? "" : sessions);
    parameters.put("short", Markup.of(kind + ": " + name));
    parameters.put("legend", legend.footer());
    parameters.put("moreLegend", legend.ending());
    parameters.put("codes", new PageCodes(form.form().number()));
    parameters.put("controls", FormLegend.controls());
    parameters.put(
        "signers",
        Stream.of("Người ghi phiếu", direct ? "" : "Tổ trưởng Tổ TK&VV", "Cán bộ NHCSXH")
            .map(who -> who.isEmpty() ? "" : Markup.bold(who) + SIGN)
            .toList());
    return parameters;
  }

  private static Map<String, String> totals(GroupForm form) {
    List<Loan> loans = form.rows().stream().map(FormRow::loan).toList();
    long borrowers = loans.stream().map(Loan::borrowerId).distinct().count();
    return Map.of(
        "borrowers", Figures.grouped(borrowers),
        "loans", Figures.grouped(loans.size()),
        "principal", Roster.principal(loans).toString(),
        "inTerm", Money.sum(loans.stream().map(Loan::inTerm).toList()).toString(),
        "overdue", Money.sum(loans.stream().map(Loan::overdue).toList()).toString(),
        "frozen", Money.sum(loans.stream().map(Loan::frozen).toList()).toString(),
        "interest", Roster.interest(loans).toString());
  }

  private static float titleSize(String title) {
    float size = 14;
    while (PaperFont.BOLD.width(title, size) > 375 && size > CellFit.SIZE) {
      size -= 0.5f;
    }
    return size;
  }

  private String residential(GroupForm form) {
    var unit = dossier.unit();
    String term = WardNames.capitalised(ResidentialTerms.of(unit));
    String name = form.residentialGroup(unit);
    String organisation = form.organisation(unit);
    return Markup.of(
        term
            + ": "
            + (name.isEmpty() ? DOTS : name)
            + "          Hội nhận ủy thác: "
            + (organisation.isEmpty() ? DOTS : organisation));
  }

  private static String sessions(List<SessionEntry> sessions) {
    if (sessions.isEmpty()) {
      return Markup.of(
          "Phiên đối chiếu: từ ...... giờ ...... phút đến ...... giờ ...... phút, ngày ...... tháng"
              + " ...... năm ..........., tại "
              + DOTS
              + DOTS);
    }
    String text =
        sessions.stream().map(FormSheet::session).collect(Collectors.joining(";\n", "", "."));
    return Markup.of("Phiên đối chiếu: " + text);
  }

  private static String session(SessionEntry entry) {
    var session = entry.session();
    String part = entry.remark().isEmpty() ? "" : WardNames.uncapitalised(entry.remark()) + " ";
    return part
        + PaperDates.shortTime(session.start())
        + " - "
        + PaperDates.shortTime(session.end())
        + ", "
        + PaperDates.weekday(session.date())
        + ", "
        + PaperDates.written(session.date())
        + ", tại "
        + entry.venue().name()
        + " (Tổ đối chiếu số "
        + entry.team()
        + ")";
  }

  private List<Row> rows(GroupForm form) {
    int last = form.form().loans().size();
    var rows = new ArrayList<Row>();
    for (FormRow row : form.rows()) {
      Loan loan = row.loan();
      rows.add(
          new Row(
              row.page(),
              Integer.toString(row.number()),
              CellFit.block(row.borrower().fullName(), NAME, ROW),
              CellFit.line(loan.code(), LOAN) + "\n" + programme(row),
              amount(loan.principal(), AMOUNT),
              amount(loan.inTerm(), AMOUNT),
              marked(loan.overdue()),
              marked(loan.frozen()),
              amount(loan.interest(), INTEREST),
              Markup.bold(FormRow.code(row.number(), last))));
    }
    for (int spare = 1; spare <= SPARE_ROWS; spare++) {
      rows.add(new Row(FormRows.page(last + spare), "", "", "", "", "", "", "", "", ""));
    }
    return rows;
  }

  private static String programme(FormRow row) {
    String name = row.programme().name().replaceFirst("^Cho vay ", "");
    return CellFit.words(row.programme().code() + " " + WardNames.capitalised(name), LOAN);
  }

  private static String amount(Money money, double room) {
    return CellFit.line(money.toString(), room);
  }

  /// Overdue and frozen debts are to be seen at a glance.
  private static String marked(Money money) {
    String text = amount(money, AMOUNT);
    return money.isPositive() ? "<b>" + text + "</b>" : text;
  }

  private static void numberPages(JasperPrint print) {
    int pages = print.getPages().size();
    for (JRPrintPage page : print.getPages()) {
      for (JRPrintElement element : page.getElements()) {
        if ("page".equals(element.getKey()) && element instanceof JRPrintText text) {
          text.setText(text.getFullText() + "/" + pages);
        }
      }
    }
  }
}
