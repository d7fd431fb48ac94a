import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Build step: applies the very migrations that ship to an H2 database in memory and generates the
/// jOOQ tables from it. Does nothing when neither migration changed since the last run.
///
/// Arguments: folder of migrations, folder of generated sources.
public class GenerateTables {
  static final String URL =
      "jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

  public static void main(String[] args) throws Exception {
    Path migrations = Path.of(args[0]);
    Path sources = Path.of(args[1]);
    Path stampFile = sources.resolve(".stamp");
    String stamp = stampOf(migrations);
    if (Files.exists(stampFile) && Files.readString(stampFile).equals(stamp)) {
      return;
    }
    Flyway.configure()
        .dataSource(URL, "sa", "")
        .locations("filesystem:" + migrations)
        .load()
        .migrate();
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(
                new Jdbc().withDriver("org.h2.Driver").withUrl(URL).withUser("sa").withPassword(""))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.h2.H2Database")
                            .withInputSchema("public")
                            .withOutputSchemaToDefault(true)
                            .withExcludes("flyway_schema_history"))
                    .withGenerate(
                        new Generate()
                            .withRecords(false)
                            .withJavaTimeTypes(true)
                            .withGeneratedAnnotation(false))
                    .withTarget(
                        new Target()
                            .withPackageName("vn.doichieu.store.schema")
                            .withDirectory(sources.toString())
                            .withClean(true))));
    Files.writeString(stampFile, stamp);
  }

  private static String stampOf(Path migrations) throws Exception {
    var crc = new CRC32();
    try (var files = Files.list(migrations)) {
      for (Path file : files.sorted().toList()) {
        crc.update(file.getFileName().toString().getBytes());
        crc.update(Files.readAllBytes(file));
      }
    }
    return Long.toHexString(crc.getValue());
  }
}
