package vn.doichieu.domain.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.Session;

/// Everything noted after the sessions of a campaign. Lookups cost nothing.
public final class FollowUp {
  private final Schedule supplements;
  private final List<Invitation> invitations;
  private final List<CallNote> callNotes;
  private final List<HelpRequest> requests;
  private final List<Departure> departures;
  private final List<OpenPoint> openPoints;
  private final List<Inquiry> inquiries;
  private final Map<Long, CallNote> callByBorrower;
  private final Map<Long, Departure> departureByBorrower;
  private final Map<Long, Inquiry> inquiryByBorrower;
  private final Map<Long, Set<Long>> sessionsByBorrower;

  public FollowUp(
      Schedule supplements,
      List<Invitation> invitations,
      List<CallNote> callNotes,
      List<HelpRequest> requests,
      List<Departure> departures,
      List<OpenPoint> openPoints,
      List<Inquiry> inquiries) {
    this.supplements = supplements;
    this.invitations = List.copyOf(invitations);
    this.callNotes = List.copyOf(callNotes);
    this.requests = List.copyOf(requests);
    this.departures = List.copyOf(departures);
    this.openPoints = List.copyOf(openPoints);
    this.inquiries = List.copyOf(inquiries);
    callByBorrower = callNotes.stream().collect(toMap(CallNote::borrowerId, Function.identity()));
    departureByBorrower =
        departures.stream().collect(toMap(Departure::borrowerId, Function.identity()));
    inquiryByBorrower =
        inquiries.stream()
            .collect(
                toMap(
                    Inquiry::borrowerId,
                    Function.identity(),
                    (a, b) -> a.round() < b.round() ? b : a));
    sessionsByBorrower =
        invitations.stream()
            .collect(groupingBy(Invitation::borrowerId, mapping(Invitation::sessionId, toSet())));
  }

  public List<CallNote> callNotes() {
    return callNotes;
  }

  public List<HelpRequest> requests() {
    return requests;
  }

  public List<Departure> departures() {
    return departures;
  }

  public List<OpenPoint> openPoints() {
    return openPoints;
  }

  public List<Inquiry> inquiries() {
    return inquiries;
  }

  /// Those in one letter to the police; empty while it is a draft.
  public List<Inquiry> inquiries(int round) {
    return inquiries.stream().filter(i -> i.round() == round).toList();
  }

  /// The last one about a borrower.
  ///
  /// @return null when the police were not asked about him
  public Inquiry inquiry(long borrowerId) {
    return inquiryByBorrower.get(borrowerId);
  }

  /// The requests in one letter to another office.
  public List<HelpRequest> requests(int letter) {
    return requests.stream().filter(r -> r.letter() == letter).toList();
  }

  /// The supplementary sessions of all rounds.
  public Schedule supplements() {
    return supplements;
  }

  /// @return null when nothing about calling him was noted
  public CallNote callNote(long borrowerId) {
    return callByBorrower.get(borrowerId);
  }

  /// @return null when nothing is known of where he went
  public Departure departure(long borrowerId) {
    return departureByBorrower.get(borrowerId);
  }

  /// The supplementary session of a group, today or later, that a borrower is asked to; null when
  /// there is none.
  Session invitation(long groupId, long borrowerId, LocalDate today) {
    Set<Long> his = sessionsByBorrower.getOrDefault(borrowerId, Set.of());
    return supplements.sessions().stream()
        .filter(s -> s.groupId() == groupId && his.contains(s.id()))
        .filter(s -> !s.date().isBefore(today))
        .findFirst()
        .orElse(null);
  }

  /// The numbers of the rounds, in order.
  public List<Integer> rounds() {
    return supplements.sessions().stream().map(Session::supplement).distinct().sorted().toList();
  }

  public int nextRound() {
    return rounds().isEmpty() ? 1 : rounds().getLast() + 1;
  }

  /// @throws java.util.NoSuchElementException when there is no such round
  public SupplementRound round(int number) {
    List<Session> sessions =
        supplements.sessions().stream().filter(s -> s.supplement() == number).toList();
    Set<Long> ids = Set.of(sessions.stream().map(Session::id).toArray(Long[]::new));
    return new SupplementRound(
        number,
        new Schedule(
            sessions,
            supplements.attendances().stream().filter(a -> ids.contains(a.sessionId())).toList()),
        invitations.stream().filter(i -> ids.contains(i.sessionId())).toList());
  }
}
