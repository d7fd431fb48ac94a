package vn.doichieu.ui.results;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.TextMenu;

/// The current row, large, with its fields.
final class EntryStrip {
  private static final List<KeyField> PLAIN =
      List.of(KeyField.CAUSE_TEXT, KeyField.REASON, KeyField.NOTE);

  private final RowFlow flow;
  private final Map<KeyField, TextField> fields = new EnumMap<>(KeyField.class);
  private final Label customer = new Label();
  private final Label loan = new Label();
  private final Label principal = new Label();
  private final Label interest = new Label();
  private final VBox node;

  EntryStrip(RowFlow flow) {
    this.flow = flow;
    for (KeyField field : KeyField.values()) {
      fields.put(field, field(field));
    }
    customer.getStyleClass().add("key-customer");
    List.of(principal, interest).forEach(l -> l.getStyleClass().add("key-amount"));
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var who = new VBox(customer, loan);
    var first =
        new HBox(
            cell(KeyField.ROW, 5),
            who,
            space,
            named("results.field.principal", principal),
            named("results.field.interest", interest));
    var second =
        new HBox(
            cell(KeyField.OUTCOME, 4),
            cell(KeyField.CAUSE, 5.5),
            growing(KeyField.CAUSE_TEXT),
            cell(KeyField.PRINCIPAL, 7.6),
            cell(KeyField.INTEREST, 7),
            growing(KeyField.REASON),
            cell(KeyField.REPAID, 7),
            cell(KeyField.ATTENDANT, 3.6),
            cell(KeyField.MEASURE, 4.6),
            growing(KeyField.NOTE));
    List.of(first, second).forEach(row -> row.getStyleClass().add("key-row"));
    first.setAlignment(Pos.CENTER_LEFT);
    node = new VBox(first, second);
    node.getStyleClass().addAll("panel", "key-strip");
    flow.at().addListener((o, was, is) -> focus());
    flow.current().addListener((o, was, is) -> show(is));
    node.addEventFilter(KeyEvent.KEY_TYPED, this::sign);
  }

  Node node() {
    return node;
  }

  /// What was cleared while it was being typed still stands in its field, since the binding does
  /// not see that. The field that still takes a key is left alone: its turn comes with the next.
  private void showDraft() {
    fields.forEach(
        (field, text) -> {
          if (!text.isFocused()) {
            text.setText(flow.draft().text(field).get());
          }
        });
  }

  void focus() {
    showDraft();
    TextField field = fields.get(flow.at().get());
    field.requestFocus();
    field.selectAll();
  }

  private void show(KeyedRow row) {
    if (row == null) {
      List.of(customer, loan, principal, interest).forEach(label -> label.setText(""));
      return;
    }
    var form = row.form();
    customer.setText(row.number() + ". " + form.borrower().fullName());
    loan.setText(
        Messages.text(
            "results.strip.loan", form.page(), form.loan().code(), form.programme().name()));
    principal.setText(form.loan().principal().toString());
    interest.setText(form.loan().interest().toString());
  }

  private TextField field(KeyField field) {
    var text = new TextField();
    text.setId("key-" + field.name().toLowerCase(java.util.Locale.ROOT));
    text.setAccessibleText(Messages.text(field.labelKey()));
    text.textProperty().bindBidirectional(flow.draft().text(field));
    TextMenu.install(text);
    text.focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (is && flow.at().get() != field) {
                flow.stand(field);
              }
            });
    return text;
  }

  /// Signs of the digit pad that are no part of a code or an amount.
  private void sign(KeyEvent event) {
    if (PLAIN.contains(flow.at().get())) {
      return;
    }
    Runnable run =
        switch (event.getCharacter()) {
          case "+" -> flow::difference;
          case "*" -> flow::attendant;
          case "/" -> flow::measure;
          default -> null;
        };
    if (run != null) {
      event.consume();
      run.run();
    }
  }

  private Node cell(KeyField field, double widthInEm) {
    TextField text = fields.get(field);
    text.setStyle("-fx-pref-width: " + widthInEm + "em; -fx-min-width: " + widthInEm + "em");
    return labelled(field.labelKey(), text);
  }

  private Node growing(KeyField field) {
    TextField text = fields.get(field);
    text.setPrefWidth(0);
    Region cell = labelled(field.labelKey(), text);
    cell.setPrefWidth(0);
    cell.setMinWidth(0);
    HBox.setHgrow(cell, Priority.ALWAYS);
    return cell;
  }

  private static VBox labelled(String key, TextField text) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(text);
    label.getStyleClass().add("key-label");
    return new VBox(label, text);
  }

  private static Node named(String key, Label value) {
    var label = new Label(Messages.text(key));
    label.getStyleClass().add("key-label");
    var box = new VBox(label, value);
    box.setAlignment(Pos.CENTER_RIGHT);
    return box;
  }
}
