package vn.doichieu.domain.roster;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Finding;

/// Collects findings; of a hopeless file only the first are kept, all are counted.
public final class Findings {
  static final int KEPT = 100_000;

  private final List<Finding> kept = new ArrayList<>();
  private int count;

  public void add(Finding finding) {
    count++;
    if (kept.size() < KEPT) {
      kept.add(finding);
    }
  }

  public int count() {
    return count;
  }

  public List<Finding> kept() {
    return kept;
  }
}
