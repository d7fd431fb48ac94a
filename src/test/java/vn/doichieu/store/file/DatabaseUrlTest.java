package vn.doichieu.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.base.UserErrorException;

class DatabaseUrlTest {
  private static final String FILE_PASSWORD = "0123456789abcdef".repeat(4);

  @TempDir Path folder;

  @Test
  void settings_hold_and_a_second_user_joins_without_naming_them() throws SQLException {
    Path database = folder.resolve("đối chiếu");
    try (Connection first = connect(DatabaseUrl.creating(database), "adm")) {
      first.createStatement().execute("create user app password 'app'");
      try (Connection second = connect(DatabaseUrl.joining(database), "app")) {
        assertThat(settings(second))
            .containsEntry("MODE", "PostgreSQL")
            .containsEntry("WRITE_DELAY", "0")
            .containsEntry("REUSE_SPACE", "FALSE")
            .containsEntry("MAX_COMPACT_TIME", "0");
      }
      first.createStatement().execute("shutdown");
    }
    assertThat(folder).isDirectoryContaining("glob:**/đối chiếu.mv.db");
  }

  /// H2 2.4.240 answers this from the old result unless told not to (h2database issue 4299).
  @Test
  void a_repeated_question_sees_the_change_in_between() throws SQLException {
    try (Connection connection = connect(DatabaseUrl.creating(folder.resolve("data")), "adm");
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("create table loan(id int primary key, balance int)");
      statement.execute("create table visit(loan_id int)");
      statement.execute("insert into loan values(1, 500)");
      statement.execute("insert into visit values(1)");
      try (PreparedStatement owed =
          connection.prepareStatement(
              "select exists(select 1 from loan join visit on loan_id = id where balance = 500)")) {
        assertThat(isTrue(owed)).isTrue();
        statement.execute("update loan set balance = 0");
        assertThat(isTrue(owed)).isFalse();
      }
      statement.execute("shutdown");
    }
  }

  private static boolean isTrue(PreparedStatement question) throws SQLException {
    try (ResultSet answer = question.executeQuery()) {
      answer.next();
      return answer.getBoolean(1);
    }
  }

  @Test
  void opening_makes_no_new_file() {
    assertThatThrownBy(() -> connect(DatabaseUrl.opening(folder.resolve("none")), "adm"))
        .isInstanceOf(SQLException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_semicolon_in_the_folder_cannot_smuggle_a_setting_in() throws Exception {
    Path smuggling = Files.createDirectory(folder.resolve("a;INIT=create table x(y int)"));

    assertThatThrownBy(() -> DatabaseUrl.creating(smuggling.resolve("data")))
        .isInstanceOfSatisfying(
            UserErrorException.class,
            e -> assertThat(e.error().key()).isEqualTo("folderNameUnusable"));
  }

  private static Connection connect(String url, String user) throws SQLException {
    return DriverManager.getConnection(url, user, FILE_PASSWORD + " " + user);
  }

  private static Map<String, String> settings(Connection connection) throws SQLException {
    Map<String, String> settings = new TreeMap<>();
    try (ResultSet rows =
        connection
            .createStatement()
            .executeQuery("select setting_name, setting_value from information_schema.settings")) {
      while (rows.next()) {
        settings.put(rows.getString(1), rows.getString(2));
      }
    }
    return settings;
  }
}
