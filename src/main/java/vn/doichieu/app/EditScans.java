package vn.doichieu.app;

import java.util.List;
import vn.doichieu.base.Text;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Scan;
import vn.doichieu.store.ScanStore;
import vn.doichieu.store.attachment.Attachments;

/// Puts right what is known of scanned pages.
public final class EditScans {
  private final Recorder recorder;
  private final ScanStore scans;
  private final Attachments attachments;

  public EditScans(Recorder recorder, ScanStore scans, Attachments attachments) {
    this.recorder = recorder;
    this.scans = scans;
    this.attachments = attachments;
  }

  /// @param page of that form; 0 for another paper
  public void move(Scan scan, ResultForm form, int page) {
    save(scan, scan.withPlace(form.id(), page), Text.of("result.saved.scanPage", page));
  }

  /// A quarter clockwise.
  public void turn(Scan scan) {
    save(scan, scan.withTurns(scan.turns() + 1), Text.of("result.saved.scanTurned"));
  }

  /// For good: the picture is deleted with its last page, so this cannot be undone.
  public void remove(Scan scan) {
    recorder.saveImport(Text.of("result.saved.scanRemoved"), List.of(Change.removed(scan)));
    if (scans.ofFile(scan.fileId()).isEmpty()) {
      attachments.remove(scan.fileId());
    }
  }

  private void save(Scan before, Scan after, Text reason) {
    Change change = Change.of(before, after);
    if (!change.isEmpty()) {
      recorder.save(reason, List.of(change));
    }
  }
}
