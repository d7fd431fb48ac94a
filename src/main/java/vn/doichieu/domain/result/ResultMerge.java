package vn.doichieu.domain.result;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.domain.result.LoanResult.Source;

/// Compares a sheet with what was keyed here.
public final class ResultMerge {
  private final Results results;
  private final String keyedBy;
  private final List<ResultLine> added = new ArrayList<>();
  private final List<ResultLine> secondReadings = new ArrayList<>();
  private final List<ResultConflict> conflicts = new ArrayList<>();
  private int unchanged;

  /// @param keyedBy who filled the sheet in
  public ResultMerge(Results results, String keyedBy) {
    this.results = results;
    this.keyedBy = keyedBy;
  }

  public ResultUpdate merge(ResultList list) {
    list.lines().forEach(line -> merge(line, list.columns()));
    return new ResultUpdate(
        List.copyOf(added), List.copyOf(secondReadings), unchanged, List.copyOf(conflicts));
  }

  private void merge(ResultLine line, ResultColumns columns) {
    LoanResult mine = results.of(line.loan());
    if (mine == null) {
      added.add(line);
      return;
    }
    if (line.untouched()) {
      unchanged++;
      return;
    }
    ResultLine theirs = line.completedBy(mine.answer(), columns);
    List<String> fields = new ArrayList<>(Answers.differing(mine.answer(), theirs.answer()));
    if (!theirs.answer().note().equals(mine.note())) {
      fields.add("note");
    }
    if (!fields.isEmpty()) {
      conflicts.add(new ResultConflict(theirs, mine, List.copyOf(fields)));
    } else if (isIndependent(mine)) {
      secondReadings.add(theirs);
    } else {
      unchanged++;
    }
  }

  /// A file that is imported twice was not read twice.
  private boolean isIndependent(LoanResult mine) {
    boolean otherWay = mine.source() != Source.SPREADSHEET || !mine.keyedBy().equals(keyedBy);
    return otherWay && results.of(mine.loanId(), 2) == null;
  }
}
