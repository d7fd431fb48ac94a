package vn.doichieu.report;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;

/// Filled pages whose marked elements (those with a key) are put in their final places: a template
/// cannot compute widths.
final class PrintElements {
  /// Left margin of every template, in points.
  private static final int MARGIN = 86;

  private PrintElements() {}

  static List<JRPrintElement> withKey(JasperPrint print) {
    var marked = new ArrayList<JRPrintElement>();
    for (JRPrintPage page : print.getPages()) {
      for (JRPrintElement element : page.getElements()) {
        if (element.getKey() != null) {
          marked.add(element);
        }
      }
    }
    return marked;
  }

  /// @param x from the left margin
  static void place(JRPrintElement element, int x, int width) {
    element.setX(MARGIN + x);
    element.setWidth(width);
  }

  /// @param middle from the left margin
  static void centre(JRPrintElement element, double middle, double width) {
    place(element, (int) Math.round(middle - width / 2), (int) Math.round(width));
  }
}
