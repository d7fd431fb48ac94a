import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/// Build step: compiles every `.jrxml` when it or the shared styles are newer than its `.jasper`.
/// The styles become part of each report: reading them anew at every start costs a quarter second.
///
/// Arguments: folder of templates, folder of compiled reports.
public class CompileReports {
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Path styles = folder.resolve("house.jrtx");
    Path compiled = Path.of(args[1]);
    Files.createDirectories(compiled);
    try (var files = Files.list(folder)) {
      for (Path template : files.filter(f -> f.toString().endsWith(".jrxml")).sorted().toList()) {
        String name = template.getFileName().toString().replace(".jrxml", ".jasper");
        Path report = compiled.resolve(name);
        if (isOlder(report, template) || isOlder(report, styles)) {
          compile(template, styles, report);
        }
      }
    }
  }

  private static boolean isOlder(Path report, Path source) throws Exception {
    return !Files.exists(report)
        || Files.getLastModifiedTime(report).compareTo(Files.getLastModifiedTime(source)) < 0;
  }

  private static void compile(Path template, Path styles, Path report) throws Exception {
    JasperDesign design = JRXmlLoader.load(template.toFile());
    List.copyOf(design.getTemplatesList()).forEach(design::removeTemplate);
    for (JRStyle style : JRXmlTemplateLoader.load(styles.toFile()).getStyles()) {
      design.addStyle(style);
    }
    for (JRStyle style : design.getStyles()) {
      if (style.getConditionalStyles().length > 0) {
        throw new IllegalArgumentException(style.getName() + ": see report.RepeatedText");
      }
    }
    JasperCompileManager.compileReportToFile(design, report.toString());
  }
}
