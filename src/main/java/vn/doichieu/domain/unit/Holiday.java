package vn.doichieu.domain.unit;

import java.time.LocalDate;
import vn.doichieu.base.Entity;

/// A day that differs from the usual week. The clerk confirms these every year: they follow yearly
/// decisions (Bộ luật Lao động 2019, Điều 112).
public record Holiday(long id, int version, LocalDate date, Kind kind, String name)
    implements Entity {
  public enum Kind {
    HOLIDAY,
    SUBSTITUTE_DAY_OFF,
    SWAPPED_DAY_OFF,
    /// A Saturday or Sunday that is worked.
    MAKE_UP_WORKDAY
  }
}
