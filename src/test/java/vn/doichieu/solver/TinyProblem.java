package vn.doichieu.solver;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.Pin;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// Small problems from a seed, of every odd shape: points on common dates with other hours, halls
/// and people shared between points, pins of every kind. Many have no schedule.
final class TinyProblem {
  private static final LocalDate FIRST = LocalDate.of(2025, 10, 20);
  private static final String[] MORNINGS = {"07:30", "08:00", "08:10"};
  private static final String[] AFTERNOONS = {"13:30", "13:00", "10:30"};

  private TinyProblem() {}

  static ScheduleProblem of(long seed) {
    var random = new Random(seed);
    int slotMinutes = List.of(60, 30, 45).get(random.nextInt(3));
    int points = 1 + random.nextInt(2);
    int dates = 1 + random.nextInt(2);
    List<HalfDay> halves = new ArrayList<>();
    for (int p = 0; p < points; p++) {
      for (int d = 0; d < dates; d++) {
        LocalDate date = FIRST.plusDays(random.nextInt(3) == 0 ? 2 + p : d);
        addHalves(halves, date, "P" + p, slotMinutes, random);
      }
    }
    List<String> teams = new ArrayList<>();
    for (int t = 0; t <= random.nextInt(3); t++) {
      teams.add("T" + t);
    }
    List<Request> requests = new ArrayList<>();
    int count = 1 + random.nextInt(7);
    for (int i = 0; i < count; i++) {
      requests.add(request(i, points, teams, halves, slotMinutes, random));
    }
    return new ScheduleProblem(slotMinutes, halves, teams, requests);
  }

  private static void addHalves(
      List<HalfDay> halves, LocalDate date, String point, int slotMinutes, Random random) {
    if (halves.stream().anyMatch(h -> h.date().equals(date) && h.point().equals(point))) {
      return;
    }
    LocalTime morning = LocalTime.parse(MORNINGS[random.nextInt(3)]);
    LocalTime afternoon = LocalTime.parse(AFTERNOONS[random.nextInt(3)]);
    int fits = (int) Duration.between(morning, afternoon).toMinutes() / slotMinutes;
    halves.add(new HalfDay(date, point, morning, Math.min(fits, 1 + random.nextInt(3))));
    if (random.nextInt(4) > 0) {
      halves.add(new HalfDay(date, point, afternoon, 1 + random.nextInt(3)));
    }
  }

  private static Request request(
      int i, int points, List<String> teams, List<HalfDay> halves, int slotMinutes, Random random) {
    List<String> people = new ArrayList<>();
    for (int k = random.nextInt(3); k > 0; k--) {
      people.add("R" + random.nextInt(3));
    }
    Pin pin = Pin.NONE;
    if (random.nextInt(4) == 0) {
      HalfDay half = halves.get(random.nextInt(halves.size()));
      long late = (long) slotMinutes * random.nextInt(half.slots());
      pin =
          new Pin(
              random.nextBoolean() ? half.date() : null,
              random.nextBoolean() ? half.start().plusMinutes(late) : null,
              random.nextBoolean() ? teams.get(random.nextInt(teams.size())) : null);
    }
    return new Request(
        "G" + i,
        "P" + random.nextInt(points),
        1 + random.nextInt(random.nextInt(6) == 0 ? 3 : 2),
        random.nextInt(3) == 0 ? null : "H" + random.nextInt(3),
        people,
        pin,
        null);
  }
}
