package vn.doichieu.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import vn.doichieu.domain.document.WardNames;
import vn.doichieu.domain.unit.Ward;

/// Scripts in large type with numbered lines; each begins on a page of its own.
final class ScriptSheet {
  private static final String APPROVAL =
      "Người duyệt (ký, ghi rõ họ tên):"
          + " ........................................................\n\n"
          + "Ngày duyệt: ...../...../..........      Người đọc:"
          + " .......................................\n\n"
          + "Đã phát: ....... lần, vào các ngày: ................................................";

  record Row(
      Integer script, String title, String about, String order, String line, String approval) {}

  private ScriptSheet() {}

  static JasperPrint fill(ReportEngine engine, Ward ward, List<Script> scripts) {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < scripts.size(); i++) {
      Script script = scripts.get(i);
      String about =
          script.residentialGroup()
              + ", "
              + script.ward()
              + ". Thời gian đọc: "
              + script.readingTime();
      for (int line = 0; line < script.lines().size(); line++) {
        rows.add(
            new Row(
                i + 1,
                Markup.of(WardNames.upper(script.title())),
                Markup.of(about),
                Integer.toString(line + 1),
                Markup.of(script.lines().get(line)),
                APPROVAL));
      }
    }
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("agency", Markup.of(WardNames.upper(WardNames.committee(ward))));
    return engine.fill(ReportCatalog.SCRIPT, "Bài đọc trên loa", parameters, rows);
  }
}
