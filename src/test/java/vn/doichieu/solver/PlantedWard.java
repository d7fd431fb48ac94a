package vn.doichieu.solver;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.Pin;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// Makes problems from a seed that surely have a schedule: the sessions are cut from a full one,
/// and share halls and people only where that schedule lets them.
///
/// @param fill share of the teams' time in use, of 1
/// @param commonDates whether all points work on the same dates
record PlantedWard(
    long seed, int points, int days, int teams, int slotMinutes, double fill, boolean commonDates) {

  private record Busy(String name, long from, long to) {}

  ScheduleProblem problem() {
    var random = new Random(seed);
    List<HalfDay> halves = new ArrayList<>();
    List<Request> requests = new ArrayList<>();
    List<Busy> busy = new ArrayList<>();
    for (int p = 0; p < points; p++) {
      for (int d = 0; d < days; d++) {
        LocalDate date = LocalDate.of(2025, 10, 20).plusDays(commonDates ? d : p * days + d);
        int morning = 240 / slotMinutes;
        int afternoon = slotMinutes == 60 ? 4 : 210 / slotMinutes;
        halves.add(new HalfDay(date, "P" + p, LocalTime.of(7, 30), morning));
        halves.add(new HalfDay(date, "P" + p, LocalTime.of(13, 30), afternoon));
      }
    }
    int ownTeams = commonDates ? Math.max(1, teams / points) : teams;
    for (HalfDay half : halves) {
      for (int team = 0; team < ownTeams; team++) {
        cut(half, random, requests, busy);
      }
    }
    Collections.shuffle(requests, random);
    List<String> names = new ArrayList<>();
    for (int t = 1; t <= teams; t++) {
      names.add("T" + t);
    }
    return new ScheduleProblem(slotMinutes, halves, names, requests);
  }

  private void cut(HalfDay half, Random random, List<Request> requests, List<Busy> busy) {
    int most = Math.max(1, (slotMinutes == 60 ? 180 : 150) / slotMinutes);
    int least = Math.max(1, 45 / slotMinutes);
    int at = 0;
    while (at < half.slots()) {
      int slots = Math.min(half.slots() - at, least + random.nextInt(most - least + 1));
      if (half.slots() - at - slots < least) {
        slots = half.slots() - at;
      }
      long from = half.startMinute() + (long) at * slotMinutes;
      at += slots;
      if (random.nextDouble() > fill) {
        continue;
      }
      long to = from + (long) slots * slotMinutes;
      String venue = free(half.point() + "H", teams + 1, from, to, random, busy);
      String leader = free(half.point() + "L", 12, from, to, random, busy);
      String rep = free(half.point() + "R", teams + 1, from, to, random, busy);
      List<String> people = new ArrayList<>();
      if (leader != null) {
        people.add(leader);
      }
      if (rep != null) {
        people.add(rep);
      }
      String id = "G" + (requests.size() + 1);
      requests.add(new Request(id, half.point(), slots, venue, people, Pin.NONE, venue));
    }
  }

  private static String free(
      String prefix, int count, long from, long to, Random random, List<Busy> busy) {
    for (int attempt = 0; attempt < 10; attempt++) {
      String name = prefix + (1 + random.nextInt(count));
      if (busy.stream().noneMatch(b -> b.name().equals(name) && b.from() < to && from < b.to())) {
        busy.add(new Busy(name, from, to));
        return name;
      }
    }
    return null;
  }
}
