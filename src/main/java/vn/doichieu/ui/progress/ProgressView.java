package vn.doichieu.ui.progress;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.result.Breakdown;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.CampaignBody;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.Parts;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.ScreenView;
import vn.doichieu.ui.kit.Workbench;

/// An overview, and one table for each breakdown.
final class ProgressView implements ScreenView {
  private final ProgressViewModel model;
  private final List<ProgressTable> tables = new ArrayList<>();
  private final Parts parts = new Parts();
  private final CampaignBody whole;

  ProgressView(ProgressViewModel model, Workbench workbench) {
    this.model = model;
    var overview = new OverviewPage(model);
    parts.add("progress.part.overview", overview.node(), overview::focus);
    for (Breakdown by : Breakdown.values()) {
      var table = new ProgressTable(model, by, workbench.remembered());
      tables.add(table);
      parts.add(by.textKey(), table.node(), table::focus);
    }
    var said = new Label();
    said.textProperty().bind(model.said().map(Messages::text).orElse(""));
    said.getStyleClass().add("quiet");
    parts.with(said);
    var body = new VBox(parts.node());
    VBox.setVgrow(parts.node(), Priority.ALWAYS);
    body.getStyleClass().add("screen-body");
    whole = new CampaignBody(body, parts::focus, model.hasCampaign(), workbench.navigator());
    model
        .groupsOf()
        .addListener(
            (o, was, is) -> {
              if (is != null) {
                parts.show(1 + Breakdown.GROUP.ordinal());
                parts.focus();
              }
            });
  }

  @Override
  public Node node() {
    return whole;
  }

  @Override
  public List<Action> actions() {
    return List.of(Command.EXPORT.runs(this::export), Command.RELOAD.runs(model::load));
  }

  @Override
  public void open(Place place) {
    model.load();
    whole.focus();
  }

  @Override
  public void close() {}

  /// The table that is seen; the overview stands for the groups.
  private void export() {
    model.export(tables.get(Math.max(0, parts.shown() - 1)).asTable());
  }
}
