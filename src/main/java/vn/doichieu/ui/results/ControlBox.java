package vn.doichieu.ui.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.doichieu.app.KeyResults;
import vn.doichieu.base.Money;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.ControlFigure;
import vn.doichieu.domain.result.ControlGroup;
import vn.doichieu.domain.result.ControlTotals;
import vn.doichieu.domain.roster.Loan;

/// The control box of the form: what the paper says. What was keyed is not shown beside it, so that
/// nobody copies it.
final class ControlBox {
  /// One line.
  ///
  /// @param loans how many the paper says; empty when not keyed
  /// @param amount likewise
  record Line(ControlGroup group, StringProperty loans, StringProperty amount) {}

  private final Map<ControlGroup, Line> lines = new EnumMap<>(ControlGroup.class);

  ControlBox() {
    for (ControlGroup group : ControlGroup.values()) {
      lines.put(group, new Line(group, new SimpleStringProperty(""), new SimpleStringProperty("")));
    }
  }

  List<Line> lines() {
    return List.copyOf(lines.values());
  }

  Line line(ControlGroup group) {
    return lines.get(group);
  }

  /// Begins with what was keyed from the box before.
  void show(List<ControlFigure> figures) {
    lines.values().forEach(line -> fill(line, "", ""));
    for (ControlFigure figure : figures) {
      fill(
          lines.get(figure.group()),
          figure.loans() == null ? "" : figure.loans().toString(),
          figure.amount() == null ? "" : figure.amount().toString());
    }
  }

  private static void fill(Line line, String loans, String amount) {
    line.loans().set(loans);
    line.amount().set(amount);
  }

  /// What the paper says, only the lines that were keyed.
  List<ControlFigure> paper(List<Problem> problems) {
    List<ControlFigure> figures = new ArrayList<>();
    for (Line line : lines.values()) {
      String loans = line.loans().get().strip();
      String amount = line.amount().get().strip();
      Money sum = KeyedAmount.parse(amount).orElse(null);
      if (!loans.isEmpty() && !loans.matches("\\d{1,4}")) {
        problems.add(Problem.at("control", "results.problem.count", loans));
      } else if (sum == null && !amount.isEmpty()) {
        problems.add(Problem.at("control", "results.problem.money", amount));
      } else if (!loans.isEmpty() || sum != null) {
        Integer count = loans.isEmpty() ? null : Integer.valueOf(loans);
        figures.add(new ControlFigure(line.group(), count, sum));
      }
    }
    return figures;
  }

  /// What was keyed; rows without an answer count as in the books and able to repay.
  static ControlTotals totals(List<KeyedRow> rows) {
    return new ControlTotals(
        rows.stream()
            .map(
                row ->
                    of(
                        row,
                        row.isKeyed() ? row.answer().get() : KeyResults.matched(row.form().loan())))
            .toList());
  }

  private static ControlTotals.Keyed of(KeyedRow row, Answer answer) {
    Loan loan = row.form().loan();
    return new ControlTotals.Keyed(row.number(), loan.principal(), loan.interest(), answer);
  }
}
