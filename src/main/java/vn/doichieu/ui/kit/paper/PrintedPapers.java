package vn.doichieu.ui.kit.paper;

import java.util.List;
import java.util.function.Supplier;
import vn.doichieu.app.PaperPages;
import vn.doichieu.app.SendToPrinter;
import vn.doichieu.base.PrintOrder;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.ui.kit.Dialogs;
import vn.doichieu.ui.kit.Job;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.PrintForm;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Workbench;

/// Prints papers: asks for the printer, says which page is at it, and offers a file where the
/// printer fails.
public final class PrintedPapers {
  private record Ready(String name, byte[] pdf, int pages) {}

  private final Jobs jobs;
  private final Dialogs dialogs;
  private final Remembered remembered;
  private final SendToPrinter printer;
  private final SavedPapers saved;
  private boolean preparing;

  /// @param saved takes the paper instead of the printer, and says how far it is
  public PrintedPapers(Workbench workbench, SendToPrinter printer, SavedPapers saved) {
    jobs = workbench.jobs();
    dialogs = workbench.dialogs();
    remembered = workbench.remembered();
    this.printer = printer;
    this.saved = saved;
  }

  /// What is being saved at the moment is saved first.
  ///
  /// @param name of the file, when it is saved instead
  public void print(String name, Supplier<byte[]> pdf) {
    if (preparing) {
      return;
    }
    step(Jobs.Lane.DB, "papers.job.prepare", () -> name)
        .onDone(
            same ->
                step(Jobs.Lane.REPORT, "papers.job.prepare", () -> ready(name, pdf.get()))
                    .onDone(this::choosePrinter));
  }

  private <T> Job<T> step(Jobs.Lane lane, String titleKey, Supplier<T> work) {
    preparing = true;
    return jobs.run(lane, Text.of(titleKey), progress -> work.get()).onEnd(() -> preparing = false);
  }

  private static Ready ready(String name, byte[] pdf) {
    try (var pages = new PaperPages(pdf)) {
      return new Ready(name, pdf, pages.count());
    }
  }

  private void choosePrinter(Ready paper) {
    step(Jobs.Lane.PRINT, "papers.job.printers", printer::printers)
        .onDone(printers -> ask(paper, printers));
  }

  private void ask(Ready paper, List<String> printers) {
    if (printers.isEmpty()) {
      offerFile(paper, new UserError("noPrinter"));
      return;
    }
    var form = new PrintForm(printers, paper.pages(), remembered);
    switch (dialogs.print(form)) {
      case PRINT -> send(paper, form.order());
      case SAVE -> saved.one(paper.name(), false, paper::pdf);
      case LEAVE -> {}
    }
  }

  private void send(Ready paper, PrintOrder order) {
    Job<Boolean> job =
        jobs.run(
            Jobs.Lane.PRINT,
            Text.of("papers.job.print"),
            progress -> printer.print(paper.pdf(), order, progress::report, progress::isCancelled));
    job.progress()
        .addListener(
            (o, was, share) -> {
              long page = Math.round(share.doubleValue() * order.pages());
              saved.say(Text.of("papers.printing", page, order.pages(), order.printer()));
            });
    job.onEnd(() -> saved.say(null))
        .onDone(all -> saved.say(outcome(all, order)))
        .onProblem(refusal -> offerFile(paper, refusal));
  }

  private static Text outcome(boolean all, PrintOrder order) {
    return all
        ? Text.of("papers.printed", order.pages(), order.copies(), order.printer())
        : Text.of("papers.printStopped", order.printer());
  }

  private void offerFile(Ready paper, UserError refusal) {
    if (dialogs.confirm(refusal.happened(), refusal.remedy(), "kit.print.save")) {
      saved.one(paper.name(), true, paper::pdf);
    }
  }
}
