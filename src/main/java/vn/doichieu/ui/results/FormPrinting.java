package vn.doichieu.ui.results;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import vn.doichieu.app.IssueForms;
import vn.doichieu.app.IssueForms.Issued;
import vn.doichieu.app.IssueForms.Used;
import vn.doichieu.app.PrintPapers;
import vn.doichieu.base.Text;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.ui.kit.Job;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.PaperOutput;
import vn.doichieu.ui.kit.paper.PrintedPapers;
import vn.doichieu.ui.kit.paper.SavedPapers;

/// Makes the forms of groups, prints them, and takes note of those that came back.
final class FormPrinting {
  private final Workbench workbench;
  private final IssueForms issue;
  private final PrintPapers print;
  private final ObservableValue<Long> campaignId;
  private final Clock clock;
  private final SavedPapers saved;
  private final PrintedPapers printed;
  private final Runnable changed;

  /// @param changed runs after forms were made or came back
  FormPrinting(
      Workbench workbench,
      ResultsWork work,
      ObservableValue<Long> campaignId,
      PaperOutput output,
      Clock clock,
      Runnable changed) {
    this.workbench = workbench;
    issue = work.issueForms();
    print = work.print();
    this.campaignId = campaignId;
    this.clock = clock;
    this.changed = changed;
    saved = new SavedPapers(workbench, output.show());
    printed = new PrintedPapers(workbench, output.printer(), saved);
  }

  /// Where the last forms went.
  SavedPapers saved() {
    return saved;
  }

  /// @param groups empty for all
  void print(List<Long> groups) {
    Long campaign = campaignId.getValue();
    if (campaign != null) {
      run("results.job.issue", () -> issue.issue(campaign, groups, Used.KEEP))
          .onDone(issued -> afterIssue(campaign, groups, issued));
    }
  }

  private void afterIssue(long campaign, List<Long> groups, Issued issued) {
    changed.run();
    int kept = issued.kept().size();
    boolean renew =
        kept > 0
            && workbench
                .dialogs()
                .confirm(
                    Text.of("results.ask.renew", kept),
                    Text.of("results.ask.renew.text"),
                    "results.ask.renew.verb");
    if (renew) {
      run("results.job.issue", () -> issue.issue(campaign, groups, Used.REPLACE))
          .onDone(
              all -> {
                changed.run();
                send(campaign, all.forms());
              });
    } else {
      send(campaign, issued.forms());
    }
  }

  private void send(long campaign, List<ResultForm> forms) {
    List<Long> ids = forms.stream().map(ResultForm::id).toList();
    if (!ids.isEmpty()) {
      printed.print("phieu-doi-chieu", () -> print.formsInOne(campaign, ids, done -> {}));
    }
  }

  /// The filled forms of some groups came back today; when all are back already, that is taken
  /// back.
  void receive(List<FormItem> items) {
    List<ResultForm> forms =
        items.stream().filter(i -> i.state() != null).map(i -> i.state().form()).toList();
    List<ResultForm> out = forms.stream().filter(f -> f.returnedOn() == null).toList();
    LocalDate date = out.isEmpty() ? null : LocalDate.now(clock);
    run("results.job.save", () -> issue.receive(out.isEmpty() ? forms : out, date))
        .onDone(saved -> changed.run());
  }

  private <T> Job<T> run(String title, Supplier<T> work) {
    return workbench.jobs().run(Jobs.Lane.DB, Text.of(title), progress -> work.get());
  }
}
