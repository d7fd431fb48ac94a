package vn.doichieu.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.doichieu.base.Money;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.domain.result.ControlFigure;
import vn.doichieu.domain.result.ControlGroup;
import vn.doichieu.domain.result.ControlTotals;

/// What comes of holding the box on the paper against what was keyed.
///
/// @param paper what the paper says
/// @param said null when both agree
/// @param ask the line that the paper must still say; null for none
/// @param suspects the numbers of the rows that are likely wrong
record BoxCheck(List<ControlFigure> paper, Text said, ControlGroup ask, List<Integer> suspects) {
  private static final int NAMED = 8;

  /// @param rows with those without an answer taken as matched and able
  static BoxCheck of(ControlBox box, List<KeyedRow> rows) {
    var problems = new ArrayList<Problem>();
    List<ControlFigure> paper = box.paper(problems);
    if (!problems.isEmpty()) {
      return new BoxCheck(paper, problems.getFirst().text(), null, List.of());
    }
    ControlTotals totals = ControlBox.totals(rows);
    Optional<ControlGroup> unsaid =
        totals.used().stream()
            .filter(group -> paper.stream().noneMatch(f -> f.group() == group))
            .findFirst();
    if (unsaid.isPresent()) {
      return new BoxCheck(paper, question(unsaid.get()), unsaid.get(), List.of());
    }
    List<ControlTotals.Difference> differences = totals.differences(paper);
    return differences.isEmpty()
        ? new BoxCheck(paper, null, null, List.of())
        : differing(paper, differences.getFirst(), totals);
  }

  boolean agrees() {
    return said == null;
  }

  /// Whether only figures differ: the user may decide to save all the same.
  boolean isDifference() {
    return said != null && ask == null && said.key().startsWith("results.said.differs");
  }

  private static Text question(ControlGroup group) {
    return Text.of(
        group == ControlGroup.DIFFERENCE ? "results.said.amountOf" : "results.said.countOf",
        Text.of(group.textKey()));
  }

  private static BoxCheck differing(
      List<ControlFigure> paper, ControlTotals.Difference difference, ControlTotals totals) {
    List<Integer> numbers =
        totals.suspects(paper).stream().map(ControlTotals.Suspect::number).toList();
    String named =
        numbers.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    Text said =
        Text.of(
            named.isEmpty() ? "results.said.differs" : "results.said.differsRows",
            Text.of(difference.paper().group().textKey()),
            words(difference.paper().loans(), difference.paper().amount()),
            words(difference.keyedLoans(), difference.keyedAmount()),
            named);
    return new BoxCheck(paper, said, null, numbers);
  }

  private static Text words(Integer loans, Money amount) {
    return loans == null
        ? Text.of("results.said.amount", amount.toString())
        : Text.of("results.said.loans", loans, amount == null ? "" : " · " + amount);
  }
}
