package vn.doichieu.ui.kit;

/// How far the work of one screen is: always shown as an icon and a word, never as a colour alone.
public enum WorkState {
  EMPTY("kit.state.empty", "fth-circle", "state-empty"),
  IN_PROGRESS("kit.state.inProgress", "fth-edit-3", "state-progress"),
  DONE("kit.state.done", "fth-check-circle", "state-done"),
  REVIEW("kit.state.review", "fth-alert-triangle", "state-review");

  private final String textKey;
  private final String icon;
  private final String styleClass;

  WorkState(String textKey, String icon, String styleClass) {
    this.textKey = textKey;
    this.icon = icon;
    this.styleClass = styleClass;
  }

  public String textKey() {
    return textKey;
  }

  public String icon() {
    return icon;
  }

  public String styleClass() {
    return styleClass;
  }
}
