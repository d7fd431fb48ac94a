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
import vn.doichieu.base.TypedValues;
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
  /// @param principal likewise
  record Line(ControlGroup group, StringProperty loans, StringProperty principal) {}

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
          Integer.toString(figure.loans()),
          figure.principal() == null ? "" : figure.principal().toString());
    }
  }

  private static void fill(Line line, String loans, String principal) {
    line.loans().set(loans);
    line.principal().set(principal);
  }

  /// What the paper says, only the lines that were keyed.
  List<ControlFigure> paper(List<Problem> problems) {
    List<ControlFigure> figures = new ArrayList<>();
    for (Line line : lines.values()) {
      String loans = line.loans().get().strip();
      String principal = line.principal().get().strip();
      Money sum = TypedValues.money(principal).orElse(null);
      if (!loans.isEmpty() && !loans.matches("\\d{1,4}")) {
        problems.add(Problem.at("control", "results.problem.count", loans));
      } else if (sum == null && !principal.isEmpty()) {
        problems.add(Problem.at("control", "results.problem.money", principal));
      } else if (!loans.isEmpty()) {
        figures.add(new ControlFigure(line.group(), Integer.parseInt(loans), sum));
      }
    }
    return figures;
  }

  /// @param rest whether rows without an answer count as "as in the books, able to repay"
  static ControlTotals totals(List<KeyedRow> rows, boolean rest) {
    List<ControlTotals.Keyed> keyed = new ArrayList<>();
    for (KeyedRow row : rows) {
      Loan loan = row.form().loan();
      if (row.isKeyed()) {
        keyed.add(new ControlTotals.Keyed(row.number(), loan.principal(), row.answer().get()));
      } else if (rest) {
        keyed.add(
            new ControlTotals.Keyed(row.number(), loan.principal(), KeyResults.matched(loan)));
      }
    }
    return new ControlTotals(keyed);
  }
}
