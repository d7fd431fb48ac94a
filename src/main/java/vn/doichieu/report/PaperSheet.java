package vn.doichieu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperPrint;
import vn.doichieu.domain.document.Body;
import vn.doichieu.domain.document.BodyLine;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Letterhead;
import vn.doichieu.domain.document.Paragraph.Level;
import vn.doichieu.domain.document.Recipients;
import vn.doichieu.domain.document.SignatureBlock;
import vn.doichieu.domain.unit.Ward;

/// A paper with head, body, recipients and signature: plan, notice or letter.
final class PaperSheet {
  /// First line indent, 1.27 cm.
  private static final int INDENT = 36;

  private static final int KEPT_LINES = 2;

  /// @param kind which band shows it: `title`, `addressees`, or `text1` to `text3`, which begin on
  ///   a page only with room for as many lines
  /// @param block rows of one block begin on a page only with room for the heading and some text
  /// @param ending kept on one page with the signature
  record Row(String kind, String text, String more, Integer block, Boolean ending) {
    Row asEnding() {
      return new Row(kind, text, more, block, true);
    }
  }

  private final Document document;
  private final Ward ward;
  private final Body body;
  private final SignatureBlock signature;
  private final Letterhead letterhead;
  private final HeaderFit header;

  PaperSheet(Document document, Ward ward, Body body, SignatureBlock signature, int year) {
    this.document = document;
    this.ward = ward;
    this.body = body;
    this.signature = signature;
    letterhead = Letterhead.of(document, ward, year);
    header = new HeaderFit(letterhead.agency(), letterhead.number(), letterhead.placeAndDate());
  }

  JasperPrint fill(ReportEngine engine) {
    Map<String, Object> parameters = header.parameters();
    parameters.put("number", Markup.clean(letterhead.number()));
    parameters.put("about", isLetter() ? header.inLeftColumn("V/v " + document.subject()) : null);
    parameters.put("recipients", recipients());
    parameters.put("capacity", Markup.of(String.join("\n", signature.lines())));
    parameters.put("signer", Markup.of(signature.name()));
    JasperPrint print =
        engine.fill(ReportCatalog.PAPER, document.kind().cited(), parameters, rows());
    header.applyTo(print);
    HeaderFit.rule(print, "subject.rule", PaperFont.BOLD, document.subject(), HeaderFit.TEXT);
    alignAddressees(print);
    return print;
  }

  private boolean isLetter() {
    return document.kind() == DocumentKind.REQUEST_LETTER;
  }

  private String recipients() {
    String lines = String.join("\n", Recipients.lines(document, ward));
    return "<style size=\"12\" isBold=\"true\" isItalic=\"true\">Nơi nhận:</style>\n"
        + Markup.of(lines);
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    if (!isLetter()) {
      rows.add(new Row("title", document.kind().title(), Markup.of(document.subject()), 0, false));
    } else if (!body.addressees().isEmpty()) {
      rows.add(addressees());
    }
    int block = 0;
    boolean afterHeading = false;
    for (BodyLine line : body.lines()) {
      if (line.isHeading() && !afterHeading) {
        block++;
      }
      int room = afterHeading ? Math.min(roomOf(line), KEPT_LINES) : roomOf(line);
      afterHeading = line.isHeading();
      String kind = "text" + room;
      rows.add(new Row(kind, markup(line), "", block, false));
    }
    markEnding(rows);
    return rows;
  }

  /// One on the line of `Kính gửi:`; several below it, each with a dash (Phụ lục I, mục II.9).
  private Row addressees() {
    List<String> all = body.addressees();
    if (all.size() == 1) {
      return new Row("addressees", Markup.of("Kính gửi: " + all.getFirst()), "", 0, false);
    }
    String list = "- " + String.join(";\n- ", all) + ".";
    return new Row("addressees", "Kính gửi:", Markup.of(list), 0, false);
  }

  private static String markup(BodyLine line) {
    if (line.isHeading()) {
      return Markup.bold(line.labelled());
    }
    return line.level() == Level.BASIS
        ? Markup.italic(line.labelled())
        : Markup.of(line.labelled());
  }

  /// Never more than are printed: words that do not fit at a line's end only add to them.
  private static int linesOf(BodyLine line) {
    double width = INDENT + PaperFont.REGULAR.width(line.labelled(), 14);
    return (int) Math.ceil(width / HeaderFit.BODY);
  }

  /// Up to three lines stay together; of more, at least two stand at the foot of a page.
  private static int roomOf(BodyLine line) {
    int lines = linesOf(line);
    return lines <= 3 ? lines : KEPT_LINES;
  }

  /// The last rows with at least two lines of text, and their heading.
  private void markEnding(List<Row> rows) {
    int lines = 0;
    int index = body.lines().size();
    int offset = rows.size() - index;
    while (index > 0 && (lines < KEPT_LINES || body.lines().get(index - 1).isHeading())) {
      index--;
      BodyLine line = body.lines().get(index);
      lines += line.isHeading() ? 0 : linesOf(line);
      rows.set(index + offset, rows.get(index + offset).asEnding());
    }
  }

  /// The dashes stand under the colon.
  private static void alignAddressees(JasperPrint print) {
    int start = 84 + (int) Math.round(PaperFont.REGULAR.width("Kính gửi", 14));
    for (JRPrintElement element : PrintElements.withKey(print)) {
      if (element.getKey().equals("addressees")) {
        PrintElements.place(element, start, HeaderFit.TEXT - start);
      }
    }
  }
}
