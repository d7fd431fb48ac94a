package vn.doichieu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperPrint;
import vn.doichieu.domain.document.Body;
import vn.doichieu.domain.document.BodyLine;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.Letterhead;
import vn.doichieu.domain.document.Paragraph.Level;
import vn.doichieu.domain.document.Recipients;
import vn.doichieu.domain.document.SignatureBlock;
import vn.doichieu.domain.unit.Ward;

/// A paper with head, body, recipients and signature: plan, notice or letter.
final class PaperSheet {
  /// As wide as the indent of a first line, 1.27 cm, for counting lines.
  private static final String INDENT = "\u00a0".repeat(10);

  private static final int LEFT_OF_ADDRESSEES = 56;

  private static final int KEPT_LINES = 2;

  /// What the template keeps free below the beginning of a block, in points.
  private static final int ROOM_OF_BLOCK = 108;

  private static final int LINE = 18;
  private static final int BETWEEN_LINES = 6;

  /// Longer paragraphs may go on overleaf, with at least two lines before it.
  private static final int LONGEST_WHOLE = 4;

  /// @param kind which band shows it: `title`, `addressees`, or `text1` to `text4`, which begin on
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
    return document.kind().isLetter();
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
    int headings = 0;
    for (BodyLine line : body.lines()) {
      if (line.isHeading() && headings == 0) {
        block++;
      }
      rows.add(new Row(kind(line, headings), markup(line), "", block, false));
      headings = line.isHeading() ? headings + 1 : 0;
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

  /// Text after headings stays whole only where the block has room for all of it.
  private static String kind(BodyLine line, int headingsBefore) {
    int lines = linesOf(line);
    int height = headingsBefore * (LINE + BETWEEN_LINES) + lines * LINE + BETWEEN_LINES;
    boolean fits = headingsBefore == 0 || height <= ROOM_OF_BLOCK;
    return "text" + (lines <= LONGEST_WHOLE && fits ? lines : KEPT_LINES);
  }

  private static String markup(BodyLine line) {
    if (line.isHeading()) {
      return Markup.bold(line.labelled());
    }
    return line.level() == Level.BASIS
        ? Markup.italic(line.labelled())
        : Markup.prose(line.labelled());
  }

  private static int linesOf(BodyLine line) {
    return PaperFont.REGULAR.wrap(INDENT + line.labelled(), 14, HeaderFit.BODY).size();
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
    int start = LEFT_OF_ADDRESSEES + (int) Math.round(PaperFont.REGULAR.width("Kính gửi", 14));
    for (JRPrintElement element : PrintElements.withKey(print)) {
      if (element.getKey().equals("addressees")) {
        PrintElements.place(element, start, HeaderFit.TEXT - start);
      }
    }
  }
}
