package vn.doichieu.ui.results;

import java.util.List;
import java.util.stream.Collectors;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.result.FormScans;
import vn.doichieu.domain.result.ResultForm;

/// What the screens say of scanned pages.
final class ScanWords {
  private ScanWords() {}

  static String missing(ResultForm form, List<Integer> pages) {
    return pages.size() == FormScans.pages(form)
        ? Messages.text("results.review.noScans")
        : Messages.text("results.review.scans", list(pages));
  }

  static String list(List<Integer> pages) {
    return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
