package vn.doichieu.domain.result;

import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Programme;

/// One row of a paper form and of the keying screen.
///
/// @param number counts the rows of the form from 1
/// @param page of the paper, from 1
public record FormRow(int number, int page, Loan loan, Borrower borrower, Programme programme) {}
