package vn.doichieu.ui.kit;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import vn.doichieu.base.Messages;

/// The context menu of text fields in Vietnamese; the toolkit's own is English.
public final class TextMenu {
  private TextMenu() {}

  public static void install(TextInputControl text) {
    MenuItem undo = item("kit.text.undo", text::undo);
    MenuItem redo = item("kit.text.redo", text::redo);
    MenuItem cut = item("kit.text.cut", text::cut);
    MenuItem copy = item("kit.text.copy", text::copy);
    MenuItem paste = item("kit.text.paste", text::paste);
    MenuItem delete = item("kit.text.delete", () -> text.replaceSelection(""));
    MenuItem all = item("kit.text.selectAll", text::selectAll);
    var menu =
        new ContextMenu(
            undo,
            redo,
            new SeparatorMenuItem(),
            cut,
            copy,
            paste,
            delete,
            new SeparatorMenuItem(),
            all);
    menu.setOnShowing(
        e -> {
          boolean selected = text.getSelection().getLength() > 0;
          undo.setDisable(!text.isUndoable());
          redo.setDisable(!text.isRedoable());
          cut.setDisable(!selected || !text.isEditable());
          copy.setDisable(!selected);
          paste.setDisable(!text.isEditable());
          delete.setDisable(!selected || !text.isEditable());
        });
    text.setContextMenu(menu);
  }

  private static MenuItem item(String key, Runnable run) {
    var item = new MenuItem(Messages.text(key));
    item.setOnAction(e -> run.run());
    return item;
  }
}
