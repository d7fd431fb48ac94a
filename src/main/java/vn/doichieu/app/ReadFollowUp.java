package vn.doichieu.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paper;

/// What is left to do after the sessions.
public final class ReadFollowUp {
  private final ReadWard ward;
  private final Clock clock;

  public ReadFollowUp(ReadWard ward, Clock clock) {
    this.ward = ward;
    this.clock = clock;
  }

  public FollowUpState state(long campaignId) {
    return new FollowUpState(ward.state(campaignId), today());
  }

  /// All papers of a kind about one round.
  List<Paper> papers(long campaignId, DocumentKind kind, int round) {
    return ward.papers(campaignId).stream()
        .filter(p -> p.document().kind() == kind && p.document().round() == round)
        .toList();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
