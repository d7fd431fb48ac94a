package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.base.Money;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.followup.Appropriation;
import vn.doichieu.domain.followup.Appropriation.Level;
import vn.doichieu.domain.followup.StandIn;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.store.DataFolder;

class SuspectedLoansTest {
  private static final char[] PASSWORD = "mat-khau".toCharArray();

  @TempDir Path folder;
  private FollowUpOffice office;

  @BeforeEach
  void open() {
    office = FollowUpOffice.in(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void another_password_opens_nothing() {
    assertThatThrownBy(() -> office.suspected.open("12345678901".toCharArray()))
        .isInstanceOfSatisfying(
            UserErrorException.class,
            e -> assertThat(e.error().key()).isEqualTo("notAdministrator"));
  }

  @Test
  void what_is_listed_shows_neither_in_the_search_nor_in_what_can_be_undone() {
    SuspectedLoans.Opened list = office.suspected.open(PASSWORD);
    Appropriation one = one(list, Level.ORGANISATION, loan());
    assertThat(list.save(null, one)).isEmpty();
    assertThat(list.list(office.office.campaign)).hasSize(1);
    assertThat(office.office.undo().undoable()).isEmpty();
    var search = new SearchEverything(office.office.read.unit(), office.office.read.roster());
    assertThat(search.search("Trần Hữu Thử Nghiệm")).isEmpty();

    Appropriation saved = list.list(office.office.campaign).getFirst();
    list.remove(saved);
    assertThat(list.list(office.office.campaign)).isEmpty();
  }

  @Test
  void a_loan_is_listed_once() {
    SuspectedLoans.Opened list = office.suspected.open(PASSWORD);
    Loan loan = loan();
    assertThat(list.save(null, one(list, Level.OTHER, loan))).isEmpty();
    assertThat(list.save(null, one(list, Level.OTHER, loan))).hasSize(1);
  }

  @Test
  void sessions_ahead_of_a_suspected_leader_ask_for_a_stand_in_and_no_others() {
    CampaignState state = office.state().campaign();
    Loan loan = loan();
    SuspectedLoans.Opened list = office.suspected.open(PASSWORD);
    Appropriation ofLeader = one(list, Level.GROUP_LEADER, loan);
    assertThat(list.standIns(ofLeader)).as("all sessions are over").isEmpty();

    LocalDate before = LocalDate.of(2025, 10, 1);
    Schedule schedule = state.schedule();
    List<StandIn> ahead = StandIn.of(ofLeader, state.roster(), schedule, state.seats(), before);
    assertThat(ahead)
        .isNotEmpty()
        .allMatch(s -> s.leaderId() == state.roster().group(loan.groupId()).leaderId());
    Appropriation ofOther = one(list, Level.OTHER, loan);
    assertThat(StandIn.of(ofOther, state.roster(), schedule, state.seats(), before)).isEmpty();
  }

  @Test
  void the_key_file_knows_whose_password_it_is(@TempDir Path other) {
    var data = new DataFolder(other.resolve("ward"), FollowUpOffice.CLOCK);
    data.create("quantri", "mat khau dai".toCharArray()).close();
    assertThat(data.isPassword("quantri", "mat khau dai".toCharArray())).isTrue();
    assertThat(data.isPassword("quantri", "mat khau sai".toCharArray())).isFalse();
    assertThat(data.isPassword("canbo", "mat khau dai".toCharArray())).isFalse();
  }

  private Loan loan() {
    return office.office.read.roster().loans().stream()
        .filter(l -> office.office.read.roster().group(l.groupId()).leaderId() != null)
        .findFirst()
        .orElseThrow();
  }

  private Appropriation one(SuspectedLoans.Opened list, Level level, Loan loan) {
    return new Appropriation(
        list.newId(),
        0,
        office.office.campaign,
        loan.id(),
        "Trần Hữu Thử Nghiệm",
        level,
        Money.ZERO,
        Money.ZERO,
        loan.principal(),
        loan.interest(),
        "");
  }
}
