package vn.doichieu.ui.results;

import java.nio.file.Path;
import vn.doichieu.app.KeyResults.Keyer;
import vn.doichieu.app.KeyingWard;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.ui.Bench;

/// Keys forms as fast as it can and reports each row that looks saved, until it is killed.
final class KeyingProcess {
  static final int FORMS = 40;
  static final int ROWS = 60;

  private KeyingProcess() {}

  public static void main(String[] arguments) {
    var ward = new KeyingWard(Path.of(arguments[0]), FORMS, ROWS);
    var work = ward.data.resultsWork();
    var keying = new KeyingViewModel(new Bench().workbench, work, () -> {});
    for (ResultForm form : ward.forms) {
      keying.open(form.id(), new Keyer("Cán bộ", LoanResult.Source.FORM, 1));
      for (KeyedRow row : keying.rows()) {
        for (char key : (FormRow.code(row.number(), ROWS) + "4").toCharArray()) {
          KeyField at = keying.flow().at().get();
          keying.flow().draft().set(at, keying.flow().draft().text(at).get() + key);
        }
        if (row.state().get() == KeyedRow.State.SAVED) {
          System.out.println(row.form().loan().id());
          System.out.flush();
        }
      }
    }
  }
}
