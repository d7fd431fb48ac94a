package vn.doichieu.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import net.sf.jasperreports.engine.JasperPrint;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.GroupForm;
import vn.doichieu.domain.document.SessionEntry;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.FormNumber;
import vn.doichieu.domain.result.ResultForm;

/// The forms and minutes of some groups in delivery order: as one PDF and as one file each.
public final class FormSet {
  private static final String TITLE = "Phiếu đối chiếu, phân loại nợ";

  /// @param code of the group
  private record Filled(FormNumber number, String code, List<JasperPrint> parts) {}

  private final ReportEngine engine;
  private final PdfFinisher finisher;
  private final List<Filled> all = new ArrayList<>();

  FormSet(ReportEngine engine, PdfFinisher finisher) {
    this.engine = engine;
    this.finisher = finisher;
  }

  void fill(
      Dossier dossier,
      Document plan,
      Causes causes,
      Collection<ResultForm> forms,
      IntConsumer printed) {
    var sheet = new FormSheet(dossier, FormLegend.of(causes));
    for (GroupForm form : GroupForm.inOrder(dossier, forms)) {
      var parts = new ArrayList<JasperPrint>();
      parts.add(sheet.fill(engine, form));
      if (form.sessions().isEmpty()) {
        parts.add(new MinutesSheet(dossier, plan, form, null).fill(engine));
      }
      for (SessionEntry session : form.sessions()) {
        parts.add(new MinutesSheet(dossier, plan, form, session).fill(engine));
      }
      all.add(new Filled(form.form().number(), form.group().code(), parts));
      printed.accept(1);
    }
  }

  public byte[] onePdf() {
    return finisher.finish(
        engine.pdf(all.stream().flatMap(filled -> filled.parts().stream()).toList()), TITLE);
  }

  /// Names begin with the place in the order of delivery, then tell form and group:
  /// `001-phieu-0012-01-6001001.pdf`.
  ///
  /// @param printed is told how many more files are ready; what it throws ends the printing
  public List<NamedPdf> files(IntConsumer printed) {
    var files = new ArrayList<NamedPdf>();
    for (Filled filled : all) {
      files.add(file(files.size() + 1, filled));
      printed.accept(1);
    }
    return files;
  }

  private NamedPdf file(int order, Filled filled) {
    FormNumber number = filled.number();
    String code = VietnameseText.searchKey(filled.code()).replaceAll("[^a-z0-9]+", "-");
    String name =
        String.format(
            Locale.ROOT,
            "%03d-phieu-%04d-%02d-%s.pdf",
            order,
            number.serial(),
            number.revision(),
            code);
    byte[] pdf = finisher.finish(engine.pdf(filled.parts()), TITLE + " số " + number.text());
    return new NamedPdf(name, pdf);
  }
}
