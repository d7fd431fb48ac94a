package vn.doichieu.domain.announce;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All appointments of one day at one place, in the order of their hours. A group's sessions that
/// follow one another become one.
record Meeting(LocalDate date, String venue, List<Call> calls) {
  record Call(String group, List<Hours> hours) {}

  record Hours(LocalTime start, LocalTime end) {}

  static List<Meeting> of(List<Appointment> appointments) {
    var meetings = new ArrayList<Meeting>();
    for (Appointment a :
        appointments.stream()
            .sorted(
                Comparator.comparing(Appointment::date)
                    .thenComparing(Appointment::start)
                    .thenComparing(Appointment::group))
            .toList()) {
      Meeting meeting =
          meetings.stream()
              .filter(m -> m.date.equals(a.date()) && m.venue.equals(a.venue()))
              .findFirst()
              .orElseGet(
                  () -> {
                    meetings.add(new Meeting(a.date(), a.venue(), new ArrayList<>()));
                    return meetings.getLast();
                  });
      meeting.call(a);
    }
    return meetings;
  }

  private void call(Appointment a) {
    Call call =
        calls.stream()
            .filter(c -> c.group.equals(a.group()))
            .findFirst()
            .orElseGet(
                () -> {
                  calls.add(new Call(a.group(), new ArrayList<>()));
                  return calls.getLast();
                });
    List<Hours> hours = call.hours;
    if (!hours.isEmpty() && !hours.getLast().end.isBefore(a.start())) {
      Hours before = hours.removeLast();
      LocalTime end = before.end.isAfter(a.end()) ? before.end : a.end();
      hours.add(new Hours(before.start, end));
    } else {
      hours.add(new Hours(a.start(), a.end()));
    }
  }
}
