package vn.doichieu.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/// Fills the compiled templates and turns them into PDF.
final class ReportEngine {
  private final Map<ReportCatalog, JasperReport> loaded = new EnumMap<>(ReportCatalog.class);
  private final GlyphCheck glyphs = new GlyphCheck();

  /// @param paper how the paper is called where a missing glyph is reported
  /// @param rows records whose components bear the names of the template's fields
  JasperPrint fill(
      ReportCatalog report,
      String paper,
      Map<String, Object> parameters,
      List<? extends Record> rows) {
    return fill(load(report), paper, parameters, rows);
  }

  /// The same with a template of one's own, whose elements may have been moved.
  JasperPrint fill(
      JasperReport report,
      String paper,
      Map<String, Object> parameters,
      List<? extends Record> rows) {
    parameters.values().forEach(value -> glyphs.check(paper, value));
    rows.forEach(row -> RecordSource.values(row).forEach(value -> glyphs.check(paper, value)));
    try {
      return JasperFillManager.fillReport(
          report, new HashMap<>(parameters), new RecordSource(rows));
    } catch (JRException e) {
      throw new IllegalStateException(report.getName(), e);
    }
  }

  /// One PDF of several parts, which share their fonts.
  byte[] pdf(List<JasperPrint> parts) {
    var out = new ByteArrayOutputStream();
    var exporter = new JRPdfExporter();
    exporter.setExporterInput(SimpleExporterInput.getInstance(parts));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    try {
      exporter.exportReport();
    } catch (JRException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  void loadAll() {
    for (ReportCatalog report : ReportCatalog.values()) {
      load(report);
    }
  }

  private synchronized JasperReport load(ReportCatalog report) {
    return loaded.computeIfAbsent(report, ReportEngine::read);
  }

  /// A template that nobody else has.
  static JasperReport read(ReportCatalog report) {
    try (InputStream in = ReportEngine.class.getResourceAsStream(report.resource())) {
      return (JasperReport) JRLoader.loadObject(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JRException e) {
      throw new IllegalStateException(report.resource(), e);
    }
  }
}
