package vn.doichieu.ui.schedule;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.campaign.Campaign.Spread;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.CampaignBody;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Parts;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.ScreenView;
import vn.doichieu.ui.kit.Shortcuts;
import vn.doichieu.ui.kit.TableBuilder;
import vn.doichieu.ui.kit.Workbench;

/// The result over the board or the table, and the selected session under them.
final class ScheduleView implements ScreenView {
  private final ScheduleViewModel model;
  private final Parts parts = new Parts();
  private final DataTable<SessionCard> table;
  private final CampaignBody whole;

  ScheduleView(ScheduleViewModel model, Workbench workbench) {
    this.model = model;
    table = table(model, workbench.remembered());
    var board = new BoardPane(model);
    parts
        .add("schedule.part.board", board.node(), board::focus)
        .add("schedule.part.table", table.node(), table::focus)
        .with(spread());
    Action move =
        model.move(
            () -> {
              parts.show(0);
              board.focus();
              model.mover().begin();
            });
    var bar = new SelectionBar(model, move);
    VBox.setVgrow(parts.node(), Priority.ALWAYS);
    var body = new VBox(new ResultPane(model).node(), parts.node(), bar.node());
    body.getStyleClass().addAll("screen-body", "schedule");
    List<Action> keys = new ArrayList<>();
    for (PinPart part : PinPart.values()) {
      keys.add(model.pin(part));
    }
    keys.add(move);
    Shortcuts.install(body, () -> keys);
    whole = new CampaignBody(body, parts::focus, model.hasCampaign(), workbench.navigator());
  }

  private static DataTable<SessionCard> table(ScheduleViewModel model, Remembered remembered) {
    DataTable<SessionCard> table =
        new TableBuilder<SessionCard>("schedule", model.cards())
            .date("schedule.column.day", c -> c.session().date())
            .width(95)
            .text("schedule.column.weekday", SessionCard::weekday)
            .width(76)
            .text("schedule.column.time", SessionCard::time)
            .width(105)
            .text("schedule.column.kind", SessionCard::kind)
            .width(118)
            .text("schedule.column.group", SessionCard::group)
            .width(205)
            .text("schedule.column.residentialGroup", SessionCard::residentialGroup)
            .width(120)
            .text("schedule.column.organisation", SessionCard::organisation)
            .width(85)
            .number("schedule.column.borrowers", c -> (long) c.session().borrowers())
            .width(72)
            .total()
            .number("schedule.column.loans", SessionCard::loans)
            .width(60)
            .total()
            .money("schedule.column.balance", SessionCard::balance)
            .width(145)
            .total()
            .text("schedule.column.venue", SessionCard::venue)
            .width(150)
            .number("schedule.column.team", SessionCard::team)
            .width(70)
            .text("schedule.column.pins", SessionCard::pins)
            .width(90)
            .searchedBy(
                c -> c.group() + " " + c.kind() + " " + c.residentialGroup() + " " + c.venue())
            .placeholder("schedule.table.empty")
            .remember(remembered)
            .build();
    table.follow(model.selected(), () -> {});
    return table;
  }

  private Node spread() {
    var group = new ToggleGroup();
    ToggleButton even = choice("schedule.spread.even", "left-pill", Spread.EVEN, group);
    ToggleButton compact = choice("schedule.spread.compact", "right-pill", Spread.COMPACT, group);
    model
        .loaded()
        .addListener(
            (o, was, is) -> {
              even.setSelected(model.spread() == Spread.EVEN);
              compact.setSelected(model.spread() == Spread.COMPACT);
            });
    even.setSelected(true);
    return new HBox(even, compact);
  }

  private ToggleButton choice(String key, String style, Spread spread, ToggleGroup group) {
    var button = new ToggleButton(Messages.text(key));
    button.setToggleGroup(group);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add(style);
    button.setOnAction(
        e -> {
          button.setSelected(true);
          model.spread(spread);
        });
    return button;
  }

  private Action export() {
    return Command.EXPORT.runs(
        () -> model.export(table.asTable(Messages.text("shell.screen.schedule"))));
  }

  @Override
  public Node node() {
    return whole;
  }

  @Override
  public List<Action> actions() {
    return List.of(model.arrange(), export(), model.reload());
  }

  @Override
  public void open(Place place) {
    model.open(place instanceof Place.Schedule schedule ? schedule.session() : 0);
    whole.focus();
  }

  @Override
  public void close() {
    model.close();
  }
}
