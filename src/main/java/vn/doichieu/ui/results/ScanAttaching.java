package vn.doichieu.ui.results;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.doichieu.app.AttachScans;
import vn.doichieu.app.AttachScans.Attached;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Scan;
import vn.doichieu.ui.kit.FileKind;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Workbench;

/// Asks for files and attaches them; says which could not be.
final class ScanAttaching {
  private static final int SHOWN_REASONS = 5;
  private final Workbench workbench;
  private final AttachScans attachScans;

  ScanAttaching(Workbench workbench, AttachScans attachScans) {
    this.workbench = workbench;
    this.attachScans = attachScans;
  }

  /// @param chosen the form of pages without a code; null for none
  /// @param done is told what was attached
  void ask(long campaign, ResultForm chosen, Consumer<Text> done) {
    List<Path> files = workbench.dialogs().openFiles(Text.of("results.scan.title"), FileKind.SCAN);
    if (files.isEmpty()) {
      return;
    }
    workbench
        .jobs()
        .run(
            Jobs.Lane.FILES,
            Text.of("results.job.attach"),
            progress -> attachScans.attach(campaign, chosen, files, progress::checkedReport))
        .onDone(
            attached -> {
              long forms = attached.scans().stream().map(Scan::formId).distinct().count();
              done.accept(Text.of("results.said.scans", attached.scans().size(), forms));
              tell(attached);
            });
  }

  private void tell(Attached attached) {
    if (attached.refused().isEmpty()) {
      return;
    }
    String reasons =
        attached.refused().stream()
            .limit(SHOWN_REASONS)
            .map(e -> Messages.text(e.happened()) + " " + Messages.text(e.remedy()))
            .collect(joining("\n"));
    workbench
        .dialogs()
        .error(
            new UserError(
                "scansRefused", attached.refused().size(), reasons, attached.scans().size()));
  }
}
