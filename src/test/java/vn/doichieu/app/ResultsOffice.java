package vn.doichieu.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Cell;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.exchange.FillInWriter;
import vn.doichieu.exchange.Spreadsheet;
import vn.doichieu.exchange.SpreadsheetReader;
import vn.doichieu.store.ResultStore;
import vn.doichieu.store.RosterStore;

/// The use cases over the results of a [KeyingWard].
public final class ResultsOffice {
  private final KeyingWard ward;
  private final RosterStore rosters;
  private final ResultStore results;

  public ResultsOffice(KeyingWard ward) {
    this.ward = ward;
    rosters = new RosterStore(ward.data.database);
    results = new ResultStore(ward.data.database);
  }

  public ExportResultsSheet export() {
    return new ExportResultsSheet(rosters, results, new FillInWriter());
  }

  public ImportResults importResults() {
    return new ImportResults(ward.data.recorder, rosters, results, new SpreadsheetReader());
  }

  public ResultImportPreview preview(Path file, String keyedBy) {
    var request = new ResultImportRequest(ward.campaign, file, null, keyedBy);
    return importResults().preview(request, () -> {});
  }

  /// The loans of a form in the order of its rows.
  public List<Loan> loans(int form) {
    Roster roster = rosters.load();
    return ward.forms.get(form).loans().stream().map(roster::loan).toList();
  }

  public Causes causes() {
    return results.causes(ward.campaign);
  }

  public Cause cause(Cause.Kind kind, String code) {
    return causes().ofCode(kind, code).orElseThrow();
  }

  /// Keys one row of its form.
  public void key(Loan loan, Answer answer, KeyResults.Keyer by) {
    var keying = new KeyResults(ward.data.recorder, rosters, results, SampleData.CLOCK);
    ResultForm form = results.load(ward.campaign).form(loan.groupId());
    KeyingSheet sheet = keying.open(form.id(), by.reading());
    FormRow row =
        sheet.rows().stream().filter(r -> r.loan().equals(loan)).findFirst().orElseThrow();
    keying.save(sheet.form(), row, sheet.keyed().get(loan.id()), by, answer);
  }

  /// The words of the second sheet.
  public List<String> codes(Path file) {
    List<String> words = new ArrayList<>();
    try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file)) {
      spreadsheet.read(
          1,
          row -> {
            row.cells().stream().filter(c -> c != null).map(Cell::text).forEach(words::add);
            return true;
          });
    }
    return words;
  }
}
