package vn.doichieu.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.Navigator;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.ScreenView;
import vn.doichieu.ui.kit.Shortcuts;
import vn.doichieu.ui.kit.Theme;

/// The main window: navigation, frame and the screen that is open.
public final class MainWindow {
  private final List<Screen> screens;
  private final Map<Screen, ScreenView> views = new HashMap<>();
  private final BorderPane root = new BorderPane();
  private final ScreenFrame frame = new ScreenFrame();
  private final NavigationBar navigation;
  private final TopBar top;
  private final Theme theme;
  private final List<Action> general;
  private ScreenView open;

  public MainWindow(Shell shell, Navigator navigator, Theme theme) {
    this.screens = shell.screens();
    this.theme = theme;
    navigation = new NavigationBar(screens, screen -> navigator.go(first(screen)));
    Action help = Command.HELP.runs(this::help);
    Action dark = Command.THEME.runs(theme::toggle);
    top = new TopBar(shell.model(), help, dark);
    general = general(shell.model(), navigator, help, dark);
    root.setTop(top.node());
    root.setLeft(navigation.node());
    root.setCenter(frame.node());
    root.setBottom(new StatusLine(shell.model()).node());
    root.getStyleClass().add("main-window");
    root.setMinSize(0, 0);
    Shortcuts.install(root, this::actions);
    navigator
        .here()
        .addListener(
            (o, was, is) -> {
              if (is != null) {
                show(is);
              }
            });
    if (navigator.here().get() == null) {
      navigator.go(first(screens.getFirst()));
    } else {
      show(navigator.here().get());
    }
  }

  public Parent node() {
    return root;
  }

  private void show(Place place) {
    Screen screen =
        screens.stream().filter(s -> s.place().isInstance(place)).findFirst().orElseThrow();
    if (open != null) {
      open.close();
    }
    open = views.computeIfAbsent(screen, s -> s.view().get());
    frame.mount(open);
    open.open(place);
    frame.show(screen, open);
    frame.takeFocus();
    navigation.mark(screen);
  }

  private void help() {
    HelpCard.show(top.helpButton(), open == null ? List.of() : open.actions(), general);
  }

  private List<Action> actions() {
    var all = new ArrayList<Action>(open == null ? List.of() : open.actions());
    all.addAll(general);
    return all;
  }

  private List<Action> general(
      ShellViewModel model, Navigator navigator, Action help, Action dark) {
    var actions =
        new ArrayList<Action>(
            List.of(
                Command.SEARCH.runs(top::focusSearch),
                Action.of("kit.action.search", "fth-search", "F3", top::focusSearch),
                model.undo(),
                model.redo(),
                help,
                dark,
                Command.ZOOM_IN.runs(() -> zoomBy(10)),
                Action.of("kit.action.zoomIn", "fth-zoom-in", "Ctrl+Add", () -> zoomBy(10)),
                Command.ZOOM_OUT.runs(() -> zoomBy(-10)),
                Action.of("kit.action.zoomOut", "fth-zoom-out", "Ctrl+Subtract", () -> zoomBy(-10)),
                Command.ZOOM_RESET.runs(() -> theme.zoom(100))));
    for (int i = 0; i < screens.size(); i++) {
      Screen screen = screens.get(i);
      Entry entry = Entry.of(screen);
      Runnable go = () -> navigator.go(entry.first());
      actions.add(Action.of(entry.titleKey(), entry.icon(), entry.key(i + 1), go));
      if (i < Entry.DIGITS - 1) {
        actions.add(Action.of(entry.titleKey(), entry.icon(), "Ctrl+" + (i + 1), go));
      }
    }
    return actions;
  }

  private void zoomBy(int percent) {
    theme.zoom(theme.zoom() + percent);
  }

  private static Place first(Screen screen) {
    return Entry.of(screen).first();
  }
}
