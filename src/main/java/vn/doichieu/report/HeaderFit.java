package vn.doichieu.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperPrint;

/// Fits the head of a paper to its names (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1–4): the
/// place line never wraps, so it is set in 14, else in 13 points, else takes room from the issuer's
/// column, and only then gets smaller; rules are as long as the decree wants them for the text
/// above.
final class HeaderFit {
  /// Text width of a page, in points.
  static final int TEXT = 466;

  /// Width of a justified line: its letters may stand out by a point.
  static final int BODY = TEXT - 2;

  private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
  private static final int RIGHT = 282;
  private static final int NARROWEST = 100;
  private static final double GAP = 14;

  /// Between a third and a half of the text.
  private static final double SHORT_RULE = 0.4;

  private final List<String> agency = new ArrayList<>();
  private final String place;
  private final float placeSize;
  private final int right;
  private final float stateSize;

  /// @param number and place are empty for a sheet without number and date
  HeaderFit(List<String> agency, String number, String place) {
    this.place = place;
    int room = TEXT - Math.max(NARROWEST, (int) PaperFont.REGULAR.width(number, 13) + 6);
    float size = PaperFont.ITALIC.width(place, 14) <= RIGHT ? 14 : 13;
    while (PaperFont.ITALIC.width(place, size) + 2 > room) {
      size -= 0.5f;
    }
    placeSize = size;
    right = Math.max(RIGHT, (int) Math.ceil(PaperFont.ITALIC.width(place, size)) + 2);
    int left = TEXT - right;
    agency.forEach(line -> this.agency.addAll(PaperFont.BOLD.wrap(line, 13, left)));
    double agencyWidth = widest(this.agency);
    double clear = (left - agencyWidth) / 2 + (right - PaperFont.BOLD.width(STATE, 13)) / 2;
    stateSize = clear >= GAP ? 13 : 12;
  }

  Map<String, Object> parameters() {
    var parameters = new HashMap<String, Object>();
    parameters.put("agency", Markup.of(String.join("\n", agency)));
    parameters.put("state", Markup.sized("<b>" + STATE + "</b>", stateSize));
    parameters.put("motto", Markup.sized("<b>" + MOTTO + "</b>", stateSize + 1));
    parameters.put("place", Markup.sized(Markup.of(place), placeSize));
    return parameters;
  }

  /// Lines of the issuer's column, already broken: the column may be narrower than the template's.
  String inLeftColumn(String text) {
    return Markup.of(String.join("\n", PaperFont.REGULAR.wrap(text, 12, TEXT - right - 4.0)));
  }

  void applyTo(JasperPrint print) {
    int left = TEXT - right;
    for (JRPrintElement element : PrintElements.withKey(print)) {
      switch (element.getKey()) {
        case "agency", "number", "about" -> PrintElements.place(element, 0, left);
        case "state", "motto", "place" -> PrintElements.place(element, left, right);
        case "agency.rule" ->
            PrintElements.centre(
                element, left / 2.0, PaperFont.BOLD.width(agency.getLast(), 13) * SHORT_RULE);
        case "motto.rule" ->
            PrintElements.centre(
                element, left + right / 2.0, PaperFont.BOLD.width(MOTTO, stateSize + 1));
        default -> {}
      }
    }
  }

  /// Sets the length of the rule under a title that is centred in the text.
  static void rule(JasperPrint print, String key, PaperFont font, String text, int room) {
    double middle = room / 2.0;
    double width = Math.min(font.width(text, 14), room) * SHORT_RULE;
    for (JRPrintElement element : PrintElements.withKey(print)) {
      if (element.getKey().equals(key)) {
        PrintElements.centre(element, middle, width);
      }
    }
  }

  private static double widest(List<String> lines) {
    return lines.stream().mapToDouble(l -> PaperFont.BOLD.width(l, 13)).max().orElse(0);
  }
}
