package vn.doichieu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.doichieu.app.ExportResultsSheet;
import vn.doichieu.app.UseCases;

/// Writes data of the newest campaign as a spreadsheet.
@Command(name = "export")
public final class ExportCommand extends WardCommand {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      descriptionKey = "cli.export.kind",
      converter = KindNames.class)
  private Kind kind;

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.export.file")
  private Path file;

  enum Kind {
    RESULTS_SHEET
  }

  public ExportCommand(Terminal terminal, Opening opening, Map<String, String> environment) {
    super(opening, environment);
    this.terminal = terminal;
  }

  @Override
  int run(UseCases ward) {
    long campaign = newestCampaign(ward).id();
    ExportResultsSheet.Written written =
        switch (kind) {
          case RESULTS_SHEET -> ward.exportResultsSheet().write(campaign, List.of(), file);
        };
    terminal.say("cli.export.done", written.loans(), written.file().toString());
    return Exit.OK;
  }
}
