package vn.doichieu.ui.roster;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.BankFile;
import vn.doichieu.app.OpenWard;
import vn.doichieu.ui.ScreenTest;
import vn.doichieu.ui.kit.BlankScreen;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;

/// The list and its import by keys alone.
class RosterScreenTest extends ScreenTest {
  @TempDir Path folder;
  private OpenWard ward;

  @AfterEach
  void close() {
    ward.close();
  }

  @Test
  void loans_are_found_filtered_opened_and_exported_by_keys_alone() {
    ward = OpenWard.sample(folder);
    openRoster();
    bothThemes("roster-list");
    press(F3);
    assertThat(focusedId()).isEqualTo("roster-search");
    type("nguyen thi hoa");
    assertThat(words()).contains("trong 2.600 món vay").doesNotContain("2.600 trong");
    screenshot("roster-search");
    press(ENTER);
    press(ENTER);
    assertThat(words()).contains("Số căn cước").containsPattern("\\d{4}•{6}\\d{2}");
    bothThemes("roster-card");
    press(ESCAPE);
    assertThat(words()).doesNotContain("Số căn cước");
    press(CONTROL, R);
    assertThat(words()).contains("2.600 trong 2.600 món vay");
    fx(() -> find("#filter-status").requestFocus());
    press(F4);
    screenshot("roster-filter");
    press(DOWN);
    press(ENTER);
    bothThemes("roster-overdue");
    dialogs.answer(folder.resolve("xuat.xlsx"));
    press(CONTROL, E);
    idle();
    assertThat(Files.exists(folder.resolve("xuat.xlsx"))).isTrue();
    assertThat(words()).contains("Đã xuất");
    fx(() -> navigator.go(new Place.Roster("Y")));
    idle();
    zoom(150);
    screenshot("roster-150");
  }

  @Test
  void the_first_list_is_imported_by_keys_alone() {
    ward = OpenWard.sample(folder);
    Path bankList = ward.bankList();
    ward.close();
    ward = OpenWard.justSetUp(folder.resolve("new"));
    openRoster();
    bothThemes("roster-empty");
    dialogs.answer(bankList);
    press(ENTER);
    idle();
    assertThat(focusedId()).isEqualTo("import-commit");
    assertThat(words()).contains("Nhập 2.600 món vay");
    bothThemes("import-preview");
    press(ENTER);
    idle();
    assertThat(ward.read().roster().loans()).hasSize(2600);
    assertThat(words()).contains("50 tổ chưa gán tổ dân phố");
    bothThemes("import-done");
    press(ENTER);
    assertThat(navigator.here().get()).isEqualTo(new Place.Unit("groups"));
  }

  @Test
  void errors_columns_and_another_ward_are_shown() {
    ward = OpenWard.justSetUp(folder);
    openRoster();
    dialogs.answer(
        new BankFile()
            .loans(1, 3)
            .loan(4, "Tổng dư nợ", "mười triệu", "Tên khách hàng", "  Y   Blưn ")
            .loan(5, "Mã món vay", "12345")
            .write(folder.resolve("sai.xlsx")));
    press(CONTROL, I);
    idle();
    assertThat(words()).contains("Chưa nhập được");
    bothThemes("import-errors");
    press(F2);
    idle();
    assertThat(focusedId()).isEqualTo("sheet");
    bothThemes("import-columns");
    press(ESCAPE);
    dialogs.answer(new BankFile().loans(1, 3).write(folder.resolve("khac.xlsx")));
    press(CONTROL, I);
    idle();
    assertThat(focusedId()).isEqualTo("otherWard");
    screenshot("import-other-ward");
    press(SPACE);
    idle();
    assertThat(focusedId()).isEqualTo("import-commit");
    press(ENTER);
    idle();
    press(ESCAPE);
    assertThat(ward.read().roster().loans()).hasSize(3);
    dialogs.answer(new BankFile().loans(3, 4).write(folder.resolve("them.xlsx")));
    press(CONTROL, I);
    idle();
    bothThemes("import-mode");
  }

  private void openRoster() {
    open(
        workbench ->
            List.of(
                RosterScreen.screen(
                    workbench, ward.read(), ward.importLoans(), ward.exportTable(), saved),
                new Screen(Place.Unit.class, null, BlankScreen::new)));
  }
}
