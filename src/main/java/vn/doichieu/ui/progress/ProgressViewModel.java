package vn.doichieu.ui.progress;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.ExportTable;
import vn.doichieu.app.ShowProgress;
import vn.doichieu.base.Table;
import vn.doichieu.base.Text;
import vn.doichieu.domain.result.Breakdown;
import vn.doichieu.domain.result.ProgressRow;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.TableExport;
import vn.doichieu.ui.kit.Workbench;

/// The progress of the campaign in all its breakdowns; a row leads to the groups behind it, a group
/// to its form.
public final class ProgressViewModel {
  private final Workbench workbench;
  private final ShowProgress progress;
  private final TableExport export;
  private final ObservableValue<Long> campaignId;
  private final ReadOnlyObjectWrapper<ShowProgress.Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ProgressRow> groupsOf = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Text> said = new ReadOnlyObjectWrapper<>();
  private final Map<Breakdown, ObservableList<ProgressRow>> rows = new EnumMap<>(Breakdown.class);

  public ProgressViewModel(
      Workbench workbench,
      ShowProgress progress,
      ExportTable export,
      ObservableValue<Long> campaignId) {
    this.workbench = workbench;
    this.progress = progress;
    this.export = new TableExport(workbench, export);
    this.campaignId = campaignId;
    for (Breakdown by : Breakdown.values()) {
      rows.put(by, FXCollections.observableArrayList());
    }
    campaignId.addListener((o, was, is) -> load());
  }

  void load() {
    Long campaign = campaignId.getValue();
    if (campaign == null) {
      return;
    }
    workbench
        .jobs()
        .run(Jobs.Lane.DB, Text.of("progress.job.load"), reporting -> progress.run(campaign))
        .onDone(this::show);
  }

  private void show(ShowProgress.Shown read) {
    rows.forEach((by, list) -> list.setAll(read.progress().rows(by)));
    shown.set(read);
    groupsOf.set(null);
  }

  /// Null before the first [#load].
  ReadOnlyObjectProperty<ShowProgress.Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  ObservableList<ProgressRow> rows(Breakdown by) {
    return rows.get(by);
  }

  /// The row whose groups alone are shown; null for all groups.
  ReadOnlyObjectProperty<ProgressRow> groupsOf() {
    return groupsOf.getReadOnlyProperty();
  }

  /// Which rows of the groups are shown.
  Predicate<ProgressRow> wantedGroups() {
    ProgressRow of = groupsOf.get();
    if (of == null) {
      return row -> true;
    }
    Set<Long> groups = new HashSet<>(of.groups());
    return row -> groups.contains(row.id());
  }

  /// What was done last: where the exported file stands.
  ReadOnlyObjectProperty<Text> said() {
    return said.getReadOnlyProperty();
  }

  ObservableValue<Boolean> hasCampaign() {
    return campaignId.map(id -> true).orElse(false);
  }

  /// A group's form, or the groups of any other row.
  void open(Breakdown by, ProgressRow row) {
    if (by == Breakdown.GROUP) {
      workbench.navigator().go(new Place.Results(row.id()));
    } else {
      groupsOf.set(row);
    }
  }

  void showAllGroups() {
    groupsOf.set(null);
  }

  List<ShareBar> bars(Breakdown by) {
    return ShareBar.of(rows.get(by));
  }

  /// @param table as it is seen
  void export(Table table) {
    export.run(table, said::set);
  }
}
