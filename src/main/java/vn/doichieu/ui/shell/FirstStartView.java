package vn.doichieu.ui.shell;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.FormBuilder;

/// The window of the first start.
public final class FirstStartView {
  private final Form form;
  private final ScrollPane pane;

  public FirstStartView(FirstStartViewModel model) {
    form =
        new FormBuilder()
            .labelsLeft()
            .choice(
                "kind",
                "shell.first.kind",
                model.kind(),
                FXCollections.observableArrayList(FirstStartViewModel.KINDS),
                k -> k)
            .text("name", "shell.first.name", model.name())
            .text("province", "shell.first.province", model.province())
            .text("code", "shell.first.code", model.code())
            .text("administrator", "shell.first.administrator", model.administrator())
            .password("password", "shell.first.password", model.password())
            .password("again", "shell.first.again", model.again())
            .build(model.problems());
    Button create =
        Buttons.of(
            Action.of("shell.first.create", "fth-arrow-right", "Ctrl+S", () -> save(model))
                .when(model.busy().not())
                .asPrimary());
    Button sample =
        Buttons.of(
            Action.of("shell.first.sample", "fth-box", "Ctrl+M", model::openSample)
                .when(model.busy().not()));
    form.endsWith(create);
    VBox make =
        card("shell.first.create.title", "shell.first.create.text", form.node(), right(create));
    VBox look = card("shell.first.sample.title", "shell.first.sample.text", right(sample));
    look.setMaxHeight(VBox.USE_PREF_SIZE);
    look.getStyleClass().add("card-narrow");
    make.getStyleClass().add("card-wide");
    var cards = new HBox(make, look);
    cards.getStyleClass().add("cards");
    cards.setAlignment(Pos.TOP_CENTER);
    var page = new VBox(StartPage.heading("shell.first.title", "shell.first.text"), cards);
    pane = StartPage.pane(page);
    vn.doichieu.ui.kit.Shortcuts.install(
        pane,
        () -> java.util.List.of((Action) create.getUserData(), (Action) sample.getUserData()));
  }

  public Parent node() {
    return pane;
  }

  public void focus() {
    form.focusFirst();
  }

  private void save(FirstStartViewModel model) {
    form.submit(model::create);
  }

  private static HBox right(Button button) {
    var row = new HBox(button);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  private static VBox card(String titleKey, String textKey, javafx.scene.Node... content) {
    var title = new Label(Messages.text(titleKey));
    title.getStyleClass().add("title-4");
    var text = new Label(Messages.text(textKey));
    text.setWrapText(true);
    text.getStyleClass().add("quiet");
    var card = new VBox(title, text);
    card.getChildren().addAll(content);
    card.getStyleClass().add("card-box");
    return card;
  }
}
