package vn.doichieu.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.Document.State;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.PaperRules;
import vn.doichieu.domain.document.Paragraph;
import vn.doichieu.domain.document.PlanFields;
import vn.doichieu.store.CampaignStore;

/// Drafts, edits, issues and replaces the papers of a campaign. An issued paper is locked: what is
/// wrong in it is put right by a paper that replaces it (Nghị định 30/2020/NĐ-CP, Điều 18).
public final class EditPapers {
  private final Recorder recorder;
  private final CampaignStore campaigns;
  private final PrintPapers print;
  private final Clock clock;

  public EditPapers(Recorder recorder, CampaignStore campaigns, PrintPapers print, Clock clock) {
    this.recorder = recorder;
    this.campaigns = campaigns;
    this.print = print;
    this.clock = clock;
  }

  public long newId() {
    return recorder.newId();
  }

  /// Drafts the first or only paper of its kind, unless there already is one.
  public Paper draft(long campaignId, DocumentKind kind) {
    return draft(campaignId, kind, 0);
  }

  /// Drafts the paper from the ward's data and saves it, unless there already is one.
  ///
  /// @param round as in [Document]
  public Paper draft(long campaignId, DocumentKind kind, int round) {
    return current(campaignId, kind, round)
        .orElseGet(
            () -> {
              Paper made = print.campaignPapers().draft(campaignId, kind, round, recorder::newId);
              add("paper.saved.drafted", made);
              return stored(made.document());
            });
  }

  /// The fields that the paper's text may hold, with their present values.
  public PlanFields fields(Paper paper) {
    Document document = paper.document();
    return PlanFields.of(print.campaignPapers().dossier(document), document, cited(document));
  }

  /// The plan that a paper may cite: for a plan itself; null while there is none.
  private Document cited(Document by) {
    return by.kind() == DocumentKind.PLAN
        ? by
        : print
            .campaignPapers()
            .ward()
            .inForce(by.campaignId(), DocumentKind.PLAN, 0)
            .map(Paper::document)
            .orElse(null);
  }

  /// Saves an edited paper as one action. A paper that was already submitted for signing becomes a
  /// draft again: its text is not the one that was submitted.
  ///
  /// @return what must be corrected first; empty when it was saved
  /// @throws vn.doichieu.base.UserErrorException `paperLocked` when it is issued
  public List<Problem> save(Paper before, Paper after) {
    refuseLocked(before);
    List<Problem> problems = PaperRules.problems(after, fields(after));
    if (!problems.isEmpty()) {
      return problems;
    }
    List<Change> changes = new ArrayList<>();
    List<Change> paragraphs = paragraphChanges(before.paragraphs(), after.paragraphs());
    Document edited = after.document().in(State.DRAFT);
    boolean same = paragraphs.isEmpty() && after.document().equals(before.document());
    if (!same) {
      changes.add(Change.of(before.document(), edited));
      changes.addAll(paragraphs);
      recorder.save(Text.of("paper.saved.edited", named(edited)), changes);
    }
    return List.of();
  }

  /// The paper goes to the one who signs.
  public void submit(Paper paper) {
    refuseLocked(paper);
    Document before = paper.document();
    recorder.save(
        Text.of("paper.saved.submitted", named(before)),
        List.of(Change.of(before, before.in(State.SUBMITTED))));
  }

  /// Gives number and date after signing, and keeps what the paper says now. The one that it stands
  /// for is replaced by it; with its plan the campaign is issued; with a letter it is written down
  /// about whom it asked.
  ///
  /// @return what must be corrected first; empty when it was issued
  public List<Problem> issue(Paper paper, Integer number, LocalDate date) {
    refuseLocked(paper);
    Document before = paper.document();
    Campaign campaign = campaigns.plan(before.campaignId()).campaign();
    List<Problem> problems = new ArrayList<>(PaperRules.problems(paper, fields(paper)));
    problems.addAll(
        PaperRules.issueProblems(
            paper, number, date, campaign.dataDate(), currentTime().toLocalDate(), allDocuments()));
    var asking = new LetterAsking(print.campaignPapers(), recorder::newId);
    problems.addAll(asking.problems(before));
    if (!problems.isEmpty()) {
      return problems;
    }
    Document issued = before.issued(number, date).keptAs(recorder.newId());
    List<Change> changes = new ArrayList<>();
    for (Paper other : campaigns.papers(campaign.id())) {
      Document old = other.document();
      if (old.standsFor(before) && old.state() == State.ISSUED) {
        changes.add(Change.of(old, old.in(State.REPLACED)));
      }
    }
    changes.add(Change.of(before, issued));
    if (before.kind() == DocumentKind.PLAN && campaign.state() == Campaign.State.DRAFT) {
      changes.add(Change.of(campaign, campaign.issued()));
    }
    changes.addAll(asking.changes(issued));
    save(new Paper(issued, paper.paragraphs()), changes);
    return List.of();
  }

