package vn.doichieu.domain.result;

import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Programme;

/// One row of a paper form and of the keying screen.
///
/// @param number counts the rows of the form from 1
/// @param page of the paper, from 1
public record FormRow(int number, int page, Loan loan, Borrower borrower, Programme programme) {

  /// What is keyed to find the row: its number with a check digit, so that no row is mistaken for
  /// another. All rows of a form have codes of one length.
  ///
  /// @param rows how many the form has
  public static String code(int number, int rows) {
    return CheckDigit.append((rows < 100 ? "%02d" : "%03d").formatted(number));
  }
}
