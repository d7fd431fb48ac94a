package vn.doichieu.app;

import vn.doichieu.domain.access.AppUser;

/// Everything that can be done with an open ward, for one signed-in user. Made by `Wiring`.
///
/// @param closing closes the data
public record UseCases(
    Runnable closing,
    AppUser user,
    Saves saves,
    ReadWard read,
    UndoLast undo,
    EditUnit editUnit,
    EditGroups editGroups,
    ImportUnitList importUnitList,
    ImportLoans importLoans,
    EditCampaign editCampaign,
    EditTeams editTeams,
    EditPapers editPapers,
    PrintPapers print,
    SendToPrinter printer,
    ExportTable exportTable,
    ArrangeSchedule arrangeSchedule,
    MoveSession moveSession,
    PinSession pinSession,
    EditCauses editCauses,
    IssueForms issueForms,
    KeyResults keyResults,
    NoteAddedLoan noteAddedLoan,
    LockResults lockResults,
    CompareReadings compareReadings,
    ShowProgress showProgress,
    FollowUpWork followUp,
    ImportResults importResults,
    ExportResultsSheet exportResultsSheet,
    AttachScans attachScans,
    EditScans editScans,
    ShowScans showScans,
    CheckData check)
    implements AutoCloseable {

  @Override
  public void close() {
    closing.run();
  }
}
