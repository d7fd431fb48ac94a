package vn.doichieu.ui.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.ReadWard;
import vn.doichieu.app.Readiness;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Workbench;

/// The next step, the procedure with its states, what does not fit, and the figures.
public final class DeskViewModel {
  private final Workbench workbench;
  private final ReadWard read;
  private final WorkStates states;
  private final ObservableValue<Long> campaignId;
  private final ObservableList<Readiness.Part> parts = FXCollections.observableArrayList();
  private final ObservableList<Readiness.Finding> findings = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Readiness.Part> next = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<DeskFigures> figures = new ReadOnlyObjectWrapper<>();

  public DeskViewModel(
      Workbench workbench, ReadWard read, WorkStates states, ObservableValue<Long> campaignId) {
    this.workbench = workbench;
    this.read = read;
    this.states = states;
    this.campaignId = campaignId;
    states.report().addListener((o, was, is) -> show(is));
  }

  public void open() {
    states.refresh();
    Long campaign = campaignId.getValue();
    workbench
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of("desk.job.read"),
            progress ->
                campaign == null
                    ? DeskFigures.of(read.roster())
                    : DeskFigures.of(read.state(campaign)))
        .onDone(figures::set);
  }

  ObservableList<Readiness.Part> parts() {
    return parts;
  }

  ObservableList<Readiness.Finding> findings() {
    return findings;
  }

  ReadOnlyObjectProperty<DeskFigures> figures() {
    return figures.getReadOnlyProperty();
  }

  /// What to do now, in a sentence.
  ObservableValue<String> nextStep() {
    return next.map(part -> Messages.text(part.next())).orElse(Messages.text("desk.next.nothing"));
  }

  /// `Mở Lịch đối chiếu`.
  ObservableValue<String> nextScreen() {
    return next.map(part -> Messages.text(Text.of("desk.next.open", WorkStates.title(part.step()))))
        .orElse("");
  }

  Action goOn() {
    return Action.of("desk.next.go", "fth-arrow-right", "Ctrl+Enter", () -> go(next.get()))
        .asPrimary()
        .when(next.map(part -> true).orElse(false));
  }

  Action reload() {
    return Command.RELOAD.runs(this::open);
  }

  void go(Readiness.Part part) {
    workbench.navigator().go(WorkStates.place(part.step(), part.section()));
  }

  void go(Readiness.Finding finding) {
    workbench.navigator().go(WorkStates.place(finding.step(), finding.section()));
  }

  private void show(Readiness.Report report) {
    parts.setAll(report.parts());
    findings.setAll(report.findings());
    next.set(report.next());
  }
}
