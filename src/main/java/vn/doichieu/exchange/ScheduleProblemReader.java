package vn.doichieu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.Pin;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// Reads a problem, noting everything that is wrong with it by place and value.
final class ScheduleProblemReader {
  private static final int MINUTES_A_DAY = 24 * 60;
  private static final int LAST_YEAR = 9999;

  /// Strict: otherwise 24:00 passes for the midnight before.
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

  private final List<Problem> problems = new ArrayList<>();
  private final List<HalfDay> halves = new ArrayList<>();
  private final List<String> teams = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();
  private int slotMinutes;

  ScheduleJson.Reading read(JsonNode json) {
    var root = new JsonPlace(json, "", problems);
    if (root.isAbsent() || !json.isObject()) {
      return ScheduleJson.Reading.failed(Problem.at("", "schedule.input.notObject"));
    }
    slotMinutes = root.field("slotMinutes").count(MINUTES_A_DAY);
    root.field("days").items().forEach(this::readDay);
    readTeams(root.field("teams"));
    readSessions(root.field("sessions"));
    return problems.isEmpty()
        ? new ScheduleJson.Reading(
            new ScheduleProblem(slotMinutes, halves, teams, requests), List.of())
        : new ScheduleJson.Reading(null, List.copyOf(problems));
  }

  private void readDay(JsonPlace day) {
    if (!day.isObject()) {
      return;
    }
    LocalDate date = day.field("date").parsed(ScheduleProblemReader::date, "schedule.input.date");
    String point = day.field("point").text();
    for (JsonPlace half : day.field("halves").items()) {
      if (half.isObject()) {
        LocalTime start =
            half.field("start").parsed(ScheduleProblemReader::time, "schedule.input.time");
        int slots = half.field("slots").count(MINUTES_A_DAY);
        if (date != null && point != null && start != null && slots > 0 && slotMinutes > 0) {
          add(half, new HalfDay(date, point, start, slots));
        }
      }
    }
  }

  private void add(JsonPlace place, HalfDay half) {
    long from = half.startMinute();
    long to = from + (long) half.slots() * slotMinutes;
    if (to > HalfDay.minute(half.date().plusDays(1), LocalTime.MIDNIGHT)) {
      place.complain("schedule.input.pastMidnight");
      return;
    }
    for (HalfDay other : halves) {
      long end = other.startMinute() + (long) other.slots() * slotMinutes;
      if (other.point().equals(half.point()) && from < end && other.startMinute() < to) {
        place.complain("schedule.input.halvesOverlap", half.point(), half.date().toString());
        return;
      }
    }
    halves.add(half);
  }

  private void readTeams(JsonPlace list) {
    for (JsonPlace place : list.items()) {
      String team = place.text();
      if (team != null && teams.contains(team)) {
        place.complain("schedule.input.repeated");
      } else if (team != null) {
        teams.add(team);
      }
    }
  }

  private void readSessions(JsonPlace list) {
    Map<String, String> firstPlace = new HashMap<>();
    for (JsonPlace session : list.items()) {
      if (!session.isObject()) {
        continue;
      }
      String id = session.field("id").text();
      String point = session.field("point").text();
      int slots = session.field("slots").count(MINUTES_A_DAY);
      JsonPlace venue = session.field("venue");
      String hall = venue.isAbsent() ? null : venue.text();
      List<String> people = people(session.field("people"));
      Pin pin = pin(session.field("pinned"));
      String first = id == null ? null : firstPlace.putIfAbsent(id, session.path());
      if (first != null) {
        session.field("id").complain("schedule.input.repeatedId", first);
      }
      requests.add(new Request(id, point, slots, hall, people, pin, null));
    }
  }

  private static List<String> people(JsonPlace list) {
    Set<String> people = new HashSet<>();
    if (!list.isAbsent()) {
      list.items().stream().map(JsonPlace::text).filter(p -> p != null).forEach(people::add);
    }
    return people.stream().sorted().toList();
  }

  private static Pin pin(JsonPlace place) {
    if (place.isAbsent() || !place.isObject()) {
      return Pin.NONE;
    }
    JsonPlace date = place.field("date");
    JsonPlace start = place.field("start");
    JsonPlace team = place.field("team");
    return new Pin(
        date.isAbsent() ? null : date.parsed(ScheduleProblemReader::date, "schedule.input.date"),
        start.isAbsent() ? null : start.parsed(ScheduleProblemReader::time, "schedule.input.time"),
        team.isAbsent() ? null : team.text());
  }

  /// A year has four digits: further ones pass for dates, but not for reckoning with them.
  private static LocalDate date(String text) {
    LocalDate date = LocalDate.parse(text);
    if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
      throw new DateTimeException("year");
    }
    return date;
  }

  private static LocalTime time(String text) {
    LocalTime time = LocalTime.parse(text, TIME);
    if (time.getSecond() != 0) {
      throw new DateTimeException("seconds");
    }
    return time;
  }
}
