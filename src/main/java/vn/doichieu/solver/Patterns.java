package vn.doichieu.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The ways one team can fill one half-day with sessions of given lengths, as many as fit.
final class Patterns {
  /// Beyond this the lengths are too many to list; the caller does without.
  private static final int MOST = 1500;

  private final int[] lengths;
  private final List<int[]> found = new ArrayList<>();

  private Patterns(int[] lengths) {
    this.lengths = lengths;
  }

  /// @param lengths different, all at most `room`
  /// @return for each pattern how many sessions of each length; empty when there are too many. No
  ///   pattern is part of another.
  static List<int[]> of(int[] lengths, int room) {
    int[] descending = Arrays.stream(lengths).sorted().toArray();
    for (int i = 0, j = descending.length - 1; i < j; i++, j--) {
      int swap = descending[i];
      descending[i] = descending[j];
      descending[j] = swap;
    }
    var patterns = new Patterns(descending);
    boolean complete = patterns.extend(new int[lengths.length], 0, room);
    if (!complete) {
      return List.of();
    }
    return patterns.found.stream().map(p -> patterns.inOrderOf(lengths, p)).toList();
  }

  private boolean extend(int[] counts, int at, int room) {
    if (at == lengths.length) {
      int smallest = lengths[lengths.length - 1];
      if (room < smallest) {
        found.add(counts.clone());
      }
      return found.size() <= MOST;
    }
    for (int count = room / lengths[at]; count >= 0; count--) {
      counts[at] = count;
      if (!extend(counts, at + 1, room - count * lengths[at])) {
        return false;
      }
    }
    return true;
  }

  private int[] inOrderOf(int[] order, int[] pattern) {
    return Arrays.stream(order)
        .map(length -> pattern[Arrays.stream(lengths).boxed().toList().indexOf(length)])
        .toArray();
  }
}
