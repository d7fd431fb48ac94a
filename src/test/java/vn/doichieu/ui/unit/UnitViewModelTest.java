package vn.doichieu.ui.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.BankFile;
import vn.doichieu.app.ImportRequest;
import vn.doichieu.app.OpenWard;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.ui.kit.InlineJobs;
import vn.doichieu.ui.kit.Navigator;
import vn.doichieu.ui.kit.RecordingDialogs;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.WorkState;
import vn.doichieu.ui.kit.Workbench;

class UnitViewModelTest {
  @TempDir Path folder;
  private OpenWard ward;
  private UnitViewModel model;

  @BeforeEach
  void open() {
    ward = OpenWard.justSetUp(folder);
    var workbench =
        new Workbench(
            new InlineJobs(), new RecordingDialogs(), new Navigator(), Remembered.inMemory());
    model =
        new UnitViewModel(
            workbench,
            ward.read(),
            ward.editUnit(),
            ward.editGroups(),
            ward.importUnitList(),
            ward.exportTable(),
            OpenWard.CLOCK);
    model.load();
  }

  @AfterEach
  void close() {
    ward.close();
  }

  @Test
  void a_new_ward_has_its_organisations_and_nothing_else() {
    assertThat(model.organisations.rows()).hasSize(4);
    assertThat(model.points.rows()).isEmpty();
    assertThat(model.state().get()).isEqualTo(WorkState.EMPTY);
  }

