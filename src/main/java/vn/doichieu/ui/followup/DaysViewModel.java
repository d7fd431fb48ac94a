package vn.doichieu.ui.followup;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.FollowUpState;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.domain.document.FollowUpTables;
import vn.doichieu.domain.followup.DayReport;
import vn.doichieu.ui.kit.Formats;
import vn.doichieu.ui.kit.paper.PrintedPapers;

/// The quick report of each day that had sessions.
public final class DaysViewModel {
  private final FollowUpData data;
  private final PrintedPapers printed;
  private final ObservableList<DayReport> days = FXCollections.observableArrayList();

  DaysViewModel(FollowUpData data, PrintedPapers printed) {
    this.data = data;
    this.printed = printed;
    data.state().addListener((o, was, is) -> show(is));
  }

  ObservableList<DayReport> days() {
    return days;
  }

  /// Of one day on one page.
  ///
  /// @param day null for the last one
  void print(DayReport day) {
    if (days.isEmpty()) {
      return;
    }
    DayReport report = day == null ? days.getLast() : day;
    Table table = FollowUpTables.day(report);
    String note =
        Messages.text("followup.day.note", report.sessions(), report.formsOut(), report.formsIn());
    printed.print(
        Messages.text("followup.day.file", Formats.date(report.date())),
        () -> data.work().print().list(table, note, Messages.text("followup.points.signed")));
  }

  private void show(FollowUpState state) {
    days.setAll(state == null ? List.of() : state.days());
  }
}
