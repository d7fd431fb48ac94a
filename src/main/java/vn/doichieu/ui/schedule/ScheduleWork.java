package vn.doichieu.ui.schedule;

import vn.doichieu.app.ArrangeSchedule;
import vn.doichieu.app.EditCampaign;
import vn.doichieu.app.ExportTable;
import vn.doichieu.app.MoveSession;
import vn.doichieu.app.PinSession;
import vn.doichieu.app.ReadWard;

/// The use cases of this screen.
public record ScheduleWork(
    ReadWard read,
    ArrangeSchedule arrange,
    MoveSession move,
    PinSession pin,
    EditCampaign editCampaign,
    ExportTable export) {}
