package vn.doichieu.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;

/// A form: nothing is red before a field was left, Save is always possible and leads to the first
/// problem.
public final class Form {
  private final GridPane grid = new GridPane();
  private final List<FormField> fields;
  private final ObservableList<Problem> problems;
  private Button last;
  private boolean submitted;

  Form(
      List<Object> rows,
      List<FormField> fields,
      boolean labelsLeft,
      ObservableList<Problem> problems) {
    this.fields = fields;
    this.problems = problems;
    grid.getStyleClass().addAll("form", labelsLeft ? "labels-left" : "labels-above");
    lay(rows, labelsLeft);
    for (int i = 0; i < fields.size(); i++) {
      FormField field = fields.get(i);
      int index = i;
      field.left().addListener((o, was, is) -> say(field));
      field
          .malformed()
          .addListener(
              (o, was, is) -> {
                if (is == null || !field.control().isFocused()) {
                  say(field);
                }
              });
      field.control().focusedProperty().addListener((o, was, is) -> say(field));
      field.control().addEventFilter(KeyEvent.KEY_PRESSED, e -> move(e, index));
    }
    problems.addListener(
        (ListChangeListener<Problem>)
            change -> {
              fields.forEach(this::say);
              if (submitted && !problems.isEmpty()) {
                submitted = false;
                focusFirstProblem();
              }
            });
  }

  public Region node() {
    return grid;
  }

  /// The same in a pane that scrolls where the window is too low for it.
  public Region scrolling() {
    var pane = new ScrollPane(grid);
    pane.setFitToWidth(true);
    pane.setFocusTraversable(false);
    pane.getStyleClass().addAll("form-pane", "edge-to-edge");
    return pane;
  }

  public void focusFirst() {
    fields.getFirst().control().requestFocus();
  }

  /// The button that Enter reaches after the last field.
  public Form endsWith(Button button) {
    last = button;
    return this;
  }

  /// Runs `save` unless something typed cannot be read; shows every problem and focuses the first.
  public void submit(Runnable save) {
    fields.forEach(field -> field.left().set(true));
    submitted = true;
    if (fields.stream().allMatch(field -> field.malformed().getValue() == null)) {
      save.run();
    }
    fields.forEach(this::say);
    if (focusFirstProblem()) {
      submitted = false;
    }
  }

  /// Forgets which fields were left: for the next record.
  public void reset() {
    submitted = false;
    fields.forEach(field -> field.left().set(false));
    fields.forEach(this::say);
  }

  private boolean focusFirstProblem() {
    Optional<FormField> first = fields.stream().filter(f -> problemOf(f) != null).findFirst();
    first.ifPresent(
        field -> {
          field.control().requestFocus();
          if (field.control() instanceof TextInputControl text) {
            text.selectAll();
          }
        });
    return first.isPresent();
  }

  private void say(FormField field) {
    field.say(field.left().get() ? problemOf(field) : null);
  }

  private Text problemOf(FormField field) {
    Text malformed = field.malformed().getValue();
    return malformed != null
        ? malformed
        : problems.stream()
            .filter(p -> p.place().equals(field.place()))
            .map(Problem::text)
            .findFirst()
            .orElse(null);
  }

  private void move(KeyEvent event, int from) {
    boolean ownEnter = event.getSource() instanceof TextArea && !event.isControlDown();
    if (event.getCode() != KeyCode.ENTER || ownEnter) {
      return;
    }
    int to = event.isShiftDown() ? from - 1 : from + 1;
    if (to >= 0 && to < fields.size()) {
      event.consume();
      fields.get(to).control().requestFocus();
    } else if (to == fields.size() && last != null) {
      event.consume();
      last.requestFocus();
    } else if (event.getSource() instanceof CheckBox) {
      // Enter goes on; only Space ticks.
      event.consume();
    }
  }

  private void lay(List<Object> rows, boolean labelsLeft) {
    if (labelsLeft) {
      var labels = new ColumnConstraints();
      labels.setMinWidth(Region.USE_PREF_SIZE);
      grid.getColumnConstraints().add(labels);
    }
    var wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    wide.setFillWidth(true);
    grid.getColumnConstraints().add(wide);
    int span = labelsLeft ? 2 : 1;
    int row = 0;
    for (Object item : rows) {
      if (item instanceof FormField field) {
        if (labelsLeft) {
          GridPane.setValignment(field.label(), VPos.TOP);
          grid.addRow(row++, field.label(), field.stacked());
        } else {
          grid.addRow(row++, field.label());
          grid.addRow(row++, field.stacked());
        }
      } else {
        grid.add((Node) item, 0, row++, span, 1);
      }
    }
  }
}
