package vn.doichieu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.doichieu.app.ImportLoans;
import vn.doichieu.app.ImportPreview;
import vn.doichieu.app.ImportRequest;
import vn.doichieu.app.UseCases;
import vn.doichieu.base.Finding;
import vn.doichieu.base.Messages;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.roster.LoanList;
import vn.doichieu.domain.roster.RosterUpdate;

/// `import-loans FILE --data DIR [--json REPORT] [--accept-other-ward] [--dry-run]`. Any error in
/// the list: nothing is imported, exit code 1.
@Command(name = "import-loans")
public final class ImportLoansCommand extends WardCommand {
  private static final int SHOWN = 20;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.import.usage.file")
  private Path file;

  @Option(names = "--json", paramLabel = "REPORT", descriptionKey = "cli.import.usage.json")
  private Path json;

  @Option(names = "--accept-other-ward", descriptionKey = "cli.import.usage.otherWard")
  private boolean otherWardAccepted;

  @Option(names = "--dry-run", descriptionKey = "cli.import.usage.dryRun")
  private boolean dryRun;

  public ImportLoansCommand(Opening opening, Map<String, String> environment) {
    super(opening, environment);
  }

  @Override
  int run(UseCases ward) {
    return run(ward.importLoans());
  }

  private int run(ImportLoans importLoans) {
    ImportRequest request = ImportRequest.of(file);
    ImportPreview preview =
        importLoans.preview(otherWardAccepted ? request.acceptingOtherWard() : request);
    LoanList list = preview.list();
    boolean commits = list.isImportable() && !dryRun;
    String report = new ImportReport(preview, commits).json();
    // Before the import: whoever reads that the report failed must find nothing imported.
    write(report);
    if (commits) {
      importLoans.commit(preview);
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    say(list, preview.update(), out);
    list(list.errors(), list.errorCount(), "cli.import.error", err);
    list(list.warnings(), list.warnings().size(), "cli.import.warning", err);
    if (list.isImportable()) {
      out.println(Messages.text(dryRun ? "cli.import.dryRun" : "cli.import.done"));
    } else {
      err.println(Messages.text("cli.import.refused", list.errorCount()));
      if (list.otherWard()) {
        err.println(Messages.text("cli.import.otherWard"));
      }
    }
    out.flush();
    err.flush();
    return list.isImportable() ? 0 : Exit.USER_ERROR;
  }

  private static void say(LoanList list, RosterUpdate update, PrintWriter out) {
    out.println(
        Messages.text(
            "cli.import.counts",
            list.rows(),
            list.loans().size(),
            list.borrowers(),
            list.groups(),
            list.skippedRows(),
            list.duplicateRows(),
            list.notCounted().size()));
    out.println(Messages.text("cli.import.sums", list.principal().dong(), list.interest().dong()));
    if (list.repairCount() > 0) {
      out.println(Messages.text("cli.import.repairs", list.repairCount()));
    }
    if (list.isImportable()) {
      out.println(
          Messages.text(
              "cli.import.effect",
              update.added(),
              update.updated(),
              update.unchanged(),
              update.removed()));
      if (!update.unassigned().isEmpty()) {
        out.println(Messages.text("cli.import.unassigned", update.unassigned().size()));
      }
    }
  }

  static void list(List<Finding> findings, int count, String kind, PrintWriter err) {
    for (Finding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
      String place = Messages.text("cli.import.place.sheet", finding.sheet());
      if (finding.row() > 0) {
        place += Messages.text("cli.import.place.row", String.valueOf(finding.row()));
      }
      if (!finding.column().isEmpty()) {
        place += Messages.text("cli.import.place.cell", finding.column(), finding.value());
      }
      err.println(Messages.text(kind, place, Messages.text(finding.message())));
    }
    if (count > SHOWN) {
      err.println(Messages.text("cli.import.more", count - SHOWN));
    }
  }

  private void write(String report) {
    if (json == null) {
      return;
    }
    try {
      Files.writeString(json, report);
    } catch (IOException e) {
      throw new UserError("export.unwritable", json.toString()).toException(e);
    }
  }
}
