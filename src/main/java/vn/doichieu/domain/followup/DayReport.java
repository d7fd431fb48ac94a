package vn.doichieu.domain.followup;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.base.Money;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;

/// What one day of sessions brought, as far as it is keyed.
///
/// @param supplement whether its sessions were supplementary ones
/// @param formsOut how many of its groups have a printed form
/// @param formsIn how many of these came back
/// @param all what was to be reconciled
/// @param lines by outcome; [Line#UNABLE] counts again some of [Line#RECONCILED]
public record DayReport(
    LocalDate date,
    boolean supplement,
    int sessions,
    int formsOut,
    int formsIn,
    Count all,
    Map<Line, Count> lines) {

  public enum Line {
    RECONCILED,
    /// Of the reconciled and others: in the class "not able to repay".
    UNABLE,
    ABSENT,
    /// Left, died, refused.
    NOT_RECONCILED,
    NOT_KEYED
  }

  /// Customers do not add up over lines: one may have several loans.
  public record Count(int customers, int loans, Money principal) {
    static Count of(List<Loan> loans) {
      int customers = (int) loans.stream().map(Loan::borrowerId).distinct().count();
      return new Count(customers, loans.size(), Roster.principal(loans));
    }
  }

  public DayReport {
    lines = Map.copyOf(lines);
  }

  static DayReport of(
      LocalDate date,
      boolean supplement,
      int sessions,
      int formsOut,
      int formsIn,
      List<Loan> all,
      Map<Line, List<Loan>> loans) {
    Map<Line, Count> lines = new EnumMap<>(Line.class);
    for (Line line : Line.values()) {
      lines.put(line, Count.of(loans.getOrDefault(line, List.of())));
    }
    return new DayReport(date, supplement, sessions, formsOut, formsIn, Count.of(all), lines);
  }

  public Count of(Line line) {
    return lines.get(line);
  }
}
