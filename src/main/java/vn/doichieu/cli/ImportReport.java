package vn.doichieu.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.app.ImportPreview;
import vn.doichieu.base.Finding;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.roster.LoanLine;
import vn.doichieu.domain.roster.LoanList;
import vn.doichieu.domain.roster.RosterUpdate;
import vn.doichieu.domain.roster.SavingsGroup;

/// What an import found and did, as JSON for scripts.
///
/// `rows` counts the data rows: filled rows under the headings except repeated headings, totals and
/// signatures (those are `skippedRows`). `loans` counts distinct loans with something owed; a row
/// that only repeats one is in `duplicateRows`, a loan without debt or closed in `notCounted`.
/// `balance` and `interest` are sums over `loans`, in đồng. `groups` leaves direct borrowers out.
final class ImportReport {
  private final ImportPreview preview;
  private final boolean imported;

  ImportReport(ImportPreview preview, boolean imported) {
    this.preview = preview;
    this.imported = imported;
  }

  String json() {
    LoanList list = preview.list();
    RosterUpdate update = preview.update();
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("imported", imported);
    report.put("sheet", list.columns().sheet());
    report.put("rows", list.rows());
    report.put("loans", list.loans().size());
    report.put("duplicateRows", list.duplicateRows());
    report.put("skippedRows", list.skippedRows());
    report.put("balance", list.principal().dong());
    report.put("interest", list.interest().dong());
    report.put("groups", list.groups());
    report.put("borrowers", list.borrowers());
    report.put("directBorrowers", list.directBorrowers());
    report.put("otherWard", list.otherWard());
    report.put("errorCount", list.errorCount());
    report.put("errors", findings(list.errors()));
    report.put("warnings", findings(list.warnings()));
    report.put("repairCount", list.repairCount());
    report.put("repairs", findings(list.repairs()));
    report.put("notCounted", list.notCounted().stream().map(ImportReport::notCounted).toList());
    report.put("added", update.added());
    report.put("updated", update.updated());
    report.put("unchanged", update.unchanged());
    report.put("removed", update.removed());
    report.put("absent", update.absent());
    report.put("unassignedGroups", update.unassigned().stream().map(SavingsGroup::code).toList());
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Map<String, Object>> findings(List<Finding> findings) {
    return findings.stream().map(ImportReport::finding).toList();
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("sheet", finding.sheet());
    entry.put("row", finding.row());
    entry.put("column", finding.column());
    entry.put("value", finding.value());
    entry.put("message", Messages.text(finding.message()));
    return entry;
  }

  private static Map<String, Object> notCounted(LoanLine line) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("row", line.row());
    entry.put("loan", line.loanCode());
    entry.put("closed", line.closed());
    return entry;
  }
}
