package vn.doichieu.domain.campaign;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.doichieu.base.Entity;

/// One round ("đợt") of reconciliation and classification. Rounds are not yearly: the three dates
/// (data, sessions, issue) are independent of one another.
///
/// @param title as on papers: `Đối chiếu, phân loại nợ năm 2025`
/// @param dataDate the day whose balances are reconciled
/// @param windowFrom first day on which sessions may be held
/// @param windowTo last such day
/// @param minutesPerBorrower planned time at the table for one borrower
/// @param slotMinutes sessions begin on this grid, counted from the start of each half-day
public record Campaign(
    long id,
    int version,
    String title,
    LocalDate dataDate,
    LocalDate windowFrom,
    LocalDate windowTo,
    State state,
    int minutesPerBorrower,
    int slotMinutes,
    LocalTime morningStart,
    LocalTime morningEnd,
    LocalTime afternoonStart,
    LocalTime afternoonEnd,
    Spread spread)
    implements Entity {

  public enum State {
    DRAFT,
    ISSUED
  }

  /// How the announced half-days are used.
  public enum Spread {
    /// All of them, evenly ("rải đều").
    EVEN,
    /// As few as possible ("gọn nhất").
    COMPACT
  }

  /// A new one with the times of most wards: three minutes for a borrower, both half-days in full.
  public static Campaign usual(
      long id, String title, LocalDate dataDate, LocalDate windowFrom, LocalDate windowTo) {
    return new Campaign(
        id,
        0,
        title,
        dataDate,
        windowFrom,
        windowTo,
        State.DRAFT,
        3,
        15,
        LocalTime.of(7, 30),
        LocalTime.of(11, 30),
        LocalTime.of(13, 30),
        LocalTime.of(17, 0),
        Spread.EVEN);
  }

  /// The same campaign under another title.
  public Campaign titled(String other) {
    return with(other, state, spread);
  }

  /// The same campaign with its half-days used in another way.
  public Campaign with(Spread other) {
    return with(title, state, other);
  }

  /// The same with its plan issued.
  public Campaign issued() {
    return with(title, State.ISSUED, spread);
  }

  private Campaign with(String newTitle, State newState, Spread newSpread) {
    return new Campaign(
        id,
        version,
        newTitle,
        dataDate,
        windowFrom,
        windowTo,
        newState,
        minutesPerBorrower,
        slotMinutes,
        morningStart,
        morningEnd,
        afternoonStart,
        afternoonEnd,
        newSpread);
  }
}
