package vn.doichieu.ui.plan;

import java.time.LocalDate;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.campaign.Campaign.Spread;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.FormBuilder;

/// The form of the campaign. It is built anew when the points change.
final class CampaignPane {
  private final CampaignForm model;
  private final LocalDate today;
  private final ScrollPane pane = new ScrollPane();
  private Form form;

  CampaignPane(CampaignForm model, LocalDate today) {
    this.model = model;
    this.today = today;
    pane.setFitToWidth(true);
    pane.setFocusTraversable(false);
    pane.getStyleClass().addAll("form-pane", "edge-to-edge");
    model.points.addListener((ListChangeListener<PointDays>) change -> build());
    build();
  }

  Region node() {
    return pane;
  }

  void submit(Runnable save) {
    form.submit(save);
  }

  void focus(String field) {
    Node control = form.node().lookup("#" + field.replace(".", "\\."));
    for (Node each : form.node().lookupAll("*")) {
      if (field.equals(each.getId())) {
        control = each;
      }
    }
    if (control != null) {
      control.requestFocus();
      scrollTo(control);
    }
  }

  private void scrollTo(Node control) {
    double height = form.node().getBoundsInLocal().getHeight();
    double window = pane.getViewportBounds().getHeight();
    double top =
        form.node().sceneToLocal(control.localToScene(control.getBoundsInLocal())).getMinY();
    pane.setVvalue(height <= window ? 0 : Math.clamp((top - 60) / (height - window), 0, 1));
  }

  private void build() {
    var builder =
        new FormBuilder()
            .heading("plan.outline.general")
            .text("title", "plan.campaign.title", model.title)
            .date("dataDate", "plan.campaign.dataDate", model.dataDate, today)
            .date("windowFrom", "plan.campaign.windowFrom", model.windowFrom, today)
            .date("windowTo", "plan.campaign.windowTo", model.windowTo, today)
            .heading("plan.outline.hours")
            .number("minutesPerBorrower", "plan.campaign.minutes", model.minutesPerBorrower)
            .number("slotMinutes", "plan.campaign.slot", model.slotMinutes)
            .time("morningStart", "plan.campaign.morningStart", model.morningStart)
            .time("morningEnd", "plan.campaign.morningEnd", model.morningEnd)
            .time("afternoonStart", "plan.campaign.afternoonStart", model.afternoonStart)
            .time("afternoonEnd", "plan.campaign.afternoonEnd", model.afternoonEnd)
            .choice(
                "spread",
                "plan.campaign.spread",
                model.spread,
                FXCollections.observableArrayList(Spread.values()),
                s -> Messages.text("plan.spread." + s));
    if (!model.points.isEmpty()) {
      builder.heading("plan.outline.days").node(quiet("plan.days.hint"));
      for (PointDays point : model.points) {
        builder.node(days(point));
      }
    }
    builder
        .heading("plan.outline.bases")
        .node(quiet("plan.bases.hint"))
        .area("bases", "plan.campaign.bases", model.bases, 9);
    form = builder.build(model.problems);
    var padded = new VBox(form.node());
    padded.getStyleClass().add("paper-text");
    pane.setContent(padded);
  }

  /// Its label is a name of the ward, not a text of the program.
  private Node days(PointDays point) {
    var label = new Label(point.point().name());
    label.getStyleClass().add("form-label");
    var field = new TextField();
    field.setId(point.place());
    field.textProperty().bindBidirectional(point.typed());
    field.setAccessibleText(label.getText());
    vn.doichieu.ui.kit.TextMenu.install(field);
    label.setLabelFor(field);
    var message = new Label();
    message.setWrapText(true);
    message.getStyleClass().add("form-message");
    message
        .textProperty()
        .bind(
            javafx.beans.binding.Bindings.createStringBinding(
                () ->
                    field.isFocused()
                        ? ""
                        : model.problems.stream()
                            .filter(p -> p.place().equals(point.place()))
                            .map(p -> Messages.text(p.text()))
                            .findFirst()
                            .orElse(""),
                model.problems,
                field.focusedProperty()));
    message.managedProperty().bind(message.textProperty().isNotEmpty());
    var box = new VBox(label, field, message);
    box.getStyleClass().add("form-cell");
    return box;
  }

  private static Label quiet(String key) {
    var label = new Label(Messages.text(key));
    label.setWrapText(true);
    label.getStyleClass().add("quiet");
    return label;
  }
}
