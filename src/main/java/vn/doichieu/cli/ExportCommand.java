package vn.doichieu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.doichieu.app.ExportResultsSheet;
import vn.doichieu.app.UseCases;
import vn.doichieu.base.UserError;

/// Writes data of the newest campaign as a spreadsheet.
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Opening opening;

  @Mixin private final DataOptions data;

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
    this.terminal = terminal;
    this.opening = opening;
    data = new DataOptions(environment);
  }

  @Override
  public Integer call() {
    try (UseCases ward = opening.open(data.folder(), data.user(), data.password())) {
      long campaign =
          ward.read()
              .newestCampaign()
              .orElseThrow(() -> new UserError("noCampaign").toException())
              .id();
      ExportResultsSheet.Written written =
          switch (kind) {
            case RESULTS_SHEET -> ward.exportResultsSheet().write(campaign, List.of(), file);
          };
      terminal.say("cli.export.done", written.loans(), written.file().toString());
      return Exit.OK;
    }
  }
}