  private void save(Paper issued, List<Change> changes) {
    long fileId = issued.document().fileId();
    boolean saved = false;
    try {
      print.campaignPapers().keep(issued, fileId);
      recorder.save(Text.of("paper.saved.issued", named(issued.document())), changes);
      saved = true;
    } finally {
      if (!saved) {
        print.campaignPapers().letGo(fileId);
      }
    }
  }

  /// A new draft with the text of an issued paper, which stays in force until the draft is issued.
  public Paper replace(Paper issued) {
    Document old = issued.document();
    long id = recorder.newId();
    Document copy = old.replacement(id);
    List<Paragraph> paragraphs =
        issued.paragraphs().stream()
            .map(p -> new Paragraph(recorder.newId(), 0, id, p.position(), p.level(), p.text()))
            .toList();
    add("paper.saved.replacing", new Paper(copy, paragraphs));
    return stored(copy);
  }

  /// As it stands in the data now.
  public Paper stored(Document document) {
    return campaigns.papers(document.campaignId()).stream()
        .filter(p -> p.document().id() == document.id())
        .findFirst()
        .orElseThrow(() -> new UserError("changedMeanwhile").toException());
  }

  /// What to look at before the papers of a campaign go out, or after they went out.
  public List<Text> warnings(long campaignId) {
    List<Text> warnings = new ArrayList<>();
    boolean scheduled = !campaigns.schedule(campaignId).sessions().isEmpty();
    if (!scheduled) {
      warnings.add(Text.of("paper.warning.noSchedule"));
    }
    for (Paper paper : campaigns.papers(campaignId)) {
      Document document = paper.document();
      if (document.state() == State.ISSUED
          && !document.kind().isLetter()
          && campaigns.sessionsSavedAfter(document)) {
        warnings.add(changedSince(document));
      }
    }
    return List.copyOf(warnings);
  }

  private static Text changedSince(Document document) {
    return document.round() == 0
        ? Text.of("paper.warning.scheduleChanged", named(document))
        : Text.of("paper.warning.supplementChanged", document.round());
  }

  /// What a clerk most likely writes: one more than the highest number of the kind in this year.
  public int nextNumber(DocumentKind kind) {
    return PaperRules.nextNumber(kind, currentTime().getYear(), allDocuments());
  }

  public LocalDateTime currentTime() {
    return LocalDateTime.now(clock);
  }

  private Optional<Paper> current(long campaignId, DocumentKind kind, int round) {
    return campaigns.papers(campaignId).stream()
        .filter(p -> p.document().kind() == kind && p.document().round() == round)
        .filter(p -> p.document().state() != State.REPLACED)
        .reduce((older, newer) -> newer);
  }

  private List<Document> allDocuments() {
    return campaigns.campaigns().stream()
        .flatMap(c -> campaigns.papers(c.id()).stream())
        .map(Paper::document)
        .toList();
  }

  private void add(String reasonKey, Paper paper) {
    List<Change> changes = new ArrayList<>();
    changes.add(Change.added(paper.document()));
    paper.paragraphs().forEach(p -> changes.add(Change.added(p)));
    recorder.save(Text.of(reasonKey, named(paper.document())), changes);
  }

  private static List<Change> paragraphChanges(List<Paragraph> before, List<Paragraph> after) {
    Map<Long, Paragraph> old =
        before.stream().collect(Collectors.toMap(Paragraph::id, Function.identity()));
    Map<Long, Paragraph> kept =
        after.stream().collect(Collectors.toMap(Paragraph::id, Function.identity()));
    List<Change> changes = new ArrayList<>();
    before.stream()
        .filter(p -> !kept.containsKey(p.id()))
        .map(Change::removed)
        .forEach(changes::add);
    for (Paragraph paragraph : after) {
      Paragraph was = old.get(paragraph.id());
      Change change = was == null ? Change.added(paragraph) : Change.of(was, paragraph);
      if (!change.isEmpty()) {
        changes.add(change);
      }
    }
    return changes;
  }

  private static void refuseLocked(Paper paper) {
    if (paper.document().isLocked()) {
      throw new UserError("paperLocked", named(paper.document())).toException();
    }
  }

  private static String named(Document document) {
    return document.kind().cited();
  }
}
