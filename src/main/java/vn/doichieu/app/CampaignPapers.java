package vn.doichieu.app;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import vn.doichieu.domain.document.DepartedList;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.HelpLetterDraft;
import vn.doichieu.domain.document.HelpList;
import vn.doichieu.domain.document.NoticeDraft;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.PlanDraft;
import vn.doichieu.domain.document.PoliceLetterDraft;
import vn.doichieu.domain.document.RequestLetterDraft;
import vn.doichieu.domain.document.SupplementPapers;
import vn.doichieu.domain.followup.Departed;
import vn.doichieu.domain.followup.FollowUp;
import vn.doichieu.domain.followup.HelpRequest;
import vn.doichieu.domain.followup.Inquiry;
import vn.doichieu.domain.result.Results;
import vn.doichieu.report.Papers;
import vn.doichieu.report.SheetSet;
import vn.doichieu.store.attachment.Attachments;

/// What each paper of a campaign is made from and what it says: as it was issued, and before that
/// by the present data.
final class CampaignPapers {
  private final ReadWard ward;
  private final Papers papers;
  private final Attachments attachments;

  CampaignPapers(ReadWard ward, Papers papers, Attachments attachments) {
    this.ward = ward;
    this.papers = papers;
    this.attachments = attachments;
  }

  ReadWard ward() {
    return ward;
  }

  /// Of the campaign as a whole.
  Dossier dossier(long campaignId) {
    return new Dossier(
        ward.unit(),
        ward.plan(campaignId),
        ward.roster(),
        ward.teams(campaignId),
        ward.schedule(campaignId));
  }

  /// A notice of supplementary sessions is about its round only.
  Dossier dossier(long campaignId, DocumentKind kind, int round) {
    Dossier whole = dossier(campaignId);
    return kind == DocumentKind.NOTICE && round > 0
        ? SupplementPapers.dossier(whole, ward.followUp(campaignId).round(round))
        : whole;
  }

  Dossier dossier(Document document) {
    return dossier(document.campaignId(), document.kind(), document.round());
  }

  /// As saved, else as its first draft would be.
  Paper current(long campaignId, DocumentKind kind, int round) {
    return ward.paper(campaignId, kind, round)
        .orElseGet(() -> draft(campaignId, kind, round, new AtomicLong()::decrementAndGet));
  }

  /// That other papers cite.
  Document plan(long campaignId) {
    return ward.inForce(campaignId, DocumentKind.PLAN, 0)
        .map(Paper::document)
        .orElseGet(() -> current(campaignId, DocumentKind.PLAN, 0).document());
  }

  /// @param ids hands out the surrogate ids of new entities
  Paper draft(long campaignId, DocumentKind kind, int round, LongSupplier ids) {
    Dossier dossier = dossier(campaignId, kind, round);
    return switch (kind) {
      case PLAN -> PlanDraft.of(dossier, ids);
      case NOTICE ->
          round == 0 ? NoticeDraft.of(dossier, ids) : SupplementPapers.notice(dossier, round, ids);
      case REQUEST_LETTER -> RequestLetterDraft.of(dossier, ids);
      case POLICE_LETTER ->
          PoliceLetterDraft.of(dossier, round, lastIssued(campaignId, kind).orElse(null), ids);
      case HELP_LETTER -> HelpLetterDraft.of(dossier, round, office(campaignId, round), ids);
    };
  }

  private Optional<Document> lastIssued(long campaignId, DocumentKind kind) {
    return ward.papers(campaignId).stream()
        .map(Paper::document)
        .filter(d -> d.kind() == kind && d.state() == Document.State.ISSUED)
        .max(Comparator.comparingInt(Document::round));
  }

  private String office(long campaignId, int letter) {
    return ward.followUp(campaignId).requests(letter).stream()
        .findFirst()
        .map(HelpRequest::office)
        .orElse("");
  }

  /// With its appendices; a notice with the sheets of its sessions.
  byte[] pdf(Paper paper) {
    Document document = paper.document();
    if (document.fileId() != null) {
      return attachments.read(document.fileId());
    }
    return document.state() == Document.State.REPLACED ? text(paper) : whole(paper);
  }

  private byte[] whole(Paper paper) {
    Document document = paper.document();
    long campaignId = document.campaignId();
    Dossier dossier = dossier(document);
    return switch (document.kind()) {
      case PLAN -> papers.plan(dossier, paper);
      case NOTICE ->
          dossier.schedule().sessions().isEmpty() ? text(paper) : notices(paper).onePdf();
      case REQUEST_LETTER -> papers.letter(dossier, paper, plan(campaignId));
      case POLICE_LETTER ->
          papers.withList(
              dossier, paper, plan(campaignId), DepartedList.of(asked(document), dossier.unit()));
      case HELP_LETTER -> {
        FollowUp followUp = ward.followUp(campaignId);
        List<HelpRequest> requests = followUp.requests(document.round());
        yield papers.withList(
            dossier, paper, plan(campaignId), HelpList.of(requests, dossier.roster(), followUp));
      }
    };
  }

  /// Head, body and signature by the present data.
  byte[] text(Paper paper) {
    Document document = paper.document();
    boolean isPlan = document.kind() == DocumentKind.PLAN;
    return papers.text(dossier(document), paper, isPlan ? null : plan(document.campaignId()));
  }

  SheetSet notices(Paper notice) {
    Document document = notice.document();
    return papers.notices(dossier(document), notice, plan(document.campaignId()));
  }

  /// Those in a letter to the police: who was written down when it was issued; while it is a draft,
  /// all who left and about whom no letter has asked.
  List<Departed> asked(Document letter) {
    FollowUp followUp = ward.followUp(letter.campaignId());
    Results results = ward.results(letter.campaignId());
    List<Inquiry> written = followUp.inquiries(letter.round());
    return written.isEmpty()
        ? Departed.notAsked(results, ward.roster(), followUp)
        : Departed.of(written.stream().map(Inquiry::borrowerId).toList(), results, ward.roster());
  }

  /// Keeps what a paper says, with its number and date, as it is given out.
  ///
  /// @throws vn.doichieu.base.UserErrorException `attachmentNotStored`
  void keep(Paper issued, long fileId) {
    attachments.store(fileId, new ByteArrayInputStream(whole(issued)));
  }

  /// After its issue was not saved.
  void letGo(long fileId) {
    attachments.remove(fileId);
  }
}
