package vn.doichieu.app;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.base.PageImage;
import vn.doichieu.domain.result.FormScans;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Scan;
import vn.doichieu.report.ScanFile;
import vn.doichieu.store.ScanStore;
import vn.doichieu.store.attachment.Attachments;

/// The scanned pages as pictures. The file that was looked at last stays open in memory,
/// deciphered.
public final class ShowScans {
  private final ScanStore scans;
  private final Attachments attachments;
  private ScanFile open;
  private long openId;

  public ShowScans(ScanStore scans, Attachments attachments) {
    this.scans = scans;
    this.attachments = attachments;
  }

  public FormScans of(long formId) {
    return new FormScans(scans.ofForm(formId));
  }

  /// Which pages have no picture, by form: of forms with some pictures, and, in a ward that takes
  /// pictures at all, of every form that came back.
  public Map<Long, List<Integer>> missing(List<ResultForm> forms) {
    Map<Long, List<Scan>> byForm = scans.all().stream().collect(groupingBy(Scan::formId));
    boolean scanning = forms.stream().anyMatch(form -> byForm.containsKey(form.id()));
    Map<Long, List<Integer>> missing = new HashMap<>();
    for (ResultForm form : forms) {
      if (byForm.containsKey(form.id()) || scanning && form.returnedOn() != null) {
        missing.put(form.id(), FormScans.missing(form, byForm.getOrDefault(form.id(), List.of())));
      }
    }
    return missing;
  }

  /// @param longSide about how many pixels the longer side is to have
  /// @throws vn.doichieu.base.UserErrorException `scanDamaged`, or as [Attachments#read]
  public synchronized PageImage page(Scan scan, int longSide) {
    if (open == null || openId != scan.fileId()) {
      release();
      open = new ScanFile(scan.fileName(), scan.kind(), attachments.read(scan.fileId()));
      openId = scan.fileId();
    }
    return open.page(scan.filePage(), scan.turns(), longSide);
  }

  /// Forgets what was deciphered.
  public synchronized void release() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
