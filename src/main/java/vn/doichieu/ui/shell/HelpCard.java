package vn.doichieu.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;

/// The keys of this screen and those that work everywhere; Esc or a click closes it.
final class HelpCard {
  private static final Map<String, String> FIELD_KEYS =
      Map.of(
          "Enter", "shell.help.nextField",
          "Shift+Enter", "shell.help.previousField",
          "F4, F9", "shell.help.choices",
          "Tab", "shell.help.nextArea");

  private static final double MARGIN = 16;

  private final GridPane grid = new GridPane();
  private int row;

  private HelpCard() {}

  static void show(Node under, List<Action> screen, List<Action> everywhere) {
    var card = new HelpCard();
    card.section("shell.help.screen", screen);
    card.section("shell.help.everywhere", everywhere.stream().filter(HelpCard::listed).toList());
    card.heading("shell.help.fields");
    FIELD_KEYS.keySet().stream()
        .sorted()
        .forEach(key -> card.line(key, Messages.text(FIELD_KEYS.get(key))));
    card.grid.getStyleClass().add("help-card");
    var popup = new Popup();
    popup.getContent().add(card.grid);
    popup.setAutoHide(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setHideOnEscape(true);
    Bounds at = under.localToScreen(under.getBoundsInLocal());
    popup.show(under, at.getMaxX(), at.getMaxY());
    popup.setX(at.getMaxX() - card.grid.getWidth() - MARGIN);
    popup.setY(at.getMaxY() + 4);
  }

  /// Second keys of the same action are not listed.
  private static boolean listed(Action action) {
    String key = action.shortcut();
    return !key.equals("F3")
        && !key.endsWith("Add")
        && !key.endsWith("Subtract")
        && !key.matches("(Ctrl|Alt)\\+[1-9]");
  }

  private void section(String headingKey, List<Action> actions) {
    List<Action> keyed = actions.stream().filter(a -> !a.shortcut().isEmpty()).toList();
    if (!keyed.isEmpty()) {
      heading(headingKey);
      keyed.forEach(a -> line(a.shortcut(), Messages.text(a.textKey())));
    }
  }

  private void heading(String key) {
    var heading = new Label(Messages.text(key));
    heading.getStyleClass().add("help-heading");
    grid.add(heading, 0, row++, 2, 1);
  }

  private void line(String key, String what) {
    var hint = new Label(key);
    hint.getStyleClass().add("key-hint");
    grid.addRow(row++, hint, new Label(what));
  }
}
