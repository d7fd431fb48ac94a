package vn.doichieu.ui.kit.imports;

import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.TableBuilder;

/// What was found in a file, cell by cell.
public final class FindingsTable {
  private final DataTable<FindingRow> table;

  /// @param id see [TableBuilder]
  /// @param kindWidth in pixels at 100 % zoom; likewise `columnWidth` and `valueWidth`
  public FindingsTable(
      String id,
      ObservableList<FindingRow> rows,
      int kindWidth,
      int columnWidth,
      int valueWidth,
      Remembered remembered) {
    table =
        new TableBuilder<>(id, rows)
            .text("kit.finding.kind", FindingRow::kindWords)
            .width(kindWidth)
            .text("kit.finding.sheet", r -> r.finding().sheet())
            .width(90)
            .number("kit.finding.row", FindingRow::row)
            .width(60)
            .text("kit.finding.column", r -> r.finding().column())
            .width(columnWidth)
            .text("kit.finding.value", r -> r.finding().value())
            .width(valueWidth)
            .text("kit.finding.message", FindingRow::message)
            .width(900)
            .placeholder("kit.finding.none")
            .remember(remembered)
            .build();
    VBox.setVgrow(table.node(), Priority.ALWAYS);
  }

  public Table asTable() {
    return table.asTable(Messages.text("kit.finding.title"));
  }

  Region node() {
    return table.node();
  }

  void focus() {
    table.focus();
  }

  /// The sentence of the selected finding, which is often longer than its column.
  Label whole() {
    var whole = new Label();
    whole.setWrapText(true);
    whole.setMinHeight(Region.USE_PREF_SIZE);
    whole.textProperty().bind(table.selected().map(FindingRow::message).orElse(""));
    whole.visibleProperty().bind(whole.textProperty().isNotEmpty());
    whole.managedProperty().bind(whole.visibleProperty());
    return whole;
  }
}
