package vn.doichieu.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.Readiness;
import vn.doichieu.app.Readiness.Step;
import vn.doichieu.app.SampleData;
import vn.doichieu.ui.Bench;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.WorkState;

class DeskViewModelTest {
  @TempDir Path folder;
  private final Bench bench = new Bench();
  private final ObjectProperty<Long> campaign = new SimpleObjectProperty<>();
  private WorkStates states;

  private DeskViewModel desk(SampleData sample) {
    var readiness = new Readiness(sample.read, SampleData.CLOCK);
    states = new WorkStates(bench.jobs, readiness, campaign, new SimpleObjectProperty<>());
    var desk = new DeskViewModel(bench.workbench, sample.read, states, campaign);
    desk.open();
    return desk;
  }

  @Test
  void in_a_new_ward_the_unit_comes_first() {
    try (var sample = new SampleData(folder, false)) {
      DeskViewModel desk = desk(sample);
      assertThat(desk.nextStep().getValue()).startsWith("Nhập điểm giao dịch");
      assertThat(desk.nextScreen().getValue()).isEqualTo("Màn hình Đơn vị");
      desk.goOn().fire();
      assertThat(bench.navigator.here().get()).isEqualTo(new Place.Unit());
      assertThat(desk.figures().get().loans()).isZero();
    }
  }

  @Test
  void the_figures_of_the_sample_are_those_of_its_list() {
    try (var sample = new SampleData(folder, true)) {
      campaign.set(sample.campaign());
      DeskViewModel desk = desk(sample);
      DeskFigures before = desk.figures().get();
      assertThat(before.groups()).isEqualTo(50);
      assertThat(before.debtors()).isEqualTo(2030);
      assertThat(before.borrowers()).hasSize(3);
      assertThat(before.scheduled()).isFalse();
      assertThat(before.programmes().stream().mapToLong(DeskFigures.Bar::value).sum())
          .isEqualTo(before.loans());
      assertThat(states.of(Step.SCHEDULE).getValue()).isEqualTo(WorkState.EMPTY);
      sample.arrangeCompact();
      desk.reload().fire();
      assertThat(states.of(Step.SCHEDULE).getValue()).isEqualTo(WorkState.DONE);
      assertThat(desk.figures().get().sessions()).isEqualTo(50);
      assertThat(desk.figures().get().borrowers().stream().mapToLong(DeskFigures.Bar::value).sum())
          .isEqualTo(2030);
      assertThat(desk.figures().get().scheduled()).isTrue();
      assertThat(desk.nextScreen().getValue()).isEqualTo("Màn hình Văn bản");
    }
  }
}
