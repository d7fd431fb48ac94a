package vn.doichieu.ui.results;

import java.util.List;
import java.util.stream.Stream;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.result.ResultList;
import vn.doichieu.domain.roster.Finding;

/// A finding of the preview: errors first, then what should be looked at.
record ResultImportFinding(boolean error, Finding finding) {
  static List<ResultImportFinding> of(ResultList list) {
    return Stream.concat(
            list.errors().stream().map(f -> new ResultImportFinding(true, f)),
            list.warnings().stream().map(f -> new ResultImportFinding(false, f)))
        .toList();
  }

  String kindWords() {
    return Messages.text(error ? "roster.finding.ERROR" : "roster.finding.WARNING");
  }

  long row() {
    return finding.row();
  }

  String message() {
    return Messages.text(finding.message());
  }
}
