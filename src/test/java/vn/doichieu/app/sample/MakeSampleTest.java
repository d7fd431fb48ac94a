package vn.doichieu.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.ImportLoans;
import vn.doichieu.app.MakeSample;
import vn.doichieu.app.Recorder;
import vn.doichieu.app.SetUpWard;
import vn.doichieu.base.Money;
import vn.doichieu.domain.access.AppUser;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.UnitRules;
import vn.doichieu.exchange.SpreadsheetReader;
import vn.doichieu.store.CampaignStore;
import vn.doichieu.store.DataFolder;
import vn.doichieu.store.OpenData;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.UnitStore;

class MakeSampleTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-10-17T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  @TempDir static Path folder;
  private static OpenData data;
  private static Roster roster;

  @BeforeAll
  static void make() {
    data = new DataFolder(folder, CLOCK).create("canbo", "mật khẩu mẫu".toCharArray());
    var database = data.database();
    var administrator =
        new AppUser(database.newId(), 0, "canbo", "canbo", AppUser.Role.ADMINISTRATOR);
    var recorder = new Recorder(database, administrator);
    var units = new UnitStore(database);
    var rosters = new RosterStore(database);
    var importing = new ImportLoans(recorder, units, rosters, new SpreadsheetReader(), CLOCK);
    SetUpWard.save(recorder, SampleWard.ward());
    new MakeSample(recorder, units, rosters, importing).run(folder.resolve("list.xlsx"));
    roster = rosters.load();
  }

  @AfterAll
  static void close() {
    data.close();
  }

  @Test
  void the_import_finds_50_groups_2030_borrowers_and_each_of_2600_loans_once() {
    assertThat(roster.groups()).hasSize(50);
    assertThat(roster.borrowers()).hasSize(2030);
    assertThat(roster.loans()).hasSize(2600);
    SampleBankList list = SampleWardTest.make(SampleWard.SEED).bankList();
    long owed =
        list.customers().stream()
            .flatMap(customer -> customer.loans().stream())
            .mapToLong(SampleLoan::principal)
            .sum();
    assertThat(Roster.principal(roster.loans())).isEqualTo(new Money(owed));
  }

  @Test
  void every_group_has_its_leader_organisation_residential_group_and_point() {
    assertThat(roster.groups())
        .allMatch(SavingsGroup::active)
        .noneMatch(SavingsGroup::direct)
        .allMatch(g -> g.leaderId() != null && g.organisationId() != null)
        .allMatch(g -> g.residentialGroupId() != null && g.pointId() != null)
        .allMatch(g -> g.code().matches("0628\\d{3}"));
    assertThat(roster.groups().stream().mapToInt(g -> roster.borrowersToSee(g.id())).sum())
        .isEqualTo(2030);
  }

  @Test
  void a_clerk_who_presses_undo_keeps_the_sample() {
    assertThat(data.database().changeLog().history().nextUndo()).isEmpty();
  }

  @Test
  void the_campaign_is_drafted_with_teams_and_nominations() {
    var campaigns = new CampaignStore(data.database());
    long campaign = campaigns.campaigns().getFirst().id();
    assertThat(campaigns.teams(campaign).teams()).hasSize(5);
    assertThat(campaigns.teams(campaign).nominations()).hasSize(30);
  }

  @Test
  void nothing_of_the_unit_breaks_a_rule_of_the_screens() {
    var unit = new UnitStore(data.database()).load();
    assertThat(UnitRules.problems(unit.ward(), unit)).isEmpty();
    unit.points().forEach(one -> assertThat(UnitRules.problems(one, unit)).isEmpty());
    unit.people().forEach(one -> assertThat(UnitRules.problems(one, unit)).isEmpty());
    unit.residentialGroups().forEach(one -> assertThat(UnitRules.problems(one, unit)).isEmpty());
    unit.holidays().forEach(one -> assertThat(UnitRules.problems(one, unit)).isEmpty());
  }
}
