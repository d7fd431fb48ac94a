package vn.doichieu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.change.ChangeSet;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.followup.HelpRequest;
import vn.doichieu.domain.followup.Inquiry;
import vn.doichieu.store.file.DatabaseUrl;
import vn.doichieu.store.key.TestKeys;

/// A file that an older program left behind.
class OlderFolderTest {
  @TempDir Path folder;

  @BeforeEach
  void leaveBehind() throws SQLException {
    Path file = folder.resolve("ward");
    try (var key = TestKeys.numbered(1);
        var passwords = new Passwords(key)) {
      migrate(file, passwords);
      fill(file, passwords);
    }
  }

  private static void migrate(Path file, Passwords passwords) throws SQLException {
    try (var connection = passwords.connect(DatabaseUrl.creating(file), "ADM");
        var statement = connection.createStatement()) {
      Flyway.configure()
          .dataSource(passwords.source(DatabaseUrl.joining(file), "ADM"))
          .locations("classpath:db/migration")
          .target("006")
          .load()
          .migrate();
      statement.execute("shutdown");
    }
  }

  private static void fill(Path file, Passwords passwords) throws SQLException {
    try (var connection = passwords.connect(DatabaseUrl.opening(file), "ADM");
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into data_folder values (1, 'Đối Chiếu', timestamp '2025-10-01 08:00:00+07');
          insert into campaign values (1, 1, 'Đợt 2025', date '2025-07-31', date '2025-10-01',
            date '2025-11-30', 'ISSUED', 3, 15, time '07:30', time '11:30', time '13:30',
            time '17:00', 'EVEN');
          insert into borrower values (2, 1, '0000000001', 'Nguyễn Văn An', null, '', '');
          insert into document values (3, 1, 1, 'POLICE_LETTER', 'ISSUED', 8, date '2025-10-17',
            'xác minh nơi cư trú', 'ARABIC', '[]', null);
          insert into document values (4, 1, 1, 'NOTICE', 'DRAFT', null, null, 'Lịch', 'ARABIC',
            '["Như trên"]', null);
          insert into help_request values (5, 1, 1, 2, 'PGD Pleiku', date '2025-10-20', null, '');
          """);
      statement.execute("shutdown");
    }
  }

  @Test
  void opens_with_its_papers_and_requests_as_the_first_of_their_kind() {
    try (Database database = open()) {
      assertThat(database.all(Document.class))
          .hasSize(2)
          .allMatch(d -> d.round() == 0 && d.fileId() == null);
      assertThat(database.all(HelpRequest.class))
          .singleElement()
          .satisfies(
              r -> {
                assertThat(r.office()).isEqualTo("PGD Pleiku");
                assertThat(r.letter()).isZero();
              });
      assertThat(new FollowUpStore(database).load(1).inquiries()).isEmpty();
    }
  }

  @Test
  void takes_in_what_only_the_newer_program_knows() {
    LocalDate day = LocalDate.of(2025, 11, 3);
    try (Database database = open()) {
      Document letter = database.find(Document.class, 3).orElseThrow();
      var further =
          new Document(
              database.newId(),
              0,
              1,
              DocumentKind.POLICE_LETTER,
              1,
              Document.State.ISSUED,
              9,
              day,
              letter.subject(),
              letter.numbering(),
              List.of(),
              null,
              77L);
      var asked = new Inquiry(database.newId(), 0, 1, 1, 2, day, "Tạm trú tại Bình Dương");
      database.save(
          ChangeSet.of("an", "ban hành", List.of(Change.added(further), Change.added(asked))));
    }
    try (Database database = open()) {
      assertThat(database.all(Document.class))
          .filteredOn(d -> d.round() == 1)
          .extracting(Document::fileId)
          .containsExactly(77L);
      assertThat(new FollowUpStore(database).load(1).inquiry(2).answer())
          .isEqualTo("Tạm trú tại Bình Dương");
      assertThat(KeptFiles.all(database)).containsExactly(77L);
    }
  }

  private Database open() {
    return Database.open(folder.resolve("ward"), TestKeys.numbered(1), Clock.systemUTC());
  }
}