  @Test
  void a_point_is_added_with_its_days_sorted() {
    model.points.add();
    model.pointDraft.name.set("Đăk Bla ");
    model.pointDraft.monthlyDays.set("23, 7 7");
    model.points.save();
    assertThat(ward.read().unit().points())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.name()).isEqualTo("Đăk Bla");
              assertThat(p.monthlyDays()).containsExactly(7, 23);
              assertThat(p.active()).isTrue();
            });
    assertThat(model.points.shown().get()).isEqualTo(ward.read().unit().points().getFirst());
    assertThat(model.points.changed().get()).isFalse();
  }

  @Test
  void what_is_wrong_is_said_at_its_field_and_nothing_is_saved() {
    model.points.add();
    model.pointDraft.monthlyDays.set("mồng bảy");
    model.points.save();
    assertThat(model.points.problems())
        .extracting(p -> p.place())
        .containsExactlyInAnyOrder("name", "monthlyDays");
    model.pointDraft.monthlyDays.set("45");
    assertThat(model.points.problems())
        .extracting(p -> p.place())
        .containsExactlyInAnyOrder("name", "monthlyDays");
    assertThat(ward.read().unit().points()).isEmpty();
  }

  @Test
  void a_draft_stays_with_its_row_until_it_is_discarded() {
    var first = model.organisations.rows().get(0);
    var second = model.organisations.rows().get(1);
    model.organisations.select(first);
    model.organisationDraft.shortName.set("ND");
    model.organisations.select(second);
    assertThat(model.organisationDraft.shortName.get()).isEqualTo(second.shortName());
    assertThat(model.organisations.unsaved()).isEqualTo(1);
    model.load();
    model.organisations.select(model.organisations.rows().get(0));
    assertThat(model.organisationDraft.shortName.get()).isEqualTo("ND");
    model.load();
    assertThat(model.organisationDraft.shortName.get()).isEqualTo("ND");
    model.organisations.discard();
    assertThat(model.organisationDraft.shortName.get()).isEqualTo(first.shortName());
    assertThat(model.organisations.unsaved()).isZero();
  }

  @Test
  void a_new_one_begun_is_found_again() {
    model.organisations.add();
    model.organisationDraft.name.set("Hội Người cao tuổi");
    model.organisations.select(model.organisations.rows().get(1));
    assertThat(model.organisations.unsaved()).isEqualTo(1);
    model.organisations.add();
    assertThat(model.organisationDraft.name.get()).isEqualTo("Hội Người cao tuổi");
  }

  @Test
  void what_is_out_of_use_comes_last_and_back_into_use_again() {
    var first = model.organisations.rows().getFirst();
    model.organisations.select(first);
    model.organisationDraft.shortName.set("ND");
    model.organisations.switchActive();
    assertThat(model.organisations.rows().getLast().id()).isEqualTo(first.id());
    assertThat(model.organisations.rows().getLast().active()).isFalse();
    assertThat(model.organisations.rows().getLast().shortName()).isEqualTo(first.shortName());
    assertThat(model.organisationDraft.shortName.get()).isEqualTo("ND");
    model.organisations.save();
    assertThat(model.organisations.shown().get().shortName()).isEqualTo("ND");
    assertThat(model.organisations.shown().get().active()).isFalse();
    model.organisations.switchActive();
    assertThat(model.organisations.shown().get().active()).isTrue();
  }

  @Test
  void several_groups_are_put_into_one_residential_group_at_once_and_get_its_point() {
    importGroups();
    long home = addHome();
    assertThat(model.unassigned()).isEqualTo(2);
    assertThat(model.state().get()).isEqualTo(WorkState.REVIEW);
    model.assign(model.groups.rows(), residentialGroup(home));
    assertThat(model.groups.rows())
        .allMatch(g -> g.residentialGroupId() == home && g.pointId() != null);
    assertThat(model.state().get()).isEqualTo(WorkState.DONE);
  }

  @Test
  void a_group_that_is_given_a_home_gets_its_point_with_it() {
    importGroups();
    long home = addHome();
    model.groups.select(model.groups.rows().get(1));
    model.groupDraft.residentialGroup.set(residentialGroup(home));
    assertThat(model.groupDraft.point.get().id()).isEqualTo(residentialGroup(home).pointId());
    model.groups.save();
    assertThat(model.unassigned()).isEqualTo(1);
    assertThat(model.groups.rows().getFirst().residentialGroupId()).isNull();
  }

  @Test
  void leaders_named_by_the_bank_become_persons_once() {
    importGroups();
    assertThat(model.withoutLeader()).isEqualTo(2);
    model.addLeaders();
    assertThat(model.withoutLeader()).isZero();
    assertThat(model.people.rows())
        .extracting(p -> p.fullName())
        .containsExactlyInAnyOrderElementsOf(
            model.groups.rows().stream().map(SavingsGroup::leaderName).toList());
    model.groups.select(model.groups.rows().get(1));
    model.groupDraft.leader.set(model.choices.person(model.groups.rows().get(0).leaderId()));
    assertThat(model.groups.problems()).extracting(p -> p.place()).containsExactly("leaderId");
  }

  @Test
  void a_holiday_can_be_taken_away_again() {
    model.holidays.add();
    model.holidayDraft.date.set(java.time.LocalDate.of(2026, 1, 1));
    model.holidayDraft.name.set("Tết Dương lịch");
    model.holidays.save();
    assertThat(model.holidays.rows()).hasSize(1);
    model.removeHoliday(model.holidays.shown().get());
    assertThat(model.holidays.rows()).isEmpty();
  }

  private void importGroups() {
    Path file =
        new BankFile()
            .loan(1, "Mã tổ", "0628001", "Tên tổ trưởng", "Y Blưn", "Mã thôn", "", "Tên thôn", "")
            .loan(2, "Mã tổ", "0628002", "Tên tổ trưởng", "A Thủy", "Mã thôn", "", "Tên thôn", "")
            .write(folder.resolve("list.xlsx"));
    var request = ImportRequest.of(file).acceptingOtherWard();
    ward.importLoans().commit(ward.importLoans().preview(request));
    model.load();
  }

  private long addHome() {
    model.points.add();
    model.pointDraft.name.set("Đăk Bla");
    model.points.save();
    TransactionPoint point = model.points.rows().getFirst();
    model.residentialGroups.add();
    model.residentialDraft.name.set("Tổ dân phố 5");
    model.residentialDraft.point.set(point);
    model.residentialGroups.save();
    return model.residentialGroups.rows().getFirst().id();
  }

  private ResidentialGroup residentialGroup(long id) {
    return model.choices.residentialGroup(id);
  }
}
