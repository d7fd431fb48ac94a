package vn.doichieu.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.announce.Script;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.WardNames;
import vn.doichieu.domain.result.FormRows;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Results;
import vn.doichieu.report.FormSet;
import vn.doichieu.report.NamedPdf;
import vn.doichieu.report.Papers;
import vn.doichieu.report.SheetSet;
import vn.doichieu.store.attachment.Attachments;

/// Makes the PDFs of a campaign. A paper that was issued is printed as it was then; one that nobody
/// has drafted yet from the ward's data as its first draft would be.
public final class PrintPapers {
  private static final String ALL_FORMS = "phieu-doi-chieu.pdf";

  private final ReadWard ward;
  private final Papers papers;
  private final WriteScripts writeScripts;
  private final CampaignPapers campaignPapers;

  public PrintPapers(
      ReadWard ward, Papers papers, WriteScripts writeScripts, Attachments attachments) {
    this.ward = ward;
    this.papers = papers;
    this.writeScripts = writeScripts;
    campaignPapers = new CampaignPapers(ward, papers, attachments);
  }

  CampaignPapers campaignPapers() {
    return campaignPapers;
  }

  public Dossier dossier(long campaignId) {
    return campaignPapers.dossier(campaignId);
  }

  /// One of the campaign's papers with its appendices; a notice with the sheets of its sessions.
  public byte[] paper(Paper paper) {
    return campaignPapers.pdf(paper);
  }

  /// The one that counts, else as its first draft would be.
  ///
  /// @param round as in [Document]
  public byte[] paper(long campaignId, DocumentKind kind, int round) {
    return campaignPapers.pdf(campaignPapers.current(campaignId, kind, round));
  }

  /// The plan with its schedule.
  public byte[] plan(long campaignId) {
    return paper(campaignId, DocumentKind.PLAN, 0);
  }

  /// The notice, its schedules and the sheets of all sessions.
  ///
  /// @throws vn.doichieu.base.UserErrorException `noSchedule`
  public byte[] notices(long campaignId) {
    scheduled(campaignId);
    return paper(campaignId, DocumentKind.NOTICE, 0);
  }

  /// The same; then a file for each session as in [#sessionSheets].
  ///
  /// @param name of the file with everything
  /// @param prefix of the names of the others
  public List<PaperFile> noticesAndSheets(long campaignId, String name, String prefix) {
    Paper notice = campaignPapers.current(campaignId, DocumentKind.NOTICE, 0);
    scheduled(campaignId);
    boolean kept = notice.document().fileId() != null;
    SheetSet set = kept ? sheets(campaignId) : campaignPapers.notices(notice);
    var files = new ArrayList<PaperFile>();
    files.add(new PaperFile(name, kept ? paper(notice) : set.onePdf()));
    set.files().forEach(pdf -> files.add(new PaperFile(prefix + pdf.fileName(), pdf.pdf())));
    return files;
  }

  /// A file for each session, in the order in which they are delivered.
  ///
  /// @throws vn.doichieu.base.UserErrorException `noSchedule`
  public List<PaperFile> sessionSheets(long campaignId) {
    return sheets(campaignId).files().stream().map(PrintPapers::file).toList();
  }

  /// The same as one PDF, a page per session.
  public byte[] sessionSheetsInOne(long campaignId) {
    return sheets(campaignId).onePdf();
  }

  /// What is read aloud in each residential group.
  ///
  /// @throws vn.doichieu.base.UserErrorException `noSchedule`, `privateInScript`
  public List<Script> scripts(long campaignId) {
    return writeScripts.scripts(scheduled(campaignId));
  }

  /// The announcer's sheets of some scripts.
  public byte[] scriptSheets(long campaignId, List<Script> scripts) {
    Dossier dossier = dossier(campaignId);
    String name = WardNames.inText(dossier.unit().ward());
    List<vn.doichieu.report.Script> sheets =
        scripts.stream()
            .map(
                s ->
                    new vn.doichieu.report.Script(
                        dossier.plan().campaign().title(),
                        s.sentences(),
                        Messages.text(readingTime(s)),
                        name,
                        s.title().replace(", " + name, "")))
            .toList();
    return papers.scripts(dossier.unit().ward(), sheets);
  }

  /// How long a script takes, as shown: `2 phút 10 giây`.
  public static Text readingTime(Script script) {
    long seconds = script.readingTime().toSeconds();
    return Text.of("announce.readingTime", seconds / 60, seconds % 60);
  }

  /// The letter that asks the organisations for their representatives.
  public byte[] letter(long campaignId) {
    return paper(campaignId, DocumentKind.REQUEST_LETTER, 0);
  }

  /// The forms and minutes of groups, in delivery order: the first file holds all of them, the
  /// others one group each.
  ///
  /// @param formIds the newest forms of their groups
  /// @param printed is told of each form twice, when it is laid out and when its own file is ready;
  ///   what it throws ends the printing
  /// @throws vn.doichieu.base.UserErrorException `noForms`, `formOutdated`
  public List<PaperFile> forms(long campaignId, Collection<Long> formIds, IntConsumer printed) {
    FormSet set = formSet(campaignId, formIds, printed);
    List<PaperFile> files = new ArrayList<>();
    files.add(new PaperFile(ALL_FORMS, set.onePdf()));
    set.files(printed).forEach(pdf -> files.add(file(pdf)));
    return files;
  }

  /// The same as one PDF only.
  ///
  /// @param printed is told of each form once
  /// @throws vn.doichieu.base.UserErrorException `noForms`, `formOutdated`
  public byte[] formsInOne(long campaignId, Collection<Long> formIds, IntConsumer printed) {
    return formSet(campaignId, formIds, printed).onePdf();
  }

  /// Head, body and signature of a paper as it is being edited; an issued one as it was given out.
  public byte[] preview(Paper draft) {
    return draft.document().isLocked() ? campaignPapers.pdf(draft) : campaignPapers.text(draft);
  }

  /// Loads fonts and templates, so that the first paper does not have to wait for them.
  public void warmUp(long campaignId) {
    Paper plan = campaignPapers.current(campaignId, DocumentKind.PLAN, 0);
    papers.warmUp(dossier(campaignId), plan);
  }

  private FormSet formSet(long campaignId, Collection<Long> formIds, IntConsumer printed) {
    Dossier dossier = dossier(campaignId);
    Results results = ward.results(campaignId);
    List<ResultForm> forms =
        results.forms().stream().filter(form -> formIds.contains(form.id())).toList();
    if (forms.isEmpty()) {
      throw new UserError("noForms").toException();
    }
    for (ResultForm form : forms) {
      boolean newest = results.form(form.groupId()).id() == form.id();
      if (!newest || FormRows.isOutdated(form, dossier.roster())) {
        throw new UserError("formOutdated", form.number().text()).toException();
      }
    }
    return papers.forms(dossier, campaignPapers.plan(campaignId), results.causes(), forms, printed);
  }

  private SheetSet sheets(long campaignId) {
    Dossier dossier = scheduled(campaignId);
    return papers.sessionSheets(
        dossier,
        campaignPapers.current(campaignId, DocumentKind.NOTICE, 0),
        campaignPapers.plan(campaignId));
  }

  private Dossier scheduled(long campaignId) {
    Dossier dossier = dossier(campaignId);
    if (dossier.schedule().sessions().isEmpty()) {
      throw new UserError("noSchedule").toException();
    }
    return dossier;
  }

  private static PaperFile file(NamedPdf pdf) {
    return new PaperFile(pdf.fileName(), pdf.pdf());
  }
}
