package vn.doichieu.ui.unit;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.OpenWard;
import vn.doichieu.base.Table;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.ui.ScreenTest;
import vn.doichieu.ui.kit.Place;

/// The unit as a clerk sets it up, by keys alone.
class UnitScreenTest extends ScreenTest {
  @TempDir Path folder;
  private OpenWard ward;

  @AfterEach
  void close() {
    ward.close();
  }

  @Test
  void a_point_is_added_changed_and_put_out_of_use_by_keys_alone() {
    ward = OpenWard.justSetUp(folder);
    openUnit();
    goToSection(2);
    bothThemes("unit-empty");
    press(CONTROL, N);
    press(CONTROL, S);
    assertThat(focusedId()).isEqualTo("name");
    assertThat(words()).contains("Mục này cần được nhập.");
    screenshot("unit-problem");
    type("Lê Lợi");
    press(ENTER);
    press(ENTER);
    press(ENTER);
    type("7, 23");
    press(CONTROL, S);
    idle();
    assertThat(points()).extracting(TransactionPoint::name).containsExactly("Lê Lợi");
    press(F2);
    press(CONTROL, A);
    type("Ngô Mây");
    press(ESCAPE);
    assertThat(words()).contains("Chưa lưu");
    screenshot("unit-draft");
    press(F2);
    press(CONTROL, S);
    idle();
    assertThat(points()).extracting(TransactionPoint::name).containsExactly("Ngô Mây");
    press(CONTROL, D);
    idle();
    assertThat(points()).noneMatch(TransactionPoint::active);
    assertThat(words()).contains("Ngừng dùng");
    press(CONTROL, D);
    idle();
    assertThat(points()).allMatch(TransactionPoint::active);
  }

  @Test
  void each_section_of_the_sample_is_looked_at() {
    ward = OpenWard.sample(folder);
    openUnit();
    bothThemes("unit-ward");
    for (int i = 1; i < 9; i++) {
      press(DOWN);
      bothThemes("unit-section-" + i);
    }
    zoom(150);
    screenshot("unit-150");
  }

  @Test
  void a_list_from_excel_goes_in_whole_and_a_wrong_one_not_at_all() {
    ward = OpenWard.sample(folder);
    int venues = ward.read().unit().venues().size();
    Path file = folder.resolve("hoi truong.xlsx");
    openUnit();
    goToSection(4);
    write(file, List.of(row("Nhà rông Kon Jơ Ri", "Điểm khác"), row("Hội trường Ễ", "")));
    dialogs.answer(file);
    press(CONTROL, I);
    idle();
    screenshot("unit-list-wrong");
    assertThat(words())
        .contains("Danh sách có 2 chỗ cần sửa", "Không có điểm giao dịch “Điểm khác”");
    press(CONTROL, ENTER);
    idle();
    assertThat(ward.read().unit().venues()).hasSize(venues);
    fx(() -> navigator.go(new Place.Unit("people")));
    idle();
    assertThat(words()).doesNotContain("Danh sách có 2 chỗ cần sửa");
    fx(() -> navigator.go(new Place.Unit("venues")));
    idle();

    write(file, List.of(row("Nhà rông Kon Jơ Ri", "Đăk Bla"), row("Hội trường Ễ", "Đăk Bla")));
    dialogs.answer(file);
    press(CONTROL, I);
    idle();
    screenshot("unit-list-ready");
    press(ENTER);
    idle();
    screenshot("unit-list-done");
    assertThat(words()).contains("Đã thêm 2, sửa 0");
    assertThat(ward.read().unit().venues()).hasSize(venues + 2);

    dialogs.answer(folder.resolve("xuat.xlsx"));
    press(CONTROL, E);
    idle();
    assertThat(words()).contains("Đã xuất " + (venues + 2) + " dòng");
    dialogs.answer(folder.resolve("xuat.xlsx"));
    press(CONTROL, I);
    idle();
    assertThat(words()).contains("Danh sách không có gì mới");
  }

  private static List<Object> row(String name, String point) {
    return List.of(name, point);
  }

  private void write(Path file, List<List<Object>> rows) {
    var columns =
        List.of(
            new Table.Column("Hội trường", Table.Kind.TEXT, 1),
            new Table.Column("Điểm giao dịch", Table.Kind.TEXT, 1));
    ward.exportTable().write(new Table("Hội trường", columns, rows, List.of()), file);
  }

  @Test
  void several_groups_are_given_another_residential_group_at_once() {
    ward = OpenWard.sample(folder);
    openUnit();
    fx(() -> navigator.go(new Place.Unit("groups")));
    idle();
    assertThat(focusedId()).isEqualTo("unit-groups");
    press(SHIFT, DOWN);
    press(SHIFT, DOWN);
    fx(() -> find("#togetherId").requestFocus());
    type("dan pho 3");
    screenshot("unit-groups-choice");
    press(ENTER);
    press(CONTROL, G);
    idle();
    bothThemes("unit-groups");
    long home =
        ward.read().unit().residentialGroups().stream()
            .filter(g -> g.name().equals("Tổ dân phố 3"))
            .findFirst()
            .orElseThrow()
            .id();
    List<SavingsGroup> moved = ward.read().roster().groups().subList(0, 3);
    assertThat(moved).allMatch(g -> g.residentialGroupId() == home);
  }

  private List<TransactionPoint> points() {
    return ward.read().unit().points();
  }

  private void openUnit() {
    open(
        workbench ->
            List.of(
                UnitScreen.screen(
                    workbench,
                    ward.read(),
                    ward.editUnit(),
                    ward.editGroups(),
                    ward.importUnitList(),
                    ward.exportTable(),
                    OpenWard.CLOCK,
                    saved)));
    fx(() -> find("#unit-sections").requestFocus());
  }

  private void goToSection(int index) {
    press(DOWN, index);
    idle();
  }
}
