package vn.doichieu.domain.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.doichieu.domain.campaign.CampaignDay;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.unit.TransactionPoint;

/// The sessions of one transaction point, day by day: what the schedule appendix prints.
public record PointSchedule(TransactionPoint point, List<Day> days) {
  public record Day(LocalDate date, List<SessionEntry> entries) {
    public Figures figures() {
      return Figures.sum(entries.stream().map(SessionEntry::figures).toList());
    }
  }

  /// The points in the order of their first day, each with its days and sessions in time: the order
  /// in which notices are delivered.
  public static List<PointSchedule> of(Dossier dossier) {
    return pointsInOrder(dossier).stream()
        .map(p -> new PointSchedule(p, days(dossier, p)))
        .filter(p -> !p.days().isEmpty())
        .toList();
  }

  public Figures figures() {
    return Figures.sum(days.stream().map(Day::figures).toList());
  }

  public List<SessionEntry> entries() {
    return days.stream().flatMap(d -> d.entries().stream()).toList();
  }

  static List<TransactionPoint> pointsInOrder(Dossier dossier) {
    return dossier.unit().points().stream()
        .filter(p -> firstDay(dossier, p) != null)
        .sorted(
            Comparator.comparing((TransactionPoint p) -> firstDay(dossier, p))
                .thenComparing(TransactionPoint::id))
        .toList();
  }

  private static LocalDate firstDay(Dossier dossier, TransactionPoint point) {
    return dossier.plan().days().stream()
        .filter(d -> d.pointId() == point.id())
        .map(CampaignDay::date)
        .min(LocalDate::compareTo)
        .orElseGet(
            () ->
                dossier.schedule().sessions().stream()
                    .filter(s -> pointId(dossier, s) == point.id())
                    .map(Session::date)
                    .min(LocalDate::compareTo)
                    .orElse(null));
  }

  private static List<Day> days(Dossier dossier, TransactionPoint point) {
    List<Session> sessions =
        dossier.schedule().sessions().stream()
            .filter(s -> pointId(dossier, s) == point.id())
            .sorted(
                Comparator.comparing(Session::date)
                    .thenComparing(Session::start)
                    .thenComparing(s -> dossier.teams().team(s.teamId()).number())
                    .thenComparing(Session::id))
            .toList();
    return sessions.stream()
        .map(Session::date)
        .distinct()
        .map(
            date ->
                new Day(
                    date,
                    sessions.stream()
                        .filter(s -> s.date().equals(date))
                        .map(s -> SessionEntry.of(s, point, dossier))
                        .toList()))
        .toList();
  }

  /// The group's point; for a group whose point is not set yet, that of the hall.
  private static long pointId(Dossier dossier, Session session) {
    Long ofGroup = dossier.roster().group(session.groupId()).pointId();
    return ofGroup != null ? ofGroup : dossier.unit().venue(session.venueId()).pointId();
  }
}
