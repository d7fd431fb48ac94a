package vn.doichieu.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Sequence;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doichieu.base.UserError;
import vn.doichieu.store.file.DatabaseUrl;
import vn.doichieu.store.key.DataKey;

/// The three connections to an open data file: one that may do everything and only migrates the
/// file and keeps it open, one that writes, one that reads. The latter two can neither change the
/// schema nor alter the history.
final class Connections implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Connections.class);
  private static final String ADMINISTRATOR = "ADM";
  private static final String PROGRAM = "APP";

  /// Without these a power cut may lose a save, so they are checked on every opening.
  private static final Map<String, String> VITAL_SETTINGS =
      Map.of("WRITE_DELAY", "0", "REUSE_SPACE", "FALSE", "MODE", "PostgreSQL");

  private final DiskFailure failure;
  private final Connection administrator;
  private final Connection writer;
  private final Connection reader;

  private Connections(
      DiskFailure failure, Connection administrator, Connection writer, Connection reader) {
    this.failure = failure;
    this.administrator = administrator;
    this.writer = writer;
    this.reader = reader;
  }

  /// Makes the file and its schema; the file must not exist.
  static Connections create(Path file, DataKey key) {
    return connect(file, DatabaseUrl.creating(file), key);
  }

  /// Opens an existing file and brings its schema up to date.
  static Connections open(Path file, DataKey key) {
    if (!exists(file)) {
      Path missing = onDisk(file);
      throw new UserError(
              "dataMissing", missing.getParent().toString(), missing.getFileName().toString())
          .toException();
    }
    return connect(file, DatabaseUrl.opening(file), key);
  }

  static boolean exists(Path file) {
    return Files.exists(onDisk(file));
  }

  private static Path onDisk(Path file) {
    return file.resolveSibling(file.getFileName() + ".mv.db");
  }

  DSLContext writer() {
    return jooq(writer);
  }

  /// Errors of the disk come out of it as [vn.doichieu.base.UserErrorException]s.
  DSLContext reader() {
    DSLContext jooq = jooq(reader);
    jooq.configuration().set(failure);
    return jooq;
  }

  /// The next free number; like [#reader] with errors of the disk.
  long next(Sequence<? extends Number> sequence) {
    DSLContext jooq = jooq(writer);
    jooq.configuration().set(failure);
    return jooq.nextval(sequence).longValue();
  }

  /// Every save is whole on disk already; a failed shutdown only leaves the file larger. But after
  /// an error of the disk it can leave a database that H2 knows and refuses to open: that one is
  /// dropped, so that the file can be opened anew.
  @Override
  public void close() {
    shutDown(administrator);
  }

  private static void shutDown(Connection administrator) {
    if (!isDone(administrator, "shutdown")) {
      isDone(administrator, "shutdown immediately");
    }
  }

  private static boolean isDone(Connection administrator, String command) {
    try (var statement = administrator.createStatement()) {
      statement.execute(command);
      return true;
    } catch (SQLException e) {
      LOG.warn("{} failed with {}", command, e.getErrorCode());
      return false;
    }
  }

  private static Connections connect(Path file, String url, DataKey key) {
    var failure = new DiskFailure(file.getParent());
    try (var passwords = new Passwords(key)) {
      Connection administrator = passwords.connect(url, ADMINISTRATOR);
      boolean ready = false;
      try {
        checkSettings(administrator);
        String joining = DatabaseUrl.joining(file);
        if (!hasMigrated(passwords.source(joining, ADMINISTRATOR), file)) {
          grant(administrator, passwords);
          Connection writer = passwords.connect(joining, PROGRAM);
          Connection reader = passwords.connect(joining, PROGRAM);
          ready = true;
          return new Connections(failure, administrator, writer, reader);
        }
      } finally {
        if (!ready) {
          shutDown(administrator);
        }
      }
    } catch (SQLException e) {
      throw failure.opening(e);
    }
    // A new check of a list of values holds on to the migration's session and fails once that is
    // closed (H2 2.4.240). Opened again, the file has checks of its own.
    return connect(file, DatabaseUrl.opening(file), key);
  }

  /// Refuses a file whose schema is not a beginning of ours: one from a newer program, as a rule.
  private static boolean hasMigrated(DataSource source, Path file) throws SQLException {
    try {
      return Flyway.configure()
              .dataSource(source)
              .locations("classpath:db/migration")
              .ignoreMigrationPatterns(new String[0])
              .load()
              .migrate()
              .migrationsExecuted
          > 0;
    } catch (FlywayValidateException e) {
      throw new UserError("dataNewer", file.getParent().toString()).toException(e);
    } catch (FlywayException e) {
      for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException failure) {
          throw failure;
        }
      }
      throw e;
    }
  }

  private static void checkSettings(Connection administrator) throws SQLException {
    String query = "select setting_value from information_schema.settings where setting_name = ?";
    try (var statement = administrator.prepareStatement(query)) {
      for (var setting : VITAL_SETTINGS.entrySet()) {
        statement.setString(1, setting.getKey());
        try (var rows = statement.executeQuery()) {
          if (!rows.next() || !rows.getString(1).equalsIgnoreCase(setting.getValue())) {
            throw new IllegalStateException("H2 runs with another " + setting.getKey());
          }
        }
      }
    }
  }

  private static void grant(Connection administrator, Passwords passwords) throws SQLException {
    try (var statement = administrator.createStatement()) {
      statement.execute(
          "create user if not exists app password '" + passwords.ofDatabaseUsers() + "'");
      for (EntityTable<?> table : Schema.tables()) {
        statement.execute(
            "grant select, insert, update, delete on " + table.table().getName() + " to app");
      }
      for (String written : new String[] {"change_set", "change", "data_folder"}) {
        statement.execute("grant select, insert on " + written + " to app");
      }
    }
  }

  private static DSLContext jooq(Connection connection) {
    return DSL.using(
        connection,
        SQLDialect.H2,
        new Settings()
            .withRenderSchema(false)
            .withRenderNameCase(RenderNameCase.AS_IS)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withExecuteLogging(false));
  }
}
