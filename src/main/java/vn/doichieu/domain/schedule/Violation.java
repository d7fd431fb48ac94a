package vn.doichieu.domain.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.doichieu.base.Text;

/// One rule that a schedule breaks, with its sentence.
public sealed interface Violation {
  Text text();

  /// The session has no place.
  record Missing(String id) implements Violation {
    @Override
    public Text text() {
      return Text.of("schedule.violation.missing", id);
    }
  }

  /// The session has more than one place.
  record Repeated(String id) implements Violation {
    @Override
    public Text text() {
      return Text.of("schedule.violation.repeated", id);
    }
  }

  /// Nobody asked for this session.
  record Unknown(String id) implements Violation {
    @Override
    public Text text() {
      return Text.of("schedule.violation.unknown", id);
    }
  }

  /// There is no such team.
  record UnknownTeam(String id, String team) implements Violation {
    @Override
    public Text text() {
      return Text.of("schedule.violation.team", id, team);
    }
  }

  /// It does not lie whole and on the grid in a half-day of its point.
  record OutsideHalfDays(String id, String point, LocalDate date, LocalTime start)
      implements Violation {
    @Override
    public Text text() {
      return Text.of("schedule.violation.outside", id, day(date), start.toString(), point);
    }
  }

  /// It departs from what was pinned.
  record PinBroken(String id) implements Violation {
    @Override
    public Text text() {
      return Text.of("schedule.violation.pin", id);
    }
  }

  /// Something is needed in two places at a time.
  record Overlap(Resource resource, String name, String first, String second, LocalDate date)
      implements Violation {
    @Override
    public Text text() {
      return Text.of(
          "schedule.violation.overlap." + resource.name().toLowerCase(Locale.ROOT),
          name,
          first,
          second,
          day(date));
    }
  }

  /// What can be in one place at a time only.
  enum Resource {
    TEAM,
    VENUE,
    PERSON
  }

  static String day(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT));
  }
}
