package vn.doichieu.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.doichieu.app.ShowProgress;
import vn.doichieu.app.UseCases;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;
import vn.doichieu.base.Text;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.result.Breakdown;
import vn.doichieu.domain.result.LoanSum;
import vn.doichieu.domain.result.ProgressFigures;
import vn.doichieu.domain.result.ProgressRow;

/// Says how far the newest campaign is.
@Command(name = "progress")
public final class ProgressCommand extends WardCommand {
  private final Terminal terminal;

  @Option(names = "--json", descriptionKey = "cli.progress.json")
  private boolean json;

  public ProgressCommand(Terminal terminal, Opening opening, Map<String, String> environment) {
    super(opening, environment);
    this.terminal = terminal;
  }

  @Override
  int run(UseCases ward) {
    Campaign campaign = newestCampaign(ward);
    ShowProgress.Shown shown = ward.showProgress().run(campaign.id());
    if (json) {
      terminal.json(ProgressJson.of(campaign, shown));
    } else {
      tell(campaign, shown);
    }
    return Exit.OK;
  }

  private void tell(Campaign campaign, ShowProgress.Shown shown) {
    ProgressFigures total = shown.progress().total();
    var forms = total.forms();
    terminal.say("cli.progress.campaign", campaign.title());
    terminal.say(
        "cli.progress.forms",
        forms.groups(),
        forms.printed(),
        forms.returned(),
        forms.keyed(),
        forms.second(),
        forms.secondOpen(),
        forms.locked());
    terminal.say(
        "cli.progress.customers",
        total.customers(),
        total.customersReconciled(),
        percent(total.customerShare()));
    say("cli.progress.owed", total.owed());
    say("cli.progress.keyed", total.keyed());
    terminal.say(
        "cli.progress.reconciled",
        total.reconciled().loans(),
        percent(total.loanShare()),
        money(total.reconciled().balance()),
        percent(total.balanceShare()));
    say("cli.progress.able", total.able());
    say("cli.progress.unable", total.unable());
    say("cli.progress.absent", total.absent());
    say(shown.expectation());
    say(shown.errorRate());
    for (Breakdown by : Breakdown.values()) {
      if (by != Breakdown.GROUP && !shown.progress().rows(by).isEmpty()) {
        say(Text.of(by.textKey()));
        shown.progress().rows(by).forEach(this::say);
      }
    }
  }

  private void say(ProgressRow row) {
    ProgressFigures figures = row.figures();
    terminal.say(
        "cli.progress.row",
        Messages.text(row.name()),
        figures.reconciled().loans(),
        figures.owed().loans(),
        percent(figures.loanShare()),
        percent(figures.balanceShare()));
  }

  private void say(String key, LoanSum sum) {
    terminal.say(key, sum.loans(), money(sum.balance()));
  }

  private void say(Text text) {
    terminal.say(text.key(), text.arguments().toArray());
  }

  private static String money(Money amount) {
    return amount.toString();
  }

  private static String percent(int thousandths) {
    return thousandths / 10 + "," + thousandths % 10;
  }
}
