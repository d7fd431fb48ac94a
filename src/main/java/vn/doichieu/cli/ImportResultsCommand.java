package vn.doichieu.cli;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.doichieu.app.ImportResults;
import vn.doichieu.app.ResultImportPreview;
import vn.doichieu.app.ResultImportRequest;
import vn.doichieu.app.UseCases;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.ResultConflict;
import vn.doichieu.domain.result.ResultConflict.Keep;
import vn.doichieu.domain.result.ResultList;

/// `import-results FILE --data DIR [--json REPORT] [--dry-run] [--keep mine|theirs]`. Any error in
/// the file, and any undecided difference from what was keyed here: nothing is imported, exit code
/// 1.
@Command(name = "import-results")
public final class ImportResultsCommand extends WardCommand {
  private static final int SHOWN = 20;

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.results.file")
  private Path file;

  @Option(names = "--json", paramLabel = "REPORT", descriptionKey = "cli.import.usage.json")
  private Path json;

  @Option(names = "--dry-run", descriptionKey = "cli.import.usage.dryRun")
  private boolean dryRun;

  @Option(names = "--keep", paramLabel = "mine|theirs", descriptionKey = "cli.results.keep")
  private Side keep;

  /// Named as typed.
  enum Side {
    mine,
    theirs
  }

  public ImportResultsCommand(Terminal terminal, Opening opening, Map<String, String> environment) {
    super(opening, environment);
    this.terminal = terminal;
  }

  @Override
  int run(UseCases ward) {
    long campaign = newestCampaign(ward).id();
    return run(
        ward.importResults(),
        new ResultImportRequest(campaign, file, null, ward.user().fullName()));
  }

  private int run(ImportResults importResults, ResultImportRequest request) {
    ResultImportPreview preview = importResults.preview(request, () -> {});
    boolean wrong = isWrong(preview);
    boolean commits = !wrong && !dryRun;
    // Before the import: whoever reads that the report failed must find nothing imported.
    if (json != null) {
      int replaced = commits && keep == Side.theirs ? preview.update().conflicts().size() : 0;
      terminal.json(ResultImportReport.of(preview, commits, replaced), json);
    }
    say(preview);
    if (commits) {
      ImportResults.Done done = importResults.commit(preview, choices(preview), share -> {});
      terminal.say(
          "cli.results.done", done.added(), done.secondReadings(), done.replaced(), done.kept());
    } else if (!wrong) {
      terminal.say("cli.import.dryRun");
    }
    return wrong ? Exit.USER_ERROR : Exit.OK;
  }

  private boolean isWrong(ResultImportPreview preview) {
    List<ResultConflict> conflicts = preview.update().conflicts();
    return !preview.list().isImportable()
        || keep == null && !conflicts.isEmpty()
        || keep == Side.theirs && locked(conflicts) > 0;
  }

  private static long locked(List<ResultConflict> conflicts) {
    return conflicts.stream().filter(c -> c.mine().locked()).count();
  }

  private Map<Long, Keep> choices(ResultImportPreview preview) {
    Keep kept = keep == Side.theirs ? Keep.THEIRS : Keep.MINE;
    return preview.update().conflicts().stream().collect(toMap(c -> c.mine().loanId(), c -> kept));
  }

  private void say(ResultImportPreview preview) {
    ResultList list = preview.list();
    List<ResultConflict> conflicts = preview.update().conflicts();
    terminal.say(
        "cli.results.counts",
        list.rows(),
        list.lines().size(),
        list.blankRows(),
        list.skippedRows(),
        list.duplicateRows());
    list.byOutcome()
        .forEach(
            (outcome, sum) ->
                terminal.say(
                    "cli.results.outcome",
                    Messages.text(outcome.textKey()),
                    sum.loans(),
                    sum.principal().dong()));
    terminal.say(
        "cli.results.effect",
        preview.update().added().size(),
        preview.update().secondReadings().size(),
        preview.update().unchanged(),
        conflicts.size());
    ImportLoansCommand.list(list.errors(), list.errorCount(), "cli.import.error", terminal.err());
    ImportLoansCommand.list(
        list.warnings(), list.warnings().size(), "cli.import.warning", terminal.err());
    if (!list.isImportable()) {
      complain("cli.import.refused", list.errorCount());
    }
    if (keep != Side.mine) {
      sayConflicts(conflicts);
    }
  }

  private void sayConflicts(List<ResultConflict> conflicts) {
    for (ResultConflict conflict : conflicts.subList(0, Math.min(SHOWN, conflicts.size()))) {
      complain(
          conflict.mine().locked() ? "cli.results.conflictLocked" : "cli.results.conflict",
          String.valueOf(conflict.theirs().row()),
          conflict.theirs().loan().code(),
          words(conflict.mine().answer()),
          words(conflict.theirs().answer()));
    }
    if (conflicts.size() > SHOWN) {
      complain("cli.import.more", conflicts.size() - SHOWN);
    }
    if (keep == null && !conflicts.isEmpty()) {
      complain("cli.results.refused", conflicts.size());
    } else if (locked(conflicts) > 0) {
      complain("cli.results.locked", locked(conflicts));
    }
  }

  private static String words(Answer answer) {
    String outcome = Messages.text(answer.outcome().textKey());
    return answer.ability() == null
        ? outcome
        : outcome + ", " + Messages.text(answer.ability().textKey());
  }

  private void complain(String key, Object... arguments) {
    terminal.err().println(Messages.text(key, arguments));
  }
}
