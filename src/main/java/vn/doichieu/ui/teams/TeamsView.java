package vn.doichieu.ui.teams;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.CampaignBody;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Parts;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.ScreenView;
import vn.doichieu.ui.kit.TableBuilder;
import vn.doichieu.ui.kit.Workbench;

/// Four parts: teams, nominations, the composition of each session, the load of each person.
final class TeamsView implements ScreenView {
  private final TeamsViewModel model;
  private final Parts parts = new Parts();
  private final MembersPart members;
  private final CampaignBody whole;

  TeamsView(TeamsViewModel model, Workbench workbench, LocalDate today) {
    this.model = model;
    members = new MembersPart(model, workbench.remembered());
    var nominations = new NominationsPart(model.nominations(), workbench.remembered(), today);
    var seats = new SeatsPart(model.seats(), workbench.remembered());
    DataTable<PersonLoad> load =
        new TableBuilder<PersonLoad>("team-load", model.people())
            .personName("teams.column.person", PersonLoad::name)
            .text("teams.column.office", PersonLoad::office)
            .width(330)
            .number("teams.column.team", PersonLoad::team)
            .number("teams.column.sessions", PersonLoad::sessions)
            .number("teams.column.halfDays", PersonLoad::halfDays)
            .text("teams.column.hours", PersonLoad::hours)
            .width(100)
            .remember(workbench.remembered())
            .build();
    parts
        .add("teams.part.members", members.node(), members::focus)
        .add("teams.part.nominations", nominations.node(), nominations::focus)
        .add("teams.part.seats", seats.node(), seats::focus)
        .add("teams.part.load", load.node(), load::focus)
        .with(new javafx.scene.control.Label());
    var body = new VBox(parts.node());
    VBox.setVgrow(parts.node(), javafx.scene.layout.Priority.ALWAYS);
    body.getStyleClass().add("screen-body");
    whole = new CampaignBody(body, parts::focus, model.hasCampaign(), workbench.navigator());
  }

  @Override
  public Node node() {
    return whole;
  }

  @Override
  public List<Action> actions() {
    return List.of(model.addTeam(), model.requestLetter(), model.reload());
  }

  @Override
  public void open(Place place) {
    model.open();
    whole.focus();
  }

  @Override
  public void close() {
    model.close();
  }
}
