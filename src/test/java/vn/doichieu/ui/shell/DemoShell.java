package vn.doichieu.ui.shell;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.WorkState;
import vn.doichieu.ui.kit.Workbench;

/// A main window over made-up data.
final class DemoShell {
  final ObjectProperty<String> undoable = new SimpleObjectProperty<>();
  final ObjectProperty<LocalTime> savedAt = new SimpleObjectProperty<>();
  final List<String> done = new ArrayList<>();
  final DemoScreen demo;

  DemoShell(int rows) {
    demo = new DemoScreen(rows);
  }

  ShellData data() {
    var first = new CampaignChoice(1, "Đối chiếu, phân loại nợ năm 2025");
    return new ShellData(
        "Phường Đăk Bla",
        "Nguyễn Thị Hòa",
        FXCollections.observableArrayList(first),
        new SimpleObjectProperty<>(first),
        DemoShell::search,
        new UndoRedo(undoable, () -> done.add("undo"), new SimpleObjectProperty<>(), () -> {}),
        savedAt);
  }

  Shell shell(Workbench workbench) {
    var preview = new PreviewScreen(workbench.jobs());
    return new Shell(
        new ShellViewModel(workbench, data()),
        List.of(
            new Screen(Place.Desk.class, null, () -> demo),
            screen(Place.Unit.class, WorkState.DONE),
            screen(Place.Roster.class, WorkState.DONE),
            new Screen(
                Place.Plan.class, new SimpleObjectProperty<>(WorkState.REVIEW), () -> preview),
            screen(Place.Teams.class, WorkState.IN_PROGRESS),
            screen(Place.Schedule.class, WorkState.EMPTY),
            screen(Place.Papers.class, WorkState.EMPTY),
            screen(Place.Announce.class, WorkState.EMPTY)));
  }

  private Screen screen(Class<? extends Place> place, WorkState state) {
    return new Screen(place, new SimpleObjectProperty<>(state), () -> demo);
  }

  static List<Found> search(String typed) {
    return Stream.of("Nguyễn Thị Ngọc Ánh", "Trần Văn Đào", "Lê Hữu Nghĩa")
        .filter(n -> VietnameseText.searchKey(n).contains(VietnameseText.searchKey(typed)))
        .map(n -> new Found(n, "Tổ dân phố số 3", new Place.Roster(n)))
        .toList();
  }
}
