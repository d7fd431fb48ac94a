package vn.doichieu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.SmallWard;

@Tag("benchmark")
class PapersBenchmarkTest {
  private static final int RUNS = 9;

  private final Dossier dossier = SmallWard.dossier(200);
  private final Dossier seed = SmallWard.dossier(50);
  private final Paper notice = SmallWard.notice(dossier);
  private final Paper plan = SmallWard.plan(seed);

  @Test
  void papers_of_a_ward_are_ready_in_time() {
    var papers = new Papers();
    long first = millis(() -> papers.sessionSheets(dossier, notice, null));
    var one = new ArrayList<Long>();
    var files = new ArrayList<Long>();
    var plans = new ArrayList<Long>();
    for (int run = 0; run < RUNS; run++) {
      one.add(millis(() -> papers.sessionSheets(dossier, notice, null)));
      files.add(millis(() -> papers.sessionSheets(dossier, notice, null).files()));
      plans.add(millis(() -> papers.plan(seed, plan)));
    }
    String result =
        "200 sheets: first %d ms, one PDF %d ms, files %d ms; plan %d ms"
            .formatted(first, median(one), median(files), median(plans));
    assertThat(first).as(result).isLessThanOrEqualTo(3500);
    assertThat(median(one)).as(result).isLessThanOrEqualTo(1200);
    assertThat(median(files)).as(result).isLessThanOrEqualTo(2500);
    assertThat(median(plans)).as(result).isLessThanOrEqualTo(500);
  }

  private static long millis(Runnable work) {
    long from = System.nanoTime();
    work.run();
    return (System.nanoTime() - from) / 1_000_000;
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
