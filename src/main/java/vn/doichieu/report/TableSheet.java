package vn.doichieu.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.base.JRBaseTextField;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import vn.doichieu.base.Table;
import vn.doichieu.base.Table.Kind;
import vn.doichieu.domain.document.PaperDates;
import vn.doichieu.domain.document.WardNames;

/// Any table of up to ten columns on landscape pages; the columns get the widths that the table
/// wants before the template is filled.
final class TableSheet {
  private static final int TEXT = 713;
  private static final int MOST = 10;
  private static final String KEY = "column";

  record Row(
      String cell1,
      String cell2,
      String cell3,
      String cell4,
      String cell5,
      String cell6,
      String cell7,
      String cell8,
      String cell9,
      String cell10) {
    static Row of(List<String> cells) {
      String[] all = cells.toArray(new String[MOST]);
      return new Row(
          all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9]);
    }
  }

  private final Table table;
  private final ListFrame frame;

  TableSheet(Table table, ListFrame frame) {
    if (table.columns().size() > MOST) {
      throw new IllegalArgumentException("More than " + MOST + " columns");
    }
    this.table = table;
    this.frame = frame;
  }

  JasperPrint fill(ReportEngine engine) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("office", Markup.of(frame.office()));
    parameters.put("mark", frame.internal() ? "LƯU HÀNH NỘI BỘ" : "");
    parameters.put("heading", orNull(frame.heading()));
    parameters.put("title", Markup.of(WardNames.upper(table.title())));
    parameters.put("attached", orNull(frame.attached()));
    parameters.put("note", orNull(frame.note()));
    parameters.put("ending", orNull(frame.ending()));
    parameters.put("signed", orNull(frame.signed()));
    for (int i = 0; i < table.columns().size(); i++) {
      parameters.put("head" + (i + 1), Markup.of(table.columns().get(i).heading()));
    }
    JasperPrint print = engine.fill(template(), table.title(), parameters, rows());
    PaperFont font = frame.attached().isEmpty() ? PaperFont.BOLD : PaperFont.ITALIC;
    String above = frame.attached().isEmpty() ? WardNames.upper(table.title()) : frame.attached();
    HeaderFit.rule(print, "title.rule", font, above, TEXT);
    return print;
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : Markup.of(text);
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (List<Object> row : table.rows()) {
      rows.add(Row.of(row.stream().map(TableSheet::words).map(Markup::of).toList()));
    }
    if (!table.totals().isEmpty()) {
      rows.add(Row.of(table.totals().stream().map(TableSheet::words).map(Markup::bold).toList()));
    }
    return rows;
  }

  private static String words(Object cell) {
    return switch (cell) {
      case null -> "";
      case Long number -> new vn.doichieu.base.Money(number).toString();
      case LocalDate date -> PaperDates.slashed(date);
      default -> cell.toString();
    };
  }

  private JasperReport template() {
    JasperReport template = ReportEngine.read(ReportCatalog.LIST);
    int[] edges = edges();
    lay(template.getColumnHeader(), edges, false);
    for (JRBand band : template.getDetailSection().getBands()) {
      lay(band, edges, true);
    }
    return template;
  }

  private void lay(JRBand band, int[] edges, boolean aligned) {
    for (JRElement element : band.getElements()) {
      String key = element.getKey();
      int column = Integer.parseInt(key.substring(KEY.length())) - 1;
      if (column < table.columns().size()) {
        element.setX(edges[column]);
        element.setWidth(edges[column + 1] - edges[column]);
        if (aligned && element instanceof JRBaseTextField text) {
          text.setHorizontalTextAlign(alignment(table.columns().get(column).kind()));
        }
      }
    }
  }

  private static HorizontalTextAlignEnum alignment(Kind kind) {
    return switch (kind) {
      case TEXT -> HorizontalTextAlignEnum.LEFT;
      case NUMBER, MONEY -> HorizontalTextAlignEnum.RIGHT;
      case DATE -> HorizontalTextAlignEnum.CENTER;
    };
  }

  private int[] edges() {
    int whole = table.columns().stream().mapToInt(Table.Column::width).sum();
    int[] edges = new int[table.columns().size() + 1];
    int before = 0;
    for (int i = 0; i < table.columns().size(); i++) {
      before += table.columns().get(i).width();
      edges[i + 1] = Math.round((float) TEXT * before / whole);
    }
    return edges;
  }
}
