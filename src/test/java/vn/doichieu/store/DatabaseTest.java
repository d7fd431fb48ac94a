package vn.doichieu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.access.AppUser;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.change.ChangeSet;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Venue;
import vn.doichieu.store.key.TestKeys;

class DatabaseTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void create() {
    database = Database.create(folder.resolve("ward"), TestKeys.numbered(1), CLOCK);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_was_saved_is_there_after_reopening() {
    TransactionPoint point = point("Nguyễn Trãi");
    save(Change.added(point));
    database.close();
    database = Database.open(folder.resolve("ward"), TestKeys.numbered(1), CLOCK);

    assertThat(database.all(TransactionPoint.class))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.name()).isEqualTo("Nguyễn Trãi");
              assertThat(p.monthlyDays()).containsExactly(7, 23);
              assertThat(p.version()).isEqualTo(1);
            });
  }

  @Test
  void a_value_of_a_closed_list_is_accepted_by_a_file_just_made() {
    var user = new AppUser(database.newId(), 0, "canbo", "Cán bộ", AppUser.Role.CLERK);
    save(Change.added(user));
    assertThat(database.all(AppUser.class))
        .singleElement()
        .extracting(AppUser::role)
        .isEqualTo(AppUser.Role.CLERK);
  }

  @Test
  void the_second_of_two_clerks_who_edit_the_same_point_is_told_and_nothing_of_his_save_is_kept() {
    save(Change.added(point("Nguyễn Trãi")));
    TransactionPoint read = database.all(TransactionPoint.class).getFirst();
    save(Change.of(read, renamed(read, "Lê Lợi")));
    TransactionPoint another = point("Đăk Bla");

    assertThatThrownBy(
            () -> save(Change.added(another), Change.of(read, renamed(read, "Trần Hưng Đạo"))))
        .isInstanceOfSatisfying(
            UserErrorException.class,
            e -> assertThat(e.error().key()).isEqualTo("changedMeanwhile"));
    assertThat(database.all(TransactionPoint.class))
        .extracting(TransactionPoint::name)
        .containsExactly("Lê Lợi");
  }

  @Test
  void a_point_that_still_has_a_hall_cannot_be_removed() {
    TransactionPoint point = point("Nguyễn Trãi");
    save(
        Change.added(point),
        Change.added(new Venue(database.newId(), 0, "Hội trường", "", point.id(), true)));
    TransactionPoint read = database.all(TransactionPoint.class).getFirst();

    assertThatThrownBy(() -> save(Change.removed(read)))
        .isInstanceOfSatisfying(
            UserErrorException.class, e -> assertThat(e.error().key()).isEqualTo("stillReferred"));
    assertThat(database.all(TransactionPoint.class)).hasSize(1);
  }

  @Test
  void undo_and_redo_walk_back_and_forth_through_the_saves() {
    save(Change.added(point("Nguyễn Trãi")));
    TransactionPoint read = database.all(TransactionPoint.class).getFirst();
    save(Change.of(read, renamed(read, "Lê Lợi")));

    undo();
    assertThat(names()).containsExactly("Nguyễn Trãi");
    undo();
    assertThat(names()).isEmpty();
    assertThat(database.changeLog().history().nextUndo()).isEmpty();
    redo();
    redo();
    assertThat(names()).containsExactly("Lê Lợi");
    assertThat(database.changeLog().history().nextRedo()).isEmpty();
  }

  @Test
  void an_import_is_a_barrier_to_undo() {
    save(Change.added(point("Nguyễn Trãi")));
    var read = ChangeSet.of("an", "nhập", List.of(Change.added(point("Lê Lợi"))));
    database.save(
        new ChangeSet(read.saveId(), read.user(), read.reason(), false, null, read.changes()));

    assertThat(database.changeLog().history().nextUndo()).isEmpty();
  }

  @Test
  void twelve_thousand_borrowers_are_saved_whole_and_read_back_with_every_letter() {
    List<Change> changes =
        LongStream.rangeClosed(1, 12_000)
            .mapToObj(i -> (Change) Change.added(borrower(i)))
            .toList();
    database.save(ChangeSet.of("an", "nhập", changes));

    assertThat(database.all(Borrower.class))
        .hasSize(12_000)
        .last()
        .isEqualTo(
            new Borrower(
                12_000,
                1,
                "0000012000",
                "Y H’Rin Ễ Ở Ẵ Ặ đ",
                LocalDate.of(1980, 2, 29),
                "",
                "TDP 1"));
  }

  @Test
  void the_file_shows_nothing_in_clear_text() throws Exception {
    save(Change.added(borrower(7)));
    database.close();

    assertThat(clearText(folder.resolve("ward.mv.db"))).isEmpty();
    database = Database.open(folder.resolve("ward"), TestKeys.numbered(1), CLOCK);
  }

  @Test
  void the_same_rows_in_a_file_without_a_key_are_seen_in_clear_text() throws Exception {
    try (var plain = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("plain"));
        var statement = plain.createStatement()) {
      statement.execute("create table BORROWER (customer_code varchar)");
      statement.execute("insert into BORROWER values ('%s')".formatted(borrower(7).code()));
    }

    assertThat(clearText(folder.resolve("plain.mv.db")))
        .containsExactly("BORROWER", borrower(7).code());
  }

  /// What can be read in the file of what [#borrower] 7 writes into it. Only words long enough that
  /// enciphered bytes do not spell them by chance.
  private static List<String> clearText(Path file) throws Exception {
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    return Stream.of("BORROWER", borrower(7).code()).filter(bytes::contains).toList();
  }

  @Test
  void another_key_does_not_open_the_file() {
    database.close();
    assertThatThrownBy(() -> Database.open(folder.resolve("ward"), TestKeys.numbered(2), CLOCK))
        .isInstanceOfSatisfying(
            UserErrorException.class, e -> assertThat(e.error().key()).isEqualTo("dataDamaged"));
    database = Database.open(folder.resolve("ward"), TestKeys.numbered(1), CLOCK);
  }

  @Test
  void the_history_cannot_be_altered_through_the_connection_that_writes() {
    save(Change.added(point("Nguyễn Trãi")));
    assertThatThrownBy(() -> database.reader().execute("delete from change"))
        .hasMessageContaining("rights");
  }

  private static Borrower borrower(long id) {
    return new Borrower(
        id, 0, "%010d".formatted(id), "Y H’Rin Ễ Ở Ẵ Ặ đ", LocalDate.of(1980, 2, 29), "", "TDP 1");
  }

  private TransactionPoint point(String name) {
    return new TransactionPoint(database.newId(), 0, "", name, "", List.of(7, 23), true);
  }

  private static TransactionPoint renamed(TransactionPoint p, String name) {
    return new TransactionPoint(
        p.id(), p.version(), p.code(), name, p.formerWard(), p.monthlyDays(), p.active());
  }

  private List<String> names() {
    return database.all(TransactionPoint.class).stream().map(TransactionPoint::name).toList();
  }

  private void save(Change... changes) {
    database.save(ChangeSet.of("an", "thử", List.of(changes)));
  }

  private void undo() {
    var undone = database.changeLog().history().nextUndo().orElseThrow();
    database.save(database.takingBack(undone.saveId(), "an", "hoàn tác"));
  }

  private void redo() {
    var redone = database.changeLog().history().nextRedo().orElseThrow();
    database.save(database.takingBack(redone.saveId(), "an", "làm lại"));
  }
}
