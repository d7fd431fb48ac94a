package vn.doichieu.ui;

import vn.doichieu.ui.kit.InlineJobs;
import vn.doichieu.ui.kit.Navigator;
import vn.doichieu.ui.kit.RecordingDialogs;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Workbench;

/// A workbench for view models without a window.
public final class Bench {
  public final InlineJobs jobs = new InlineJobs();
  public final RecordingDialogs dialogs = new RecordingDialogs();
  public final Navigator navigator = new Navigator();
  public final Workbench workbench = new Workbench(jobs, dialogs, navigator, Remembered.inMemory());
}
