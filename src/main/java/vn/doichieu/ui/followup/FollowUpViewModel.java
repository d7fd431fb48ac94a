package vn.doichieu.ui.followup;

import java.time.LocalDate;
import javafx.beans.value.ObservableValue;
import vn.doichieu.app.FollowUpWork;
import vn.doichieu.base.Table;
import vn.doichieu.base.Text;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.PaperOutput;
import vn.doichieu.ui.kit.paper.PrintedPapers;
import vn.doichieu.ui.kit.paper.SavedPapers;

/// What is left to do after the sessions; the parts of the screen hang on it.
public final class FollowUpViewModel {
  private final FollowUpData data;
  private final SavedPapers saved;
  private final AbsenteesViewModel absentees;
  private final SupplementsViewModel supplements;
  private final RequestsViewModel requests;
  private final DeparturesViewModel departures;
  private final OpenPointsViewModel points;
  private final DaysViewModel days;
  private final SuspectedViewModel suspected;
  private final ObservableValue<Boolean> hasCampaign;
  private boolean open;

  public FollowUpViewModel(
      Workbench workbench,
      FollowUpWork work,
      ObservableValue<Long> campaignId,
      ObservableValue<?> savedAt,
      PaperOutput output) {
    data = new FollowUpData(workbench, work, campaignId);
    saved = new SavedPapers(workbench, output.show());
    var printed = new PrintedPapers(workbench, output.printer(), saved);
    absentees = new AbsenteesViewModel(data);
    supplements = new SupplementsViewModel(data, printed);
    requests = new RequestsViewModel(data);
    departures = new DeparturesViewModel(data);
    points = new OpenPointsViewModel(data, printed);
    days = new DaysViewModel(data, printed);
    suspected = new SuspectedViewModel(data);
    hasCampaign = campaignId.map(id -> true).orElse(false);
    campaignId.addListener(
        (o, was, is) -> {
          suspected.lock();
          reloadIfOpen();
        });
    savedAt.addListener((o, was, is) -> reloadIfOpen());
  }

  void open() {
    open = true;
    data.load();
  }

  void close() {
    open = false;
    suspected.lock();
  }

  ObservableValue<Boolean> hasCampaign() {
    return hasCampaign;
  }

  LocalDate today() {
    return data.work().read().today();
  }

  SavedPapers saved() {
    return saved;
  }

  AbsenteesViewModel absentees() {
    return absentees;
  }

  SupplementsViewModel supplements() {
    return supplements;
  }

  RequestsViewModel requests() {
    return requests;
  }

  DeparturesViewModel departures() {
    return departures;
  }

  OpenPointsViewModel points() {
    return points;
  }

  DaysViewModel days() {
    return days;
  }

  SuspectedViewModel suspected() {
    return suspected;
  }

  Action reload() {
    return Command.RELOAD.runs(data::load);
  }

  /// Writes a table as a spreadsheet where the user wants it.
  void export(Table table) {
    data.workbench()
        .saveSpreadsheet(
            Text.of("followup.export.title"),
            SavedPapers.ascii(table.title()) + ".xlsx",
            Text.of("followup.job.export"),
            file -> data.work().export().write(table, file),
            written -> {});
  }

  private void reloadIfOpen() {
    if (open) {
      data.load();
    }
  }
}
