package vn.doichieu.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.SampleOffice;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.ui.kit.InlineJobs;
import vn.doichieu.ui.kit.Navigator;
import vn.doichieu.ui.kit.RecordingDialogs;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.WorkState;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.PaperDesk;
import vn.doichieu.ui.kit.paper.ParagraphDraft;

class PlanViewModelTest {
  @TempDir Path folder;
  private final InlineJobs jobs = new InlineJobs();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final ObjectProperty<Long> campaign = new SimpleObjectProperty<>();
  private SampleOffice office;
  private PlanViewModel model;

  @BeforeEach
  void open() {
    office = SampleOffice.in(folder);
    campaign.set(office.campaign);
    var workbench = new Workbench(jobs, dialogs, new Navigator(), Remembered.inMemory());
    var desk = new PaperDesk(office.read, office.editPapers, office.print);
    model = new PlanViewModel(workbench, desk, office.editCampaign, campaign, campaign::set);
    model.open();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Paper plan() {
    return office.read.paper(office.campaign, DocumentKind.PLAN).orElseThrow();
  }

  private ParagraphDraft first() {
    return model.editor().paragraphs().list().getFirst();
  }

  @Test
  void a_plan_is_drafted_on_demand_with_its_page_and_outline() {
    assertThat(model.stage().get()).isEqualTo(PlanViewModel.Stage.NO_PLAN);
    model.draftPlan().fire();
    assertThat(model.stage().get()).isEqualTo(PlanViewModel.Stage.PLAN);
    assertThat(model.editor().preview().pages().get().count()).isGreaterThan(1);
    assertThat(model.outline())
        .extracting(OutlineEntry::words)
        .contains("1. Mục đích", "6. Tổ chức thực hiện");
    assertThat(model.state().get()).isEqualTo(WorkState.IN_PROGRESS);
  }

  @Test
  void what_was_typed_is_saved_when_the_screen_is_left() {
    model.draftPlan().fire();
    first().text().set("Căn cứ khác;");
    model.form().title.set("Đối chiếu đợt hai");
    model.close();
    assertThat(plan().paragraphs().getFirst().text()).isEqualTo("Căn cứ khác;");
    assertThat(office.read.plan(office.campaign).campaign().title()).isEqualTo("Đối chiếu đợt hai");
  }

  @Test
  void a_date_of_the_campaign_reaches_the_text_and_the_field_stays_a_field() {
    model.draftPlan().fire();
    model.form().dataDate.set(LocalDate.of(2025, 8, 31));
    model.save();
    assertThat(model.editor().paragraphs().list())
        .anyMatch(p -> p.text().get().contains("⟦31/8/2025⟧"));
    assertThat(plan().paragraphs()).anyMatch(p -> p.text().contains("{dataDate}"));
  }

  @Test
  void removing_a_paragraph_asks_and_splitting_makes_a_new_one() {
    model.draftPlan().fire();
    int count = model.editor().paragraphs().list().size();
    model.editor().paragraphs().remove(first());
    assertThat(model.editor().paragraphs().list()).hasSize(count);
    dialogs.answer(true);
    model.editor().paragraphs().remove(first());
    assertThat(model.editor().paragraphs().list()).hasSize(count - 1);
    model.editor().paragraphs().split(first(), 8).text().set("Phần sau");
    model.save();
    assertThat(plan().paragraphs()).hasSize(count);
    assertThat(plan().paragraphs().get(1).text()).isEqualTo("Phần sau");
    model.save();
    assertThat(plan().paragraphs()).hasSize(count);
  }

  @Test
  void an_issued_plan_is_locked_and_can_be_replaced() {
    model.draftPlan().fire();
    model.issue().fire();
    model.editor().issue().issuedOn().set(LocalDate.of(2024, 1, 1));
    model.editor().issue().submit();
    assertThat(model.editor().issue().problems())
        .extracting(Problem::place)
        .containsExactly("issuedOn");
    model.editor().issue().issuedOn().set(LocalDate.of(2025, 10, 17));
    model.editor().issue().submit();
    assertThat(plan().document().state()).isEqualTo(Document.State.ISSUED);
    assertThat(model.editor().editable().getValue()).isFalse();
    assertThat(model.state().get()).isEqualTo(WorkState.REVIEW);
    dialogs.answer(true);
    model.replace().fire();
    assertThat(model.editor().editable().getValue()).isTrue();
    assertThat(plan().document().state()).isEqualTo(Document.State.DRAFT);
  }

  @Test
  void a_new_campaign_is_proposed_checked_and_saved() {
    campaign.set(null);
    assertThat(model.stage().get()).isEqualTo(PlanViewModel.Stage.NO_CAMPAIGN);
    model.newCampaign().fire();
    PointDays point = model.form().points.getFirst();
    point.typed().set("hôm nào đó");
    assertThat(model.form().problems).extracting(Problem::place).containsExactly(point.place());
    point.typed().set("3/11 đến 4/11; 6/11");
    assertThat(model.form().problems).isEmpty();
    model.save();
    assertThat(campaign.get()).isNotNull().isNotEqualTo(office.campaign);
    assertThat(office.read.plan(campaign.get()).daysOfPoint(point.point().id()))
        .extracting(LocalDate::getDayOfMonth)
        .containsExactly(3, 4, 6);
    assertThat(model.stage().get()).isEqualTo(PlanViewModel.Stage.NO_PLAN);
  }
}
