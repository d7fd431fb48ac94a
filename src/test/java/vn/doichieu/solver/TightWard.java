package vn.doichieu.solver;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.Pin;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// Makes problems from a seed that surely have a schedule, but hardly any other: the sessions are
/// cut from a full one, halls and representatives are as few as that schedule allows, some sessions
/// are pinned to their place in it.
///
/// @param sessions about how many; cutting stops at the half-day that reaches them
/// @param fill share of the teams' time in use, of 1
/// @param spare halls and representatives of a point beyond the number of teams
/// @param pinned share of the sessions with a pin, of 1
/// @param commonDates whether the points work on the same dates, sharing the teams
record TightWard(
    long seed,
    int sessions,
    int points,
    int teams,
    int slotMinutes,
    double fill,
    int spare,
    double pinned,
    boolean commonDates) {

  private record Cut(HalfDay half, int at, int slots, int team) {}

  private record Busy(String name, int until) {}

  ScheduleProblem problem() {
    var random = new Random(seed);
    List<HalfDay> halves = new ArrayList<>();
    List<Request> requests = new ArrayList<>();
    for (int h = 0; requests.size() < sessions; h++) {
      for (int p = 0; p < points; p++) {
        int day = commonDates ? h / 2 : h / 2 * points + p;
        LocalDate date = LocalDate.of(2025, 10, 20).plusDays(day);
        LocalTime start = h % 2 == 0 ? LocalTime.of(7, 30) : LocalTime.of(13, 30);
        int minutes = h % 2 == 0 ? 240 : 210 + 15 * random.nextInt(3);
        var half = new HalfDay(date, "P" + p, start, minutes / slotMinutes);
        halves.add(half);
        fill(half, p, random, requests);
      }
    }
    Collections.shuffle(requests, random);
    List<String> names = new ArrayList<>();
    for (int t = 1; t <= teams; t++) {
      names.add("T" + t);
    }
    return new ScheduleProblem(slotMinutes, halves, names, requests);
  }

  private void fill(HalfDay half, int point, Random random, List<Request> requests) {
    int from = commonDates ? teams * point / points : 0;
    int to = commonDates ? teams * (point + 1) / points : teams;
    List<Cut> cuts = new ArrayList<>();
    for (int team = from; team < to; team++) {
      int most = Math.min(6, 180 / slotMinutes);
      for (int at = 0; at < half.slots(); ) {
        int slots = Math.min(half.slots() - at, 1 + random.nextInt(most));
        if (random.nextDouble() < fill) {
          cuts.add(new Cut(half, at, slots, team));
        }
        at += slots;
      }
    }
    cuts.sort(Comparator.comparingInt(Cut::at));
    List<Busy> busy = new ArrayList<>();
    for (Cut cut : cuts) {
      String venue = free(half.point() + "H", to - from + spare, cut, random, busy);
      String rep = free(half.point() + "R", to - from + spare, cut, random, busy);
      String head = free(half.point() + "D", 2 * (to - from), cut, random, busy);
      String id = "G" + (requests.size() + 1);
      requests.add(
          new Request(
              id, half.point(), cut.slots(), venue, List.of(rep, head), pin(cut, random), venue));
    }
  }

  private Pin pin(Cut cut, Random random) {
    if (random.nextDouble() >= pinned) {
      return Pin.NONE;
    }
    LocalTime start = cut.half().start().plusMinutes((long) cut.at() * slotMinutes);
    return new Pin(
        random.nextBoolean() ? cut.half().date() : null,
        random.nextBoolean() ? start : null,
        random.nextBoolean() ? "T" + (cut.team() + 1) : null);
  }

  /// Taken in the order of their starts, whoever is one of as many as the teams is always found.
  private static String free(String prefix, int count, Cut cut, Random random, List<Busy> busy) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      names.add(prefix + i);
    }
    busy.stream().filter(b -> b.until() > cut.at()).forEach(b -> names.remove(b.name()));
    String name = names.get(random.nextInt(names.size()));
    busy.add(new Busy(name, cut.at() + cut.slots()));
    return name;
  }
}
