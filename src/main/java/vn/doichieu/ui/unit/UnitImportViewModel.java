package vn.doichieu.ui.unit;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.ImportUnitList;
import vn.doichieu.app.UnitList;
import vn.doichieu.base.Text;
import vn.doichieu.domain.unit.UnitListUpdate;
import vn.doichieu.ui.kit.FileKind;
import vn.doichieu.ui.kit.Job;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.OneJob;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.imports.FindingRow;

/// Takes a list of one section from a spreadsheet: file, preview, all or nothing.
final class UnitImportViewModel {
  private final Workbench workbench;
  private final ImportUnitList importList;
  private final Runnable imported;
  private final OneJob job;
  private final ReadOnlyObjectWrapper<ImportUnitList.Preview> preview =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Text> said = new ReadOnlyObjectWrapper<>();
  private final ObservableList<FindingRow> findings = FXCollections.observableArrayList();
  private String fileName = "";

  /// @param imported runs when a list was taken over
  UnitImportViewModel(Workbench workbench, ImportUnitList importList, Runnable imported) {
    this.workbench = workbench;
    this.importList = importList;
    this.imported = imported;
    job = new OneJob(workbench.jobs());
  }

  /// Asks for the file and reads it.
  void start(UnitList list) {
    if (job.isRunning()) {
      return;
    }
    said.set(null);
    workbench
        .dialogs()
        .openFile(Text.of("unit.list.choose"), FileKind.SPREADSHEET)
        .ifPresent(file -> read(list, file));
  }

  private void read(UnitList list, Path file) {
    fileName = String.valueOf(file.getFileName());
    job.run(
        Jobs.Lane.DB,
        Text.of("unit.list.job.read"),
        progress -> importList.preview(list, file),
        found -> {
          findings.setAll(FindingRow.of(found.update().errors(), List.of(), List.of()));
          preview.set(found);
        });
  }

  void commit() {
    ImportUnitList.Preview shown = preview.get();
    if (shown == null || job.isRunning() || !shown.update().isImportable()) {
      return;
    }
    job.run(
        Jobs.Lane.DB,
        Text.of("unit.job.save"),
        progress -> importList.commit(shown),
        done -> {
          said.set(Text.of("unit.list.done", done.added(), done.changed(), done.beside()));
          preview.set(null);
          imported.run();
        });
  }

  /// Gives up; nothing was changed.
  void leave() {
    job.cancel();
    preview.set(null);
  }

  /// Whether the list can be taken over.
  Text verdict() {
    UnitListUpdate update = preview.get().update();
    if (!update.errors().isEmpty()) {
      return Text.of("unit.list.wrong", update.errors().size());
    }
    return Text.of(update.changes().isEmpty() ? "unit.list.nothingNew" : "unit.list.ready");
  }

  String fileName() {
    return fileName;
  }

  /// Null while no list is being taken over.
  ReadOnlyObjectProperty<ImportUnitList.Preview> preview() {
    return preview.getReadOnlyProperty();
  }

  /// Says what was done outside the sections; null for nothing.
  void say(Text text) {
    said.set(text);
  }

  /// What the last import or export did; null when there is nothing to say.
  ReadOnlyObjectProperty<Text> said() {
    return said.getReadOnlyProperty();
  }

  ObservableList<FindingRow> findings() {
    return findings;
  }

  ReadOnlyObjectProperty<Job<?>> running() {
    return job.running();
  }
}
