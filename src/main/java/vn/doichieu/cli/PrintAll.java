package vn.doichieu.cli;

import java.nio.file.Path;
import java.util.List;
import vn.doichieu.app.IssueForms;
import vn.doichieu.app.PaperFile;
import vn.doichieu.app.StoreFiles;
import vn.doichieu.app.UseCases;

/// Arranges a schedule when there is none, and writes every paper of the newest campaign.
public final class PrintAll {
  private PrintAll() {}

  /// Says where each file stands.
  public static void into(Path folder, UseCases ward, Terminal terminal) {
    long campaign = ward.read().newestCampaign().orElseThrow().id();
    if (ward.read().schedule(campaign).sessions().isEmpty()) {
      ward.arrangeSchedule().run(campaign);
    }
    terminal.say("cli.demo.papers", folder.toString());
    for (PrintCommand.Kind kind : PrintCommand.Kind.values()) {
      List<PaperFile> files =
          PrintCommand.files(ward, campaign, kind, IssueForms.Used.KEEP, terminal);
      StoreFiles.into(folder, files);
      files.forEach(file -> terminal.say("cli.demo.file", file.name()));
    }
  }
}
