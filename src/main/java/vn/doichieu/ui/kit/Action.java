package vn.doichieu.ui.kit;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/// Something the user can do: its button, its menu item, its key and its line in the key help are
/// all made from this.
///
/// @param icon name of a Feather icon: `fth-save`
/// @param shortcut as written on the button: `Ctrl+S`, `F5`; empty when it has none
/// @param enabled a disabled action neither runs nor answers to its key
/// @param primary the one obvious next step of a screen, shown so
public record Action(
    String textKey,
    String icon,
    String shortcut,
    ObservableValue<Boolean> enabled,
    boolean primary,
    Runnable run) {
  static final ObservableValue<Boolean> ALWAYS = new ReadOnlyBooleanWrapper(true);

  /// An action that only one screen has.
  public static Action of(String textKey, String icon, String shortcut, Runnable run) {
    return new Action(textKey, icon, shortcut, ALWAYS, false, run);
  }

  public Action asPrimary() {
    return new Action(textKey, icon, shortcut, enabled, true, run);
  }

  public Action when(ObservableValue<Boolean> condition) {
    return new Action(textKey, icon, shortcut, condition, primary, run);
  }

  public Action named(String otherTextKey) {
    return new Action(otherTextKey, icon, shortcut, enabled, primary, run);
  }

  /// Does it, unless it is disabled.
  public void fire() {
    if (enabled.getValue()) {
      run.run();
    }
  }
}
