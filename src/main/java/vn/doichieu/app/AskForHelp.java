package vn.doichieu.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.doichieu.base.Text;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.HelpLetterDraft;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.followup.FollowUp;
import vn.doichieu.domain.followup.HelpRequest;

/// Puts requests to another office into a letter.
public final class AskForHelp {
  private final Recorder recorder;
  private final ReadWard ward;

  public AskForHelp(Recorder recorder, ReadWard ward) {
    this.recorder = recorder;
    this.ward = ward;
  }

  /// Drafts the letter to the office of a request, with all requests to that office that no letter
  /// holds; a draft to it that there is already takes them in.
  ///
  /// @return the round of the letter that holds the request
  public int run(HelpRequest request) {
    if (request.letter() > 0) {
      return request.letter();
    }
    long campaignId = request.campaignId();
    FollowUp followUp = ward.followUp(campaignId);
    List<HelpRequest> free =
        followUp.requests(0).stream()
            .filter(r -> !r.isAnswered() || r.id() == request.id())
            .filter(r -> r.office().equalsIgnoreCase(request.office()))
            .toList();
    int open = openLetter(campaignId, followUp, request.office());
    int letter = open > 0 ? open : lastLetter(campaignId, followUp) + 1;
    List<Change> changes = new ArrayList<>();
    free.forEach(r -> changes.add(Change.of(r, r.in(letter, r.sentOn()))));
    if (open == 0) {
      Paper draft =
          HelpLetterDraft.of(dossier(campaignId), letter, request.office(), recorder::newId);
      changes.add(Change.added(draft.document()));
      draft.paragraphs().forEach(p -> changes.add(Change.added(p)));
    }
    recorder.save(Text.of("followup.saved.helpLetter", request.office()), changes);
    return letter;
  }

  private Dossier dossier(long campaignId) {
    return new Dossier(
        ward.unit(),
        ward.plan(campaignId),
        ward.roster(),
        ward.teams(campaignId),
        ward.schedule(campaignId));
  }

  private int openLetter(long campaignId, FollowUp followUp, String office) {
    return letters(campaignId)
        .filter(d -> !d.isLocked())
        .filter(d -> letters(campaignId).noneMatch(o -> o.round() == d.round() && o.isLocked()))
        .filter(
            d ->
                followUp.requests(d.round()).stream()
                    .anyMatch(r -> r.office().equalsIgnoreCase(office)))
        .map(Document::round)
        .max(Comparator.naturalOrder())
        .orElse(0);
  }

  private int lastLetter(long campaignId, FollowUp followUp) {
    return IntStream.concat(
            letters(campaignId).mapToInt(Document::round),
            followUp.requests().stream().mapToInt(HelpRequest::letter))
        .max()
        .orElse(0);
  }

  private Stream<Document> letters(long campaignId) {
    return ward.papers(campaignId).stream()
        .map(Paper::document)
        .filter(d -> d.kind() == DocumentKind.HELP_LETTER);
  }
}
