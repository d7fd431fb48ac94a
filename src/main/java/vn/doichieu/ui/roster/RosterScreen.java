package vn.doichieu.ui.roster;

import javafx.beans.value.ObservableValue;
import vn.doichieu.app.ExportTable;
import vn.doichieu.app.ImportLoans;
import vn.doichieu.app.ReadWard;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.WorkState;
import vn.doichieu.ui.kit.Workbench;

/// "Danh sách vay vốn": the bank's list, and its import.
public final class RosterScreen {
  private RosterScreen() {}

  /// @param saved changes at every save, wherever it was made, undo included: the screen reads anew
  public static Screen screen(
      Workbench workbench,
      ReadWard read,
      ImportLoans importLoans,
      ExportTable export,
      ObservableValue<?> saved) {
    var model = new RosterViewModel(workbench, read, export);
    var importing =
        new ImportViewModel(
            workbench, importLoans, () -> model.state().get() == WorkState.DONE, model::load);
    saved.addListener((o, was, is) -> model.load());
    model.load();
    return new Screen(
        Place.Roster.class,
        model.state(),
        () -> new RosterView(model, importing, workbench.remembered()));
  }
}
