package vn.doichieu.ui.progress;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.R;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.ExportTable;
import vn.doichieu.app.OpenWard;
import vn.doichieu.app.ShowProgress;
import vn.doichieu.app.WholeOffice;
import vn.doichieu.exchange.SpreadsheetWriter;
import vn.doichieu.ui.ScreenTest;
import vn.doichieu.ui.kit.BlankScreen;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;

/// How far the campaign is, looked at by keys alone.
class ProgressScreenTest extends ScreenTest {
  @TempDir Path folder;
  private AutoCloseable ward;

  @AfterEach
  void closeWard() throws Exception {
    ward.close();
  }

  private void open(ShowProgress progress, Long campaignId) {
    ObjectProperty<Long> campaign = new SimpleObjectProperty<>(campaignId);
    open(
        workbench ->
            List.of(
                ProgressScreen.screen(
                    workbench, progress, new ExportTable(new SpreadsheetWriter()), campaign),
                new Screen(Place.Results.class, null, BlankScreen::new)));
    fx(() -> navigator.go(new Place.Progress()));
    idle();
  }

  private WholeOffice office() {
    var office = new WholeOffice(folder, 3, 60, 2_400);
    ward = office;
    open(office.showProgress(), office.campaign());
    return office;
  }

  private TableView<?> table(String id) {
    return (TableView<?>) find("#progress-" + id);
  }

  private int rows(String id) {
    return table(id).getItems().size();
  }

  @Test
  void the_overview_says_when_the_keying_will_be_finished() {
    office();
    bothThemes("tien-do-tong-quan");
    assertThat(words())
        .contains("Dự kiến nhập xong ngày", "Điểm 1", "Hội Nông dân", "Chưa ước tính được");
  }

  @Test
  void a_point_leads_to_its_groups_and_a_group_to_its_form() {
    WholeOffice office = office();
    for (int i = 0; i < 5; i++) {
      press(F6);
    }
    assertThat(rows("POINT")).isEqualTo(3);
    bothThemes("tien-do-diem");
    press(DOWN);
    press(ENTER);
    idle();
    assertThat(words()).contains("Các tổ TK&VV của: Điểm 2");
    assertThat(rows("GROUP")).isEqualTo(24);
    bothThemes("tien-do-to");
    press(CONTROL, R);
    assertThat(rows("GROUP")).isEqualTo(60);
    fx(() -> table("GROUP").getSelectionModel().clearAndSelect(0));
    press(ENTER);
    assertThat(navigator.here().get())
        .isEqualTo(new Place.Results(office.read.roster().groups().getFirst().id()));
  }

  @Test
  void the_table_is_exported_as_it_is_seen() {
    office();
    for (int i = 0; i < 4; i++) {
      press(F6);
    }
    screenshot("tien-do-chuong-trinh");
    Path file = folder.resolve("tien do.xlsx");
    dialogs.answer(file);
    press(CONTROL, E);
    idle();
    assertThat(file).exists();
  }

  @Test
  void a_ward_without_a_campaign_is_led_to_the_plan() {
    OpenWard empty = OpenWard.justSetUp(folder);
    ward = empty;
    open(new ShowProgress(empty.read(), OpenWard.CLOCK), null);
    screenshot("tien-do-chua-co-dot");
    assertThat(words()).contains("Kế hoạch");
  }

  @Test
  void a_campaign_without_forms_shows_zeros() {
    OpenWard sample = OpenWard.sample(folder);
    ward = sample;
    open(
        new ShowProgress(sample.read(), OpenWard.CLOCK),
        sample.read().newestCampaign().orElseThrow().id());
    screenshot("tien-do-chua-in-phieu");
    assertThat(words()).contains("Sau hai ngày nhập kết quả sẽ có dự kiến ngày xong");
  }
}
