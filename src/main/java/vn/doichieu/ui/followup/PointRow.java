package vn.doichieu.ui.followup;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.stream.Collectors;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Venue;
import vn.doichieu.ui.kit.Formats;

/// A transaction point with those who wait for another session.
///
/// @param waiting how many were absent and are not invited yet
/// @param groups in how many groups
/// @param hall where all of them would meet; null for each group's own hall
record PointRow(
    TransactionPoint point, long waiting, long groups, SortedSet<LocalDate> dates, Venue hall) {
  String days() {
    return dates.stream().map(Formats::date).collect(Collectors.joining(", "));
  }

  String hallName() {
    return hall == null ? "" : hall.name();
  }
}
