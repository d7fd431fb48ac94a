package vn.doichieu.app;

import vn.doichieu.domain.access.AppUser;
import vn.doichieu.store.OpenData;

/// Everything that can be done with an open ward, for one signed-in user. Made by `Wiring`; closing
/// it closes the data.
public record UseCases(
    OpenData data,
    AppUser user,
    Saves saves,
    ReadWard read,
    UndoLast undo,
    EditUnit editUnit,
    ImportLoans importLoans,
    EditCampaign editCampaign,
    EditTeams editTeams,
    PrintPapers print,
    ArrangeSchedule arrangeSchedule,
    MoveSession moveSession,
    PinSession pinSession,
    CheckData check)
    implements AutoCloseable {

  @Override
  public void close() {
    data.close();
  }
}
