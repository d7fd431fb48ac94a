package vn.doichieu.ui.shell;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.Formats;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Workbench;

/// The frame around the screens: campaign, search, undo, what is saved and what is running.
public final class ShellViewModel {
  private static final int MOST_HITS = 12;
  private final Workbench workbench;
  private final ShellData data;
  private final ObservableList<Found> found = FXCollections.observableArrayList();

  public ShellViewModel(Workbench workbench, ShellData data) {
    this.workbench = workbench;
    this.data = data;
  }

  String ward() {
    return data.ward();
  }

  String user() {
    return data.user();
  }

  ObservableList<CampaignChoice> campaigns() {
    return data.campaigns();
  }

  ObjectProperty<CampaignChoice> campaign() {
    return data.campaign();
  }

  Jobs jobs() {
    return workbench.jobs();
  }

  ObservableList<Found> found() {
    return found;
  }

  void search(String typed) {
    List<Found> hits = typed.isBlank() ? List.of() : data.search().apply(typed);
    found.setAll(hits.subList(0, Math.min(MOST_HITS, hits.size())));
  }

  void go(Found hit) {
    found.clear();
    workbench.navigator().go(hit.place());
  }

  ObservableValue<String> saved() {
    return data.savedAt().map(t -> Messages.text("shell.saved", Formats.time(t))).orElse("");
  }

  Action undo() {
    return Command.UNDO.runs(data.undo().undo()).when(given(data.undo().undoable()));
  }

  Action redo() {
    return Command.REDO.runs(data.undo().redo()).when(given(data.undo().redoable()));
  }

  /// `Hoàn tác: sửa tổ 3`, or only the verb when there is nothing to undo.
  ObservableValue<String> undoTip() {
    return tip("kit.action.undo", data.undo().undoable());
  }

  ObservableValue<String> redoTip() {
    return tip("kit.action.redo", data.undo().redoable());
  }

  private static ObservableValue<String> tip(String key, ObservableValue<String> what) {
    String verb = Messages.text(key);
    return what.map(w -> verb + ": " + w).orElse(verb);
  }

  private static ObservableValue<Boolean> given(ObservableValue<String> what) {
    return what.map(w -> true).orElse(false);
  }
}
