package vn.doichieu.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.doichieu.app.ResultImportPreview;
import vn.doichieu.base.Money;
import vn.doichieu.domain.result.Ability;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.ResultConflict;
import vn.doichieu.domain.result.ResultList;

/// What an import of results found and did, as JSON for scripts. Names as in [Answer]; amounts in
/// đồng.
final class ResultImportReport {
  private ResultImportReport() {}

  /// @param imported whether it is stored
  /// @param replaced in how many conflicts the file counts
  static Map<String, Object> of(ResultImportPreview preview, boolean imported, int replaced) {
    ResultList list = preview.list();
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("imported", imported);
    report.put("sheet", list.columns().sheet());
    report.put("rows", list.rows());
    report.put("results", list.lines().size());
    report.put("blankRows", list.blankRows());
    report.put("skippedRows", list.skippedRows());
    report.put("duplicateRows", list.duplicateRows());
    report.put("principal", list.principal().dong());
    Map<String, Object> outcomes = new LinkedHashMap<>();
    list.byOutcome().forEach((outcome, sum) -> outcomes.put(outcome.name(), sum(sum)));
    report.put("outcomes", outcomes);
    report.put("able", sum(list.of(Ability.ABLE)));
    report.put("unable", sum(list.of(Ability.UNABLE)));
    report.put("added", preview.update().added().size());
    report.put("secondReadings", preview.update().secondReadings().size());
    report.put("unchanged", preview.update().unchanged());
    report.put("replaced", replaced);
    report.put("kept", imported ? preview.update().conflicts().size() - replaced : 0);
    report.put("conflictCount", preview.update().conflicts().size());
    report.put(
        "conflicts",
        preview.update().conflicts().stream().map(c -> conflict(c, preview.causes())).toList());
    report.put("errorCount", list.errorCount());
    report.put("errors", ImportReport.findings(list.errors()));
    report.put("warnings", ImportReport.findings(list.warnings()));
    return report;
  }

  private static Map<String, Object> sum(ResultList.Sum sum) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("loans", sum.loans());
    map.put("principal", sum.principal().dong());
    return map;
  }

  private static Map<String, Object> conflict(ResultConflict conflict, Causes causes) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("row", conflict.theirs().row());
    entry.put("loan", conflict.theirs().loan().code());
    entry.put("locked", conflict.mine().locked());
    entry.put("fields", conflict.fields());
    entry.put("mine", answer(conflict.mine().answer(), causes));
    entry.put("theirs", answer(conflict.theirs().answer(), causes));
    return entry;
  }

  private static Map<String, Object> answer(Answer answer, Causes causes) {
    Map<String, Object> entry = new LinkedHashMap<>();
    Cause cause = causes.get(answer.causeId());
    entry.put("outcome", answer.outcome().name());
    put(entry, "attendedBy", answer.attendedBy());
    put(entry, "declaredPrincipal", dong(answer.declaredPrincipal()));
    put(entry, "declaredInterest", dong(answer.declaredInterest()));
    put(entry, "differenceReason", answer.differenceReason());
    put(entry, "repaid", dong(answer.repaid()));
    put(entry, "ability", answer.ability());
    put(entry, "cause", cause == null ? null : cause.code());
    put(entry, "causeText", answer.causeText());
    put(entry, "measure", answer.measure());
    put(entry, "note", answer.note());
    return entry;
  }

  private static Long dong(Money money) {
    return money == null ? null : money.dong();
  }

  private static void put(Map<String, Object> entry, String name, Object value) {
    if (value instanceof Enum<?> constant) {
      entry.put(name, constant.name());
    } else if (value != null && !"".equals(value)) {
      entry.put(name, value);
    }
  }
}
