package vn.doichieu.domain.result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.doichieu.base.Money;

/// Compares the box on the paper with what was keyed, and says which rows are likely wrong.
public final class ControlTotals {
  /// A row of the form with its answer.
  ///
  /// @param number of the row
  /// @param principal of the loan; likewise `interest`
  public record Keyed(int number, Money principal, Money interest, Answer answer) {
    /// Without sign.
    Money difference() {
      return off(answer.declaredPrincipal(), principal)
          .plus(off(answer.declaredInterest(), interest));
    }

    private static Money off(Money declared, Money book) {
      return declared == null ? Money.ZERO : new Money(Math.abs(declared.minus(book).dong()));
    }
  }

  /// One line of the box that does not agree with what was keyed.
  public record Difference(ControlFigure paper, int keyedLoans, Money keyedAmount) {
    private boolean sameCount() {
      return paper.loans() == null || paper.loans() == keyedLoans;
    }

    private boolean tooMany() {
      return paper.group() == ControlGroup.DIFFERENCE
          || paper.loans() != null && keyedLoans > paper.loans();
    }
  }

  /// Why a row is suspected.
  public enum Why {
    /// Its principal alone is the difference of two lines.
    SAME_AMOUNT,
    /// The difference is what swapping two neighbouring digits of its amount makes.
    SWAPPED_DIGITS,
    /// One loan too few in one line and too many in another: it stands in the latter.
    TOO_MANY_HERE
  }

  /// @param number of the row
  public record Suspect(int number, Why why) {}

  private final List<Keyed> rows;
  private final Map<ControlGroup, List<Keyed>> byGroup = new EnumMap<>(ControlGroup.class);

  public ControlTotals(List<Keyed> rows) {
    this.rows = List.copyOf(rows);
    for (ControlGroup group : ControlGroup.values()) {
      byGroup.put(group, new ArrayList<>());
    }
    for (Keyed row : rows) {
      byGroup.get(ControlGroup.of(row.answer())).add(row);
      if (row.answer().outcome() == Outcome.PHONE
          || row.answer().outcome() == Outcome.OTHER_OFFICE) {
        byGroup.get(ControlGroup.REMOTE).add(row);
      }
      if (row.difference().isPositive()) {
        byGroup.get(ControlGroup.DIFFERENCE).add(row);
      }
    }
  }

  /// What was keyed, one figure for each line of the box.
  public List<ControlFigure> keyed() {
    List<ControlFigure> figures = new ArrayList<>();
    byGroup.forEach(
        (group, of) -> figures.add(new ControlFigure(group, of.size(), amount(group, of))));
    return figures;
  }

  /// The lines of the box that something was keyed for.
  public List<ControlGroup> used() {
    return Stream.of(ControlGroup.values()).filter(g -> !byGroup.get(g).isEmpty()).toList();
  }

  /// The lines that do not agree; empty when all do.
  ///
  /// @param paper only the lines that the paper fills in
  public List<Difference> differences(List<ControlFigure> paper) {
    List<Difference> differences = new ArrayList<>();
    for (ControlFigure line : paper) {
      List<Keyed> of = byGroup.get(line.group());
      Money sum = amount(line.group(), of);
      boolean agrees =
          (line.loans() == null || line.loans() == of.size())
              && (line.amount() == null || line.amount().equals(sum));
      if (!agrees) {
        differences.add(new Difference(line, of.size(), sum));
      }
    }
    return differences;
  }

  /// The likely rows, the likeliest first.
  public List<Suspect> suspects(List<ControlFigure> paper) {
    List<Difference> differences = differences(paper);
    List<Suspect> suspects = new ArrayList<>();
    for (Difference difference : differences) {
      suspectAmounts(difference, suspects);
    }
    for (Difference difference : differences) {
      if (difference.tooMany()) {
        for (Keyed row : byGroup.get(difference.paper().group())) {
          add(suspects, new Suspect(row.number(), Why.TOO_MANY_HERE));
        }
      }
    }
    return suspects;
  }

  private void suspectAmounts(Difference difference, List<Suspect> suspects) {
    boolean ofPrincipal = difference.paper().group() != ControlGroup.DIFFERENCE;
    if (difference.paper().amount() == null || !ofPrincipal) {
      return;
    }
    long off = difference.keyedAmount().minus(difference.paper().amount()).dong();
    boolean sameCount = difference.sameCount();
    for (Keyed row : rows) {
      boolean inside = ControlGroup.of(row.answer()) == difference.paper().group();
      if (off != 0 && row.principal().dong() == Math.abs(off) && inside == off > 0) {
        add(suspects, new Suspect(row.number(), Why.SAME_AMOUNT));
      } else if (sameCount && inside && off != 0 && isSwap(row.principal().dong(), off)) {
        add(suspects, new Suspect(row.number(), Why.SWAPPED_DIGITS));
      }
    }
  }

  private static void add(List<Suspect> suspects, Suspect suspect) {
    if (suspects.stream().noneMatch(s -> s.number() == suspect.number())) {
      suspects.add(suspect);
    }
  }

  /// Whether swapping two neighbouring digits of an amount makes it smaller by so much. No amount
  /// begins with a zero.
  private static boolean isSwap(long amount, long by) {
    for (long place = 1; place <= amount / 10; place *= 10) {
      long low = amount / place % 10;
      long high = amount / (place * 10) % 10;
      boolean leadingZero = low == 0 && amount / (place * 100) == 0;
      if ((high - low) * 9 * place == by && !leadingZero) {
        return true;
      }
    }
    return false;
  }

  private static Money amount(ControlGroup group, List<Keyed> rows) {
    boolean differences = group == ControlGroup.DIFFERENCE;
    return Money.sum(
        rows.stream().map(differences ? Keyed::difference : Keyed::principal).toList());
  }
}
