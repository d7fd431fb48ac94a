package vn.doichieu.ui.results;

import java.time.LocalDate;
import java.util.List;
import vn.doichieu.domain.result.FormState;
import vn.doichieu.domain.roster.SavingsGroup;

/// One group and its form in the list.
///
/// @param state null as long as no form was printed
/// @param loans that are owed
/// @param missing pages that were not scanned, as far as that is to be said
record FormItem(
    SavingsGroup group,
    String residentialGroup,
    int loans,
    boolean outdated,
    FormState state,
    List<Integer> missing) {
  String number() {
    return state == null ? "" : state.form().number().text();
  }

  LocalDate printedOn() {
    return state == null ? null : state.form().printedOn();
  }

  LocalDate returnedOn() {
    return state == null ? null : state.form().returnedOn();
  }

  Long keyed() {
    return state == null ? null : (long) state.keyed();
  }

  boolean isComplete() {
    return state != null && state.isKeyed();
  }
}
