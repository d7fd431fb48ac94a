package vn.doichieu.ui.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.EmptyState;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.ScreenView;
import vn.doichieu.ui.kit.paper.PaperEditor;

/// The campaign and its plan: outline, editor, page.
final class PlanView implements ScreenView {
  private final PlanViewModel model;
  private final PaperEditor editor;
  private final CampaignPane campaign;
  private final EmptyState noCampaign;
  private final EmptyState noPlan;
  private final StackPane middle = new StackPane();
  private final StackPane right = new StackPane();
  private final StackPane root = new StackPane();
  private final SplitPane split;
  private final List<Action> actions;

  PlanView(PlanViewModel model, Jobs jobs) {
    this.model = model;
    editor = new PaperEditor(model.editor(), jobs);
    campaign = new CampaignPane(model.form(), model.today());
    noCampaign =
        new EmptyState(
            "fth-file-text",
            "plan.empty.campaign",
            "plan.empty.campaign.text",
            model.newCampaign());
    noPlan =
        new EmptyState(
            "fth-file-plus", "plan.empty.plan", "plan.empty.plan.text", model.draftPlan());
    actions =
        List.of(
            Command.SAVE.runs(this::save).asPrimary(),
            model.issue(),
            model.submit(),
            model.replace(),
            model.newCampaign(),
            Command.RELOAD.runs(model::open));
    Region outline = new OutlinePane(model.outline(), this::go).node();
    outline.setMinWidth(120);
    split = new SplitPane(outline, middle, right);
    split.setDividerPositions(0.18, 0.58);
    SplitPane.setResizableWithParent(outline, false);
    model.stage().addListener((o, was, is) -> showStage());
    showStage();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public List<Action> actions() {
    return actions;
  }

  @Override
  public void open(Place place) {
    model.open();
    focus();
  }

  @Override
  public void close() {
    model.close();
  }

  private void showStage() {
    PlanViewModel.Stage stage = model.stage().get();
    boolean empty = stage == PlanViewModel.Stage.NO_CAMPAIGN;
    root.getChildren().setAll(empty ? noCampaign : split);
    root.applyCss();
    root.layout();
    switch (stage) {
      case NO_CAMPAIGN -> {}
      case NEW_CAMPAIGN -> {
        right.getChildren().clear();
        show(campaign.node());
      }
      case NO_PLAN -> {
        right.getChildren().setAll(noPlan);
        show(campaign.node());
        root.applyCss();
        root.layout();
      }
      case PLAN -> {
        right.getChildren().setAll(editor.page());
        show(editor.text());
      }
    }
    focus();
  }

  /// To where work goes on.
  private void focus() {
    switch (model.stage().get()) {
      case NO_CAMPAIGN -> noCampaign.focusButton();
      case NEW_CAMPAIGN -> campaign.focus("title");
      case NO_PLAN -> noPlan.focusButton();
      case PLAN -> editor.focus();
    }
  }

  private void show(Region node) {
    if (!middle.getChildren().equals(List.of(node))) {
      middle.getChildren().setAll(node);
      middle.applyCss();
      middle.layout();
    }
  }

  /// What cannot be read is shown in the form first.
  private void save() {
    if (model.form().problems.isEmpty()) {
      model.save();
    } else {
      show(campaign.node());
      campaign.submit(model::save);
    }
  }

  private void go(OutlineEntry entry) {
    switch (entry.kind()) {
      case TITLE -> {}
      case FIELD -> {
        show(campaign.node());
        campaign.focus(entry.field());
      }
      case HEAD, SECTION, SUBSECTION, FOOT -> {
        show(editor.text());
        switch (entry.kind()) {
          case HEAD -> editor.focusHead();
          case FOOT -> editor.focusFoot();
          default -> editor.focus(entry.paragraph(), 0);
        }
      }
    }
  }
}
