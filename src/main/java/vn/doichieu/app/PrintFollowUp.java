package vn.doichieu.app;

import java.util.List;
import vn.doichieu.base.Table;
import vn.doichieu.domain.announce.Script;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.SupplementPapers;
import vn.doichieu.domain.document.WardNames;
import vn.doichieu.domain.followup.SupplementRound;
import vn.doichieu.domain.unit.Ward;
import vn.doichieu.report.ListFrame;
import vn.doichieu.report.Papers;

/// The PDFs of what follows the sessions.
public final class PrintFollowUp {
  private final ReadWard ward;
  private final PrintPapers print;
  private final Papers papers;
  private final WriteScripts writeScripts;

  public PrintFollowUp(ReadWard ward, PrintPapers print, Papers papers, WriteScripts writeScripts) {
    this.ward = ward;
    this.print = print;
    this.papers = papers;
    this.writeScripts = writeScripts;
  }

  /// The notice of a round, its schedules and the sheets of its sessions: as it was issued, before
  /// that as it stands.
  public byte[] notices(long campaignId, SupplementRound round) {
    return print.paper(campaignId, DocumentKind.NOTICE, round.number());
  }

  /// What is read aloud about a round, a page for each residential group.
  ///
  /// @throws vn.doichieu.base.UserErrorException `privateInScript`
  public byte[] scripts(long campaignId, SupplementRound round) {
    Dossier whole = print.dossier(campaignId);
    Dossier ofRound = SupplementPapers.dossier(whole, round);
    // With the whole list, so that the scan for borrowers' names looks for all of them.
    var dossier =
        new Dossier(
            whole.unit(), ofRound.plan(), whole.roster(), whole.teams(), ofRound.schedule());
    List<Script> scripts = writeScripts.scripts(dossier);
    return print.scriptSheets(campaignId, scripts);
  }

  /// A list for use inside the office.
  ///
  /// @param note over the table: the unit, the date
  /// @param signed the capacity of who signs; empty for none
  public byte[] list(Table table, String note, String signed) {
    Ward unit = ward.unit().ward();
    String office = WardNames.upper(WardNames.committee(unit));
    return papers.list(unit, table, ListFrame.internal(office, note, signed));
  }
}
