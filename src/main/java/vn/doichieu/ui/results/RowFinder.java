package vn.doichieu.ui.results;

import java.util.List;
import vn.doichieu.base.Text;
import vn.doichieu.domain.result.FormRow;

/// Finds a row by what is typed from the paper: on our form by the row's code, or its bare number;
/// on the bank's sheet, which has other numbers, by the end of the loan's code.
///
/// @param printed how many rows the paper has
record RowFinder(List<KeyedRow> rows, int printed, boolean bankSheet) {
  List<KeyedRow> find(String typed) {
    if (bankSheet) {
      return rows.stream().filter(r -> r.form().loan().code().endsWith(typed)).toList();
    }
    String number = typed.replaceFirst("^0+(?=.)", "");
    return rows.stream()
        .filter(
            r ->
                isWhole(typed)
                    ? FormRow.code(r.number(), printed).equals(typed)
                    : Integer.toString(r.number()).equals(number))
        .toList();
  }

  /// Whether it is a row's code, which needs no Enter.
  boolean isWhole(String typed) {
    return !bankSheet && typed.length() == FormRow.code(1, printed).length();
  }

  /// Why what was typed names no row, or several.
  Text notOne(List<KeyedRow> found, String typed) {
    if (!bankSheet) {
      return Text.of("results.said.noRow", typed);
    }
    return Text.of(found.isEmpty() ? "results.said.noLoan" : "results.said.manyRows", typed);
  }
}
