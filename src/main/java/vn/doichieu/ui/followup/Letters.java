package vn.doichieu.ui.followup;

import vn.doichieu.app.FollowUpState;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.ui.kit.Formats;

/// How far a paper is, in a cell.
final class Letters {
  private Letters() {}

  /// `số 12, 03/11/2025`; before that `chưa soạn`, `dự thảo`.
  static String words(FollowUpState state, DocumentKind kind, int round) {
    return state
        .campaign()
        .inForce(kind, round)
        .map(
            d ->
                d.number() == null
                    ? Messages.text("followup.letter.draft")
                    : Messages.text(
                        "followup.letter.issued",
                        String.valueOf(d.number()),
                        Formats.date(d.issuedOn())))
        .orElseGet(() -> Messages.text("followup.letter.none"));
  }
}
