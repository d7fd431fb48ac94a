package vn.doichieu.report;

import java.text.AttributedCharacterIterator.Attribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fill.TextMeasurerFactory;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.JRStyledText;

/// Measures a text that a template repeats from page to page only once: breaking it into lines is
/// most of the work of filling. Named in `jasperreports.properties`.
public final class RepeatedText extends TextMeasurerFactory {
  /// Texts kept for each element of a template.
  private static final int KEPT = 16;

  /// Everything the measure depends on; the element's width and paragraphs do not change, as the
  /// build lets no conditional styles pass.
  private record Question(
      String text,
      Map<Attribute, Object> attributes,
      List<Run> runs,
      int from,
      int room,
      boolean indented,
      boolean mayOverflow) {}

  private record Run(Map<Attribute, Object> attributes, int from, int to) {}

  @Override
  public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText element) {
    return remembering(super.createMeasurer(context, element));
  }

  @Override
  public JRTextMeasurer createMeasurer(FontUtil fonts, JRCommonText element) {
    return remembering(super.createMeasurer(fonts, element));
  }

  private static JRTextMeasurer remembering(JRTextMeasurer measurer) {
    var measured =
        new LinkedHashMap<Question, JRMeasuredText>(KEPT, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Question, JRMeasuredText> eldest) {
            return size() > KEPT;
          }
        };
    return (text, from, room, indented, mayOverflow) ->
        measured.computeIfAbsent(
            question(text, from, room, indented, mayOverflow),
            asked -> measurer.measure(text, from, room, indented, mayOverflow));
  }

  private static Question question(
      JRStyledText text, int from, int room, boolean indented, boolean mayOverflow) {
    List<Run> runs =
        text.getRuns().stream().map(r -> new Run(r.attributes, r.startIndex, r.endIndex)).toList();
    return new Question(
        text.getText(), text.getGlobalAttributes(), runs, from, room, indented, mayOverflow);
  }
}
