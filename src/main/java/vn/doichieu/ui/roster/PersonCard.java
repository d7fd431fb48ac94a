package vn.doichieu.ui.roster;

import java.util.List;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Roster;

/// One borrower with all loans, also those of other groups.
record PersonCard(Borrower borrower, List<LoanRow> loans) {
  static PersonCard of(LoanRow row, Roster roster, List<LoanRow> rows) {
    long id = row.loan().borrowerId();
    return new PersonCard(
        roster.borrower(id),
        rows.stream()
            .filter(r -> r.loan().borrowerId() == id)
            .sorted((a, b) -> VietnameseText.compare(a.code(), b.code()))
            .toList());
  }
}
