import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JasperCompileManager;

/// Build step: compiles every `.jrxml` that is newer than its `.jasper`.
///
/// Arguments: folder of templates, folder of compiled reports.
public class CompileReports {
  public static void main(String[] args) throws Exception {
    Path compiled = Path.of(args[1]);
    Files.createDirectories(compiled);
    // Relative names in a template (styles, subreports) are meant against the templates' folder.
    try (var files = Files.list(Path.of(args[0]))) {
      for (Path template : files.filter(f -> f.toString().endsWith(".jrxml")).sorted().toList()) {
        String name = template.getFileName().toString().replace(".jrxml", ".jasper");
        Path report = compiled.resolve(name);
        if (!Files.exists(report)
            || Files.getLastModifiedTime(report).compareTo(Files.getLastModifiedTime(template))
                < 0) {
          JasperCompileManager.compileReportToFile(template.toString(), report.toString());
        }
      }
    }
  }
}
