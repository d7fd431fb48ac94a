package vn.doichieu.ui.unit;

import java.time.Clock;
import javafx.beans.value.ObservableValue;
import vn.doichieu.app.EditGroups;
import vn.doichieu.app.EditUnit;
import vn.doichieu.app.ExportTable;
import vn.doichieu.app.ImportUnitList;
import vn.doichieu.app.ReadWard;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.Workbench;

/// "Đơn vị": the ward as it is set up once.
public final class UnitScreen {
  private UnitScreen() {}

  /// @param saved changes at every save, wherever it was made, undo included: the screen reads anew
  public static Screen screen(
      Workbench workbench,
      ReadWard read,
      EditUnit edit,
      EditGroups editGroups,
      ImportUnitList importList,
      ExportTable exportTable,
      Clock clock,
      ObservableValue<?> saved) {
    var model =
        new UnitViewModel(workbench, read, edit, editGroups, importList, exportTable, clock);
    saved.addListener((o, was, is) -> model.load());
    model.load();
    return new Screen(
        Place.Unit.class, model.state(), () -> new UnitView(model, workbench.remembered()));
  }
}
