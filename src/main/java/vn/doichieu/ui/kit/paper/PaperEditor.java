package vn.doichieu.ui.kit.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.document.Document.Numbering;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.FormBuilder;
import vn.doichieu.ui.kit.Jobs;

/// The editor of a paper: its text by paragraphs, and its page with what is to be looked at.
public final class PaperEditor {
  private static final Duration PAUSE = Duration.millis(400);
  private static final Duration LONG_PAUSE = Duration.seconds(10);
  private final PaperEditorViewModel model;
  private final PaperPage page;
  private final VBox rows = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final BorderPane text = new BorderPane();
  private final Map<ParagraphDraft, ParagraphRow> made = new HashMap<>();
  private final Form head;
  private final Form foot;
  private boolean arriving;

  public PaperEditor(PaperEditorViewModel model, Jobs jobs) {
    this.model = model;
    page = new PaperPage(model.preview(), jobs);
    page.faults(model.faults(), this::show);
    head =
        new FormBuilder()
            .area("subject", "editor.subject", model.subject(), 2)
            .choice(
                "numbering",
                "editor.numbering",
                model.numbering(),
                FXCollections.observableArrayList(Numbering.values()),
                PaperWords::numbering)
            .build(model.problems());
    foot =
        new FormBuilder()
            .area("recipients", "editor.recipients", model.recipients(), 6)
            .choice(
                "signatoryId",
                "editor.signatory",
                model.signatory(),
                model.signatories(),
                PaperWords::signatory)
            .build(model.problems());
    head.node().disableProperty().bind(model.editable().map(on -> !on).orElse(true));
    foot.node().disableProperty().bind(model.editable().map(on -> !on).orElse(true));
    rows.getStyleClass().add("paragraphs");
    var whole = new VBox(head.node(), rows, foot.node());
    whole.getStyleClass().add("paper-text");
    scroll.setContent(whole);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("form-pane", "edge-to-edge");
    text.setCenter(scroll);
    text.setTop(top());
    text.setBottom(keys());
    text.getStyleClass().add("paper-editor");
    model
        .paragraphs()
        .list()
        .addListener((ListChangeListener<ParagraphDraft>) change -> showRows());
    showRows();
    waits(PAUSE, model::refresh);
    waits(LONG_PAUSE, model::save);
  }

  /// Head, paragraphs and foot.
  public Region text() {
    return text;
  }

  /// The page as printed, and under it what is to be looked at.
  public Region page() {
    return page.node();
  }

  /// Goes to the first paragraph, at once or as soon as the text is there.
  public void focus() {
    arriving = rows.getChildren().isEmpty();
    if (!arriving) {
      text.applyCss();
      text.layout();
      row(0).focusAt(0);
    }
  }

  /// Goes to a paragraph and scrolls to it.
  public void focus(ParagraphDraft draft, int caret) {
    ParagraphRow row = made.get(draft);
    if (row != null) {
      text.applyCss();
      text.layout();
      row.focusAt(caret);
      scrollTo(row);
    }
  }

  /// Scrolls to recipients and signatory.
  public void focusFoot() {
    foot.focusFirst();
    scroll.setVvalue(1);
  }

  /// Scrolls to subject and numbering.
  public void focusHead() {
    head.focusFirst();
    scroll.setVvalue(0);
  }

  void remove(ParagraphRow row) {
    int at = rows.getChildren().indexOf(row);
    model.paragraphs().remove(row.draft());
    if (!rows.getChildren().contains(row) && !rows.getChildren().isEmpty()) {
      row(Math.min(at, rows.getChildren().size() - 1)).focusAt(0);
    }
  }

  void step(ParagraphRow from, int step) {
    int to = rows.getChildren().indexOf(from) + step;
    if (to >= 0 && to < rows.getChildren().size()) {
      ParagraphRow row = row(to);
      row.focusAt(step < 0 ? row.draft().text().get().length() : 0);
      scrollTo(row);
    }
  }

  void leaveText(boolean backwards) {
    if (backwards) {
      focusHead();
    } else {
      page.focusFaults();
    }
  }

  private void show(PaperFault fault) {
    if (fault.paragraph() < 0) {
      focusFoot();
    } else if (fault.paragraph() < rows.getChildren().size()) {
      ParagraphRow row = row(fault.paragraph());
      row.focusOn(fault.found());
      scrollTo(row);
    }
  }

  private ParagraphRow row(int index) {
    return (ParagraphRow) rows.getChildren().get(index);
  }

  private void showRows() {
    List<ParagraphDraft> drafts = model.paragraphs().list();
    made.keySet().retainAll(drafts);
    rows.getChildren()
        .setAll(
            drafts.stream()
                .map(d -> made.computeIfAbsent(d, n -> new ParagraphRow(model, n, this)))
                .toList());
    if (arriving) {
      focus();
    }
  }

  private void scrollTo(Node row) {
    double height = scroll.getContent().getBoundsInLocal().getHeight();
    double window = scroll.getViewportBounds().getHeight();
    double top = rows.getBoundsInParent().getMinY() + row.getBoundsInParent().getMinY();
    double bottom = top + row.getBoundsInParent().getHeight();
    double shown = scroll.getVvalue() * (height - window);
    if (height > window && (top < shown || bottom > shown + window)) {
      scroll.setVvalue(Math.clamp((top - window / 4) / (height - window), 0, 1));
    }
  }

  private Node top() {
    var hint = new Label();
    hint.textProperty().bind(model.paragraphs().hint().map(Messages::text).orElse(""));
    hint.setWrapText(true);
    hint.getStyleClass().add("editor-hint");
    hint.managedProperty().bind(hint.textProperty().isNotEmpty());
    hint.visibleProperty().bind(hint.managedProperty());
    var status = new Label();
    status.setId("status");
    status.textProperty().bind(model.statusWords());
    status.getStyleClass().add("quiet");
    var top = new VBox(status, hint, new IssuePane(model.issue(), model.today()).node());
    top.getStyleClass().add("editor-top");
    return top;
  }

  private static Node keys() {
    var keys = new Label(Messages.text("editor.keys"));
    keys.setWrapText(true);
    keys.getStyleClass().addAll("quiet", "editor-keys");
    return keys;
  }

  /// Does it when nothing was typed for a while.
  private void waits(Duration time, Runnable run) {
    var pause = new PauseTransition(time);
    pause.setOnFinished(e -> run.run());
    model.revision().addListener((o, was, is) -> pause.playFromStart());
  }
}
