package vn.doichieu.ui.plan;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.SampleOffice;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.ui.FxTest;
import vn.doichieu.ui.OfficeWindow;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.paper.PaperFault;

class PlanScreenTest extends FxTest {
  @TempDir Path folder;
  private SampleOffice office;
  private OfficeWindow window;

  @BeforeEach
  void open() {
    office = SampleOffice.in(folder);
    window = new OfficeWindow(office);
  }

  @AfterEach
  void close() {
    fx(window::close);
    office.close();
  }

  private void showPlan() {
    show(() -> window.scene(this::screen));
  }

  private Screen screen(OfficeWindow in) {
    return PlanScreen.screen(
        in.workbench, in.desk(), office.editCampaign, in.campaign, in.campaign::set);
  }

  private Node lookup(String selector) {
    return stage().getScene().lookup(selector);
  }

  private void awaitPage() {
    await(
        () -> lookup(".pages .sheet") instanceof StackPane sheet && !sheet.getChildren().isEmpty());
    await(() -> window.jobs.running().isEmpty());
  }

  private String focusedText() {
    return fx(
        () -> stage().getScene().getFocusOwner() instanceof TextArea area ? area.getText() : "");
  }

  private Paper plan() {
    return office.read.paper(office.campaign, DocumentKind.PLAN).orElseThrow();
  }

  @Test
  void a_plan_is_drafted_edited_and_issued_by_keys_alone() {
    showPlan();
    await(() -> lookup(".empty-state") != null && focusedButton().contains("Soạn Kế hoạch"));
    screenshot("plan-none");
    press(ENTER);
    awaitPage();
    screenshot("plan-light");
    assertThat(focusedText()).startsWith("Căn cứ Luật").contains("16");
    press(CONTROL, END);
    press(ENTER);
    type("Xét đề nghị của");
    press(F9);
    screenshot("plan-fields");
    press(ESCAPE);
    press(ALT, UP);
    assertThat(focusedText()).isEqualTo("Xét đề nghị của");
    press(CONTROL, S);
    await(() -> plan().paragraphs().getFirst().text().equals("Xét đề nghị của"));
    press(CONTROL, B);
    await(() -> focusedId().equals("number"));
    screenshot("plan-issue");
    press(ENTER);
    press(ENTER);
    press(ENTER);
    await(() -> plan().document().state() == Document.State.ISSUED);
    awaitPage();
    screenshot("plan-issued");
    assertThat(plan().document().number()).isEqualTo(1);
    assertThat(window.dialogs.bugs()).isEmpty();
  }

  @Test
  void a_field_is_not_typed_into_and_a_slip_of_the_pen_is_found() {
    office.editPapers.draft(office.campaign, DocumentKind.PLAN);
    window.remembered.put("theme", "dark");
    showPlan();
    awaitPage();
    fx(() -> textWith("100%").requestFocus());
    press(CONTROL, HOME);
    String before = focusedText();
    int field = before.indexOf('⟦') + 3;
    fx(() -> textWith("100%").positionCaret(field));
    type("x");
    press(BACK_SPACE);
    assertThat(focusedText()).isEqualTo(before);
    press(CONTROL, END);
    type(" Cán bộ đơn đốc");
    await(() -> faults().getItems().stream().anyMatch(f -> f.words().contains("đôn đốc")));
    awaitPage();
    press(TAB);
    assertThat(focusedId()).isEqualTo("faults");
    press(DOWN, 2);
    screenshot("plan-dark");
    fx(
        () ->
            faults()
                .getSelectionModel()
                .select(
                    faults().getItems().stream()
                        .filter(f -> f.words().contains("đôn đốc"))
                        .findFirst()
                        .orElseThrow()));
    press(ENTER);
    assertThat(fx(() -> ((TextArea) stage().getScene().getFocusOwner()).getSelectedText()))
        .isEqualTo("đơn đốc");
    press(F4);
    screenshot("plan-level");
    press(ESCAPE);
    assertThat(window.dialogs.bugs()).isEmpty();
  }

  @Test
  void the_campaign_is_set_up_by_keys() {
    fx(() -> window.campaign.set(null));
    showPlan();
    await(() -> focusedButton().contains("Đợt mới"));
    screenshot("plan-no-campaign");
    press(ENTER);
    await(() -> focusedId().equals("title"));
    screenshot("plan-new-campaign");
    press(CONTROL, S);
    await(() -> office.read.campaigns().size() == 2);
    await(() -> window.campaign.get() != null);
    assertThat(window.dialogs.bugs()).isEmpty();
  }

  private String focusedButton() {
    Node owner = stage().getScene().getFocusOwner();
    return owner == null || owner.getAccessibleText() == null ? "" : owner.getAccessibleText();
  }

  private TextArea textWith(String words) {
    return stage().getScene().getRoot().lookupAll("#paragraph").stream()
        .map(TextArea.class::cast)
        .filter(a -> a.getText().contains(words))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private ListView<PaperFault> faults() {
    return (ListView<PaperFault>) lookup("#faults");
  }
}
