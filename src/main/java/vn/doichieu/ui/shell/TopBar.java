package vn.doichieu.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;

/// Ward, campaign, search, undo, theme, help.
final class TopBar {
  private final HBox bar = new HBox();
  private final SearchBox search;
  private final Button help;

  TopBar(ShellViewModel model, Action helpAction, Action dark) {
    search = new SearchBox(model);
    help = Buttons.icon(helpAction);
    var ward = new Label(model.ward());
    ward.getStyleClass().add("ward-name");
    ward.setMinWidth(Region.USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button undo = tipped(Buttons.icon(model.undo()), model.undoTip());
    Button redo = tipped(Buttons.icon(model.redo()), model.redoTip());
    bar.getChildren()
        .setAll(ward, campaigns(model), gap, search.node(), undo, redo, Buttons.icon(dark), help);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("top-bar");
  }

  Node node() {
    return bar;
  }

  Node helpButton() {
    return help;
  }

  void focusSearch() {
    search.focus();
  }

  private static Button tipped(Button button, ObservableValue<String> tip) {
    button.setUserData(tip);
    var tooltip = new Tooltip();
    tooltip.textProperty().bind(tip);
    button.setTooltip(tooltip);
    return button;
  }

  private static ComboBox<CampaignChoice> campaigns(ShellViewModel model) {
    var chooser = new ComboBox<>(model.campaigns());
    chooser.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(CampaignChoice choice) {
            return choice == null ? "" : choice.title();
          }

          @Override
          public CampaignChoice fromString(String text) {
            throw new UnsupportedOperationException("The chooser is not typed into");
          }
        });
    chooser.setPromptText(Messages.text("shell.campaign.none"));
    chooser.setAccessibleText(Messages.text("shell.campaign"));
    chooser.valueProperty().bindBidirectional(model.campaign());
    chooser.setMaxWidth(340);
    chooser.getStyleClass().add("campaign-chooser");
    return chooser;
  }
}
