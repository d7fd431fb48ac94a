package vn.doichieu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.app.ShowProgress;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.result.Breakdown;
import vn.doichieu.domain.result.Forecast;
import vn.doichieu.domain.result.FormCount;
import vn.doichieu.domain.result.LoanSum;
import vn.doichieu.domain.result.ProgressFigures;
import vn.doichieu.domain.result.ProgressRow;
import vn.doichieu.domain.result.SecondReading.ErrorRate;

/// The progress as one JSON object. Amounts in đồng, shares in percent.
final class ProgressJson {
  private static final Map<Breakdown, String> NAMES =
      Map.of(
          Breakdown.GROUP, "groups",
          Breakdown.RESIDENTIAL_GROUP, "residentialGroups",
          Breakdown.ORGANISATION, "organisations",
          Breakdown.PROGRAMME, "programmes",
          Breakdown.POINT, "points",
          Breakdown.TEAM, "teams");

  private ProgressJson() {}

  static Map<String, Object> of(Campaign campaign, ShowProgress.Shown shown) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("campaign", campaign.title());
    map.put("total", figures(shown.progress().total()));
    map.put("forecast", shown.forecast().map(ProgressJson::forecast).orElse(null));
    map.put("errors", errors(shown.progress().errors()));
    Map<String, Object> days = new LinkedHashMap<>();
    shown.keyedPerDay().forEach((day, rows) -> days.put(day.toString(), rows));
    map.put("keyedPerDay", days);
    for (Breakdown by : Breakdown.values()) {
      List<ProgressRow> rows = shown.progress().rows(by);
      map.put(NAMES.get(by), rows.stream().map(ProgressJson::row).toList());
    }
    return map;
  }

  private static Map<String, Object> row(ProgressRow row) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", row.code());
    map.put("name", Messages.text(row.name()));
    map.putAll(figures(row.figures()));
    return map;
  }

  private static Map<String, Object> figures(ProgressFigures figures) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("forms", forms(figures.forms()));
    map.put("customers", figures.customers());
    map.put("customersReconciled", figures.customersReconciled());
    map.put("owed", sum(figures.owed()));
    map.put("keyed", sum(figures.keyed()));
    map.put("reconciled", sum(figures.reconciled()));
    map.put("able", sum(figures.able()));
    map.put("unable", sum(figures.unable()));
    map.put("unclassified", sum(figures.unclassified()));
    map.put("absent", sum(figures.absent()));
    Map<String, Object> percent = new LinkedHashMap<>();
    percent.put("customers", figures.customerShare() / 10.0);
    percent.put("loans", figures.loanShare() / 10.0);
    percent.put("balance", figures.balanceShare() / 10.0);
    map.put("percentReconciled", percent);
    return map;
  }

  private static Map<String, Object> forms(FormCount forms) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("groups", forms.groups());
    map.put("printed", forms.printed());
    map.put("returned", forms.returned());
    map.put("keyed", forms.keyed());
    map.put("second", forms.second());
    map.put("secondOpen", forms.secondOpen());
    map.put("locked", forms.locked());
    return map;
  }

  private static Map<String, Object> sum(LoanSum sum) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("loans", sum.loans());
    map.put("balance", sum.balance().dong());
    return map;
  }

  private static Map<String, Object> forecast(Forecast forecast) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("finished", forecast.finished().toString());
    map.put("rows", forecast.rows());
    map.put("days", forecast.days());
    map.put("from", forecast.from().toString());
    map.put("to", forecast.to().toString());
    map.put("left", forecast.left());
    return map;
  }

  private static Map<String, Object> errors(ErrorRate errors) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("wrong", errors.wrong());
    map.put("compared", errors.compared());
    map.put("perThousand", errors.perThousand());
    return map;
  }
}
