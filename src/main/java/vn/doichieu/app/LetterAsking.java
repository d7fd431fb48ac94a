package vn.doichieu.app;

import java.util.List;
import java.util.function.LongSupplier;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.followup.Departed;
import vn.doichieu.domain.followup.FollowUp;
import vn.doichieu.domain.followup.HelpRequest;
import vn.doichieu.domain.followup.Inquiry;

/// What is written down when a letter that asks about persons is issued. Other papers write nothing
/// down.
final class LetterAsking {
  private final CampaignPapers papers;
  private final LongSupplier ids;

  LetterAsking(CampaignPapers papers, LongSupplier ids) {
    this.papers = papers;
    this.ids = ids;
  }

  /// A letter that asks about nobody is not sent.
  List<Problem> problems(Document letter) {
    boolean nobody =
        switch (letter.kind()) {
          case POLICE_LETTER -> papers.asked(letter).isEmpty();
          case HELP_LETTER -> requests(letter).isEmpty();
          default -> false;
        };
    return nobody ? List.of(Problem.at("number", "paper.problem.nobodyAsked")) : List.of();
  }

  List<Change> changes(Document issued) {
    return switch (issued.kind()) {
      case POLICE_LETTER -> inquiries(issued);
      case HELP_LETTER ->
          requests(issued).stream()
              .map(r -> Change.of(r, r.in(issued.round(), issued.issuedOn())))
              .filter(c -> !c.isEmpty())
              .toList();
      default -> List.of();
    };
  }

  /// A letter that replaces another asks about the same persons.
  private List<Change> inquiries(Document issued) {
    FollowUp followUp = papers.ward().followUp(issued.campaignId());
    return followUp.inquiries(issued.round()).isEmpty()
        ? papers.asked(issued).stream().map(d -> Change.added(inquiry(issued, d))).toList()
        : List.of();
  }

  private Inquiry inquiry(Document issued, Departed one) {
    return new Inquiry(
        ids.getAsLong(), 0, issued.campaignId(), issued.round(), one.borrower().id(), null, "");
  }

  private List<HelpRequest> requests(Document letter) {
    return papers.ward().followUp(letter.campaignId()).requests(letter.round());
  }
}
