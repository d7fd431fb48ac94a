package vn.doichieu.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Text;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.result.FormRows;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;

/// Gives groups of a ward their forms without printing them.
public final class SampleForms {
  private SampleForms() {}

  /// @param groups how many, in the order of their ids
  public static List<ResultForm> issue(SampleData data, int groups) {
    Roster roster = data.read.roster();
    List<ResultForm> forms = new ArrayList<>();
    for (SavingsGroup group : roster.groups().subList(0, groups)) {
      List<Loan> loans = FormRows.inOrder(roster, group.id());
      forms.add(
          new ResultForm(
              data.recorder.newId(),
              0,
              data.campaign(),
              group.id(),
              1,
              forms.size() + 1,
              1,
              loans.stream().map(Entity::id).toList(),
              FormRows.fingerprint(loans),
              LocalDate.of(2025, 10, 16),
              null,
              List.of(),
              List.of()));
    }
    data.recorder.save(Text.of("app.name"), forms.stream().map(Change::added).toList());
    return forms.stream().map(ResultForm::saved).toList();
  }
}
