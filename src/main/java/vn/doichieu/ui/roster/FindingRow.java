package vn.doichieu.ui.roster;

import java.util.List;
import java.util.stream.Stream;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.roster.Finding;
import vn.doichieu.domain.roster.LoanList;

/// A finding of the preview: errors first, then what should be looked at, then what was put right.
record FindingRow(Kind kind, Finding finding) {
  enum Kind {
    ERROR,
    WARNING,
    REPAIR
  }

  static List<FindingRow> of(LoanList list) {
    return Stream.of(
            rows(Kind.ERROR, list.errors()),
            rows(Kind.WARNING, list.warnings()),
            rows(Kind.REPAIR, list.repairs()))
        .flatMap(s -> s)
        .toList();
  }

  String kindWords() {
    return Messages.text("roster.finding." + kind);
  }

  /// Null when the whole sheet is meant.
  Long row() {
    return finding.row() == 0 ? null : (Long) (long) finding.row();
  }

  String message() {
    return Messages.text(finding.message());
  }

  private static Stream<FindingRow> rows(Kind kind, List<Finding> findings) {
    return findings.stream().map(f -> new FindingRow(kind, f));
  }
}
