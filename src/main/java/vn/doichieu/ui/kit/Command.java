package vn.doichieu.ui.kit;

/// The actions that mean the same on every screen: text key, icon, shortcut.
public enum Command {
  NEW("kit.action.new", "fth-plus", "Ctrl+N"),
  EDIT("kit.action.edit", "fth-edit-2", "F2"),
  DELETE("kit.action.delete", "fth-trash-2", "Ctrl+Delete"),
  SAVE("kit.action.save", "fth-save", "Ctrl+S"),
  CANCEL("kit.action.cancel", "fth-x", "Esc"),
  PRINT("kit.action.print", "fth-printer", "Ctrl+P"),
  PREVIEW("kit.action.preview", "fth-eye", "Ctrl+Shift+P"),
  EXPORT("kit.action.export", "fth-download", "Ctrl+E"),
  IMPORT("kit.action.import", "fth-upload", "Ctrl+I"),
  SEARCH("kit.action.search", "fth-search", "Ctrl+F"),
  RELOAD("kit.action.reload", "fth-refresh-cw", "F5"),
  UNDO("kit.action.undo", "fth-corner-up-left", "Ctrl+Z"),
  REDO("kit.action.redo", "fth-corner-up-right", "Ctrl+Y"),
  HELP("kit.action.help", "fth-help-circle", "F1"),
  PREVIOUS("kit.action.previous", "fth-chevron-left", "Ctrl+PgUp"),
  NEXT("kit.action.next", "fth-chevron-right", "Ctrl+PgDn"),
  ZOOM_IN("kit.action.zoomIn", "fth-zoom-in", "Ctrl+Plus"),
  ZOOM_OUT("kit.action.zoomOut", "fth-zoom-out", "Ctrl+Minus"),
  ZOOM_RESET("kit.action.zoomReset", "fth-maximize", "Ctrl+0"),
  THEME("kit.action.theme", "fth-moon", "Ctrl+Shift+D");

  private final String textKey;
  private final String icon;
  private final String shortcut;

  Command(String textKey, String icon, String shortcut) {
    this.textKey = textKey;
    this.icon = icon;
    this.shortcut = shortcut;
  }

  /// This command doing `run`, always enabled.
  public Action runs(Runnable run) {
    return new Action(textKey, icon, shortcut, Action.ALWAYS, false, run);
  }
}
