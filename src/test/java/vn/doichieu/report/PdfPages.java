package vn.doichieu.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// What a PDF really holds: text, fonts, places of letters.
public final class PdfPages implements AutoCloseable {
  /// A line of letters on one height.
  ///
  /// @param left of the first letter, in points from the left edge of the paper
  /// @param right of the last letter
  /// @param baseline from the top edge
  record Line(String text, float left, float right, float baseline, float size, String font) {}

  private final PDDocument document;

  public PdfPages(byte[] pdf) throws IOException {
    document = Loader.loadPDF(pdf);
  }

  PDDocument document() {
    return document;
  }

  int count() {
    return document.getNumberOfPages();
  }

  /// As seen, in points: a page that lies across is stored upright and turned.
  float width(int page) {
    PDPage seen = document.getPage(page);
    return seen.getRotation() % 180 == 0
        ? seen.getMediaBox().getWidth()
        : seen.getMediaBox().getHeight();
  }

  float height(int page) {
    PDPage seen = document.getPage(page);
    return seen.getRotation() % 180 == 0
        ? seen.getMediaBox().getHeight()
        : seen.getMediaBox().getWidth();
  }

  public String text() throws IOException {
    var text = new StringBuilder();
    for (int page = 0; page < count(); page++) {
      text.append("--- trang ").append(page + 1).append('\n').append(text(page).stripTrailing());
      text.append('\n');
    }
    return text.toString();
  }

  String text(int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setLineSeparator("\n");
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    // Wide gaps of a justified line would be read as several spaces.
    return stripper.getText(document).replaceAll(" {2,}", " ");
  }

  List<Line> lines(int page) throws IOException {
    var lines = new ArrayList<Line>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> letters) {
            TextPosition first = letters.getFirst();
            TextPosition last = letters.getLast();
            lines.add(
                new Line(
                    text,
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    first.getFontSizeInPt(),
                    first.getFont().getName()));
          }
        };
    stripper.setSortByPosition(true);
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    stripper.getText(document);
    return lines;
  }

  Line line(int page, String beginning) throws IOException {
    return lines(page).stream()
        .filter(l -> l.text().strip().startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No line " + beginning));
  }

  /// Names of fonts, without the tag of the subset; a font that is not embedded is marked.
  Set<String> fonts() throws IOException {
    var names = new TreeSet<String>();
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        names.add(
            font.getName().replaceFirst("^[A-Z]{6}\\+", "")
                + (font.isEmbedded() ? "" : " missing"));
      }
    }
    return names;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
