package vn.doichieu.ui.results;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.CompareReadings;
import vn.doichieu.app.CompareReadings.Comparison;
import vn.doichieu.app.CompareReadings.Pair;
import vn.doichieu.base.Text;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Workbench;

/// The rows of a form whose two readings differ; the paper decides, one key per row.
final class CompareViewModel {
  private final Workbench workbench;
  private final CompareReadings compare;
  private final Runnable leave;
  private final ObservableList<Pair> pairs = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>();

  CompareViewModel(Workbench workbench, CompareReadings compare, Runnable leave) {
    this.workbench = workbench;
    this.compare = compare;
    this.leave = leave;
  }

  void open(long formId) {
    workbench
        .jobs()
        .run(Jobs.Lane.DB, Text.of("results.job.open"), progress -> compare.open(formId))
        .onDone(
            opened -> {
              comparison.set(opened);
              pairs.setAll(opened.pairs());
            });
  }

  /// @param pair null when none is chosen
  /// @param reading 1 or 2: which one the paper agrees with
  void decide(Pair pair, int reading) {
    LoanResult right = pair == null ? null : reading == 1 ? pair.first() : pair.second();
    if (right == null) {
      return;
    }
    Comparison shown = comparison.get();
    workbench
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of("results.job.save"),
            progress -> {
              compare.decide(shown.form(), pair, right.answer());
              return null;
            })
        .onDone(nothing -> decided(pair));
  }

  private void decided(Pair pair) {
    pairs.remove(pair);
    if (pairs.isEmpty()) {
      leave.run();
    }
  }

  void leave() {
    leave.run();
  }

  ObservableList<Pair> pairs() {
    return pairs;
  }

  ReadOnlyObjectProperty<Comparison> comparison() {
    return comparison.getReadOnlyProperty();
  }

  /// One reading of a row in words; only what differs between the two is of interest.
  List<String> words(LoanResult reading) {
    return reading == null
        ? List.of()
        : List.of(
            AnswerWords.outcome(reading.answer()),
            AnswerWords.ability(reading.answer(), comparison.get().causes()),
            AnswerWords.more(reading.answer()));
  }
}
