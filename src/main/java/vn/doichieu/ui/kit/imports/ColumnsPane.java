package vn.doichieu.ui.kit.imports;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.base.SheetRow;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.FormBuilder;
import vn.doichieu.ui.kit.Shortcuts;

/// Which column of the file holds what.
public final class ColumnsPane<C extends Enum<C>> {
  private static final int HEADINGS_SHOWN = 6;
  private final ColumnsViewModel<C, ?> columns;
  private final String names;
  private final Runnable next;
  private final Form first;
  private final VBox node;

  /// @param names what the keys of the columns' names begin with
  /// @param neededKey heading of those without which there is no list
  /// @param next goes on with the columns as chosen
  public ColumnsPane(
      ColumnsViewModel<C, ?> columns,
      String names,
      String neededKey,
      List<C> needed,
      List<C> others,
      Runnable next) {
    this.columns = columns;
    this.names = names;
    this.next = next;
    var left =
        new FormBuilder()
            .choice(
                "sheet", "kit.import.sheet", columns.sheet(), columns.sheets(), SourceSheet::name)
            .choice(
                "headRow",
                "kit.import.headRow",
                columns.headRow(),
                columns.headRows(),
                ColumnsPane::words)
            .heading(neededKey);
    needed.forEach(column -> add(left, column));
    var right = new FormBuilder().heading("kit.import.others");
    others.forEach(column -> add(right, column));
    first = left.build(columns.problems());
    var forms = new HBox(half(first), half(right.build(columns.problems())));
    forms.getStyleClass().add("columns");
    VBox.setVgrow(forms, Priority.ALWAYS);
    var text = new Label(Messages.text("kit.import.text"));
    text.setWrapText(true);
    Action preview =
        Action.of("kit.import.next", "fth-arrow-right", "Ctrl+Enter", this::next).asPrimary();
    var button = Buttons.of(preview);
    first.endsWith(button);
    node = new VBox(text, forms, button);
    node.getStyleClass().add("list-page");
    Shortcuts.install(node, () -> List.of(preview));
  }

  public Node node() {
    return node;
  }

  public void focus() {
    first.submit(() -> {});
    if (columns.problems().isEmpty()) {
      first.focusFirst();
    }
  }

  private void next() {
    first.submit(next);
  }

  private void add(FormBuilder form, C column) {
    form.choice(
        column.name(),
        names + column.name(),
        columns.column(column),
        columns.sources(),
        SourceColumn::words);
  }

  private static Region half(Form form) {
    Region half = form.scrolling();
    HBox.setHgrow(half, Priority.ALWAYS);
    half.setPrefWidth(0);
    return half;
  }

  private static String words(SheetRow row) {
    String texts =
        row.cells().stream()
            .filter(cell -> cell != null && !cell.text().isBlank())
            .limit(HEADINGS_SHOWN)
            .map(cell -> cell.text().replaceAll("\\s+", " ").strip())
            .collect(Collectors.joining(" | "));
    return Messages.text("kit.import.row", row.number(), texts);
  }
}
