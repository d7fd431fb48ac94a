package vn.doichieu.ui.followup;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Table;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.CampaignBody;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.Parts;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.ScreenView;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.SavedBar;

/// Seven parts: absentees, supplementary sessions, requests, departures, open points, days, and the
/// guarded list.
final class FollowUpView implements ScreenView {
  /// As [Place.FollowUp] names them.
  private static final List<String> PARTS =
      List.of("absentees", "supplements", "requests", "departures", "points", "days", "guarded");

  private final FollowUpViewModel model;
  private final Parts parts = new Parts();
  private final SuspectedPart suspected;
  private final List<Supplier<Table>> tables;
  private final CampaignBody whole;

  FollowUpView(FollowUpViewModel model, Workbench workbench) {
    this.model = model;
    Remembered remembered = workbench.remembered();
    var registers = new Registers(remembered, model.today());
    var absentees = registers.absentees(model.absentees());
    var supplements = new SupplementsPart(model.supplements(), remembered);
    var requests = registers.requests(model.requests());
    var departures = registers.departures(model.departures());
    var points = registers.points(model.points());
    var days = new DaysPart(model.days(), remembered);
    suspected = new SuspectedPart(model.suspected(), remembered);
    parts
        .add("followup.part.absentees", absentees.node(), absentees::focus)
        .add("followup.part.supplements", supplements.node(), supplements::focus)
        .add("followup.part.requests", requests.node(), requests::focus)
        .add("followup.part.departures", departures.node(), departures::focus)
        .add("followup.part.points", points.node(), points::focus)
        .add("followup.part.days", days.node(), days::focus)
        .add("followup.part.guarded", suspected.node(), suspected::focus)
        .with(new Label());
    tables =
        List.of(
            () -> absentees.asTable("followup.absentees.title"),
            supplements::asTable,
            () -> requests.asTable("followup.requests.title"),
            model.departures()::bankTable,
            () -> points.asTable("followup.points.title"),
            days::asTable,
            suspected::asTable);
    var body = new VBox(parts.node(), new SavedBar(model.saved()));
    VBox.setVgrow(parts.node(), Priority.ALWAYS);
    body.getStyleClass().add("screen-body");
    whole = new CampaignBody(body, parts::focus, model.hasCampaign(), workbench.navigator());
  }

  @Override
  public Node node() {
    return whole;
  }

  @Override
  public List<Action> actions() {
    return List.of(Command.EXPORT.runs(this::export), model.reload());
  }

  @Override
  public void open(Place place) {
    model.open();
    if (place instanceof Place.FollowUp to && PARTS.contains(to.part())) {
      parts.show(PARTS.indexOf(to.part()));
    }
    whole.focus();
  }

  @Override
  public void close() {
    model.close();
  }

  /// The table of the part that is shown; the guarded one only while it is open.
  private void export() {
    Table table = tables.get(parts.shown()).get();
    if (table != null) {
      model.export(table);
    }
  }
}
