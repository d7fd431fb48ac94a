package vn.doichieu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.doichieu.base.StopSignal;
import vn.doichieu.base.Text;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.exchange.SpreadsheetWriter;
import vn.doichieu.report.Papers;
import vn.doichieu.solver.Scheduler;
import vn.doichieu.store.CampaignStore;
import vn.doichieu.store.FollowUpStore;
import vn.doichieu.store.UserStore;

/// The sample ward on a day when the sessions of the first days are over and some results keyed.
public final class FollowUpOffice implements AutoCloseable {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-10-31T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  public final SampleOffice office;
  public final ReadFollowUp read;
  public final EditFollowUp edit;
  public final EditPapers papers;
  public final AskForHelp askForHelp;
  public final ArrangeSupplement arrange;
  public final PrintFollowUp print;
  public final SuspectedLoans suspected;

  private FollowUpOffice(SampleOffice office) {
    this.office = office;
    var store = new FollowUpStore(office.database);
    read = new ReadFollowUp(office.read, CLOCK);
    edit = new EditFollowUp(office.recorder, office.read, CLOCK);
    papers = new EditPapers(office.recorder, campaigns(), office.print, CLOCK);
    askForHelp = new AskForHelp(office.recorder, office.read);
    arrange = new ArrangeSupplement(office.recorder, read, Scheduler::new);
    print = new PrintFollowUp(office.read, office.print, new Papers(), new WriteScripts());
    suspected =
        new SuspectedLoans(
            office.recorder,
            office.read,
            store,
            new UserStore(office.database),
            (user, password) -> user.equals("quantri") && "mat-khau".equals(new String(password)),
            CLOCK);
  }

  public FollowUpWork work() {
    return new FollowUpWork(
        read,
        edit,
        arrange,
        askForHelp,
        print,
        new ExportTable(new SpreadsheetWriter()),
        suspected);
  }

  public static FollowUpOffice in(Path folder) {
    var followUp = new FollowUpOffice(SampleOffice.in(folder).arranged());
    followUp.key();
    return followUp;
  }

  public FollowUpState state() {
    return read.state(office.campaign);
  }

  /// Every loan has come out: each 20th absent, each 90th left, the others able to repay.
  private void key() {
    List<Change> changes = new ArrayList<>();
    int row = 0;
    for (Loan loan : office.read.roster().loans()) {
      row++;
      if (loan.isOwed()) {
        Answer answer =
            row % 90 == 7
                ? Answer.of(Outcome.LEFT)
                : row % 20 == 3 ? Answer.of(Outcome.ABSENT) : KeyResults.matched(loan);
        changes.add(
            Change.added(
                LoanResult.of(
                    office.recorder.newId(),
                    office.campaign,
                    loan,
                    1,
                    null,
                    LoanResult.Source.FORM,
                    "An",
                    answer)));
      }
    }
    office.recorder.save(Text.of("app.name"), changes);
  }

  /// Sees the absentees of some points again from a day on, all in the first hall of the point.
  ///
  /// @return the number of the round
  public int arrange(LocalDate day, List<TransactionPoint> points) {
    List<ArrangeSupplement.PointDays> days = new ArrayList<>();
    for (TransactionPoint point : points) {
      long hall =
          office.read.unit().venues().stream()
              .filter(v -> v.pointId() == point.id())
              .findFirst()
              .orElseThrow()
              .id();
      days.add(
          new ArrangeSupplement.PointDays(
              point.id(), new TreeSet<>(List.of(day, day.plusDays(1))), hall));
    }
    return arrange.run(office.campaign, days, new StopSignal()).round();
  }

  public List<TransactionPoint> points() {
    return office.read.unit().points();
  }

  public CampaignStore campaigns() {
    return new CampaignStore(office.database);
  }

  @Override
  public void close() {
    office.close();
  }
}
