package vn.doichieu.ui.kit.imports;

import java.util.List;
import java.util.stream.Stream;
import vn.doichieu.base.Finding;
import vn.doichieu.base.Messages;

/// A finding of the preview.
public record FindingRow(Kind kind, Finding finding) {
  public enum Kind {
    ERROR,
    WARNING,
    REPAIR
  }

  /// Errors first, then what should be looked at, then what was put right.
  public static List<FindingRow> of(
      List<Finding> errors, List<Finding> warnings, List<Finding> repairs) {
    return Stream.of(
            rows(Kind.ERROR, errors), rows(Kind.WARNING, warnings), rows(Kind.REPAIR, repairs))
        .flatMap(s -> s)
        .toList();
  }

  public String message() {
    return Messages.text(finding.message());
  }

  String kindWords() {
    return Messages.text("kit.finding." + kind);
  }

  /// Null when the whole sheet is meant.
  Long row() {
    return finding.row() == 0 ? null : (Long) (long) finding.row();
  }

  private static Stream<FindingRow> rows(Kind kind, List<Finding> findings) {
    return findings.stream().map(f -> new FindingRow(kind, f));
  }
}
