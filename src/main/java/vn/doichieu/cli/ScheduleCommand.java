package vn.doichieu.cli;

import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.doichieu.app.ArrangeSchedule;
import vn.doichieu.app.UseCases;
import vn.doichieu.domain.campaign.Campaign;

/// Arranges the sessions of the newest campaign.
@Command(name = "schedule")
public final class ScheduleCommand extends WardCommand {
  private final Terminal terminal;

  @Option(names = "--json", paramLabel = "FILE", descriptionKey = "cli.schedule.json")
  private Path file;

  public ScheduleCommand(Terminal terminal, Opening opening, Map<String, String> environment) {
    super(opening, environment);
    this.terminal = terminal;
  }

  @Override
  int run(UseCases ward) {
    Campaign campaign = newestCampaign(ward);
    ArrangeSchedule arrange = ward.arrangeSchedule();
    ArrangeSchedule.Outcome outcome =
        file == null ? arrange.run(campaign.id()) : arrange.run(campaign.id(), file);
    if (!outcome.problems().isEmpty()) {
      outcome.problems().forEach(problem -> terminal.warn(problem.text()));
      return Exit.USER_ERROR;
    }
    if (!outcome.isSaved()) {
      outcome.result().reasons().forEach(terminal::warn);
      return Exit.USER_ERROR;
    }
    terminal.say(
        "cli.schedule.done",
        outcome.result().placements().size(),
        outcome.result().halfDays(),
        outcome.result().bound());
    return Exit.OK;
  }
}
