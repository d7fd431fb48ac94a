package vn.doichieu.domain.schedule;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.domain.campaign.Campaign;

/// How a group's borrowers are seen: in one session, or in equal parts when one half-day is too
/// short for them.
final class GroupSplit {
  private GroupSplit() {}

  /// @param borrowers at least 1
  /// @param longestSlots of the longest half-day; at least enough for one borrower
  /// @return how many borrowers each part sees
  static List<Integer> parts(int borrowers, Campaign campaign, int longestSlots) {
    int parts = 1;
    while (slots((borrowers + parts - 1) / parts, campaign) > longestSlots && parts < borrowers) {
      parts++;
    }
    List<Integer> result = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      result.add(borrowers / parts + (part < borrowers % parts ? 1 : 0));
    }
    return result;
  }

  /// The time for these borrowers, rounded up to the grid.
  static int slots(int borrowers, Campaign campaign) {
    int minutes = borrowers * campaign.minutesPerBorrower();
    return (minutes + campaign.slotMinutes() - 1) / campaign.slotMinutes();
  }
}
