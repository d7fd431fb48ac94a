package vn.doichieu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.Benchmarks;
import vn.doichieu.NewProcess;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.FormWard;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.SmallWard;

@Tag("benchmark")
class PapersBenchmark {
  private static final int RUNS = 9;
  private static final int PROCESSES = 5;

  private final Dossier dossier = SmallWard.dossier(200);
  private final Dossier seed = SmallWard.dossier(50);
  private final Paper notice = SmallWard.notice(dossier);
  private final Paper plan = SmallWard.plan(seed);

  /// From the start of the process to its end.
  @Test
  void a_new_process_makes_200_session_sheets_in_time(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path pdf = folder.resolve("giay-bao.pdf");
    var first = new ArrayList<Long>();
    for (int run = 0; run < PROCESSES; run++) {
      long from = System.nanoTime();
      NewProcess.run(SheetsProcess.class, List.of(), pdf.toString());
      first.add((System.nanoTime() - from) / 1_000_000);
    }
    try (var pages = new PdfPages(Files.readAllBytes(pdf))) {
      assertThat(pages.count()).isEqualTo(200);
    }
    double median =
        Benchmarks.record("200 session sheets, one PDF, a whole new process", "≤ 3,500", first);
    assertThat(median).isLessThanOrEqualTo(3500);
  }

  @Test
  void papers_of_a_ward_are_ready_in_time() {
    var papers = new Papers();
    papers.sessionSheets(dossier, notice, null);
    var one = new ArrayList<Long>();
    var files = new ArrayList<Long>();
    var plans = new ArrayList<Long>();
    for (int run = 0; run < RUNS; run++) {
      one.add(millis(() -> papers.sessionSheets(dossier, notice, null)));
      files.add(millis(() -> papers.sessionSheets(dossier, notice, null).files()));
      plans.add(millis(() -> papers.plan(seed, plan)));
    }
    double inOne = Benchmarks.record("200 session sheets, one PDF, warm", "≤ 1,200", one);
    double each = Benchmarks.record("200 session sheets, one file each", "≤ 2,500", files);
    double plan = Benchmarks.record("plan with schedule", "≤ 500", plans);
    assertThat(inOne).isLessThanOrEqualTo(1200);
    assertThat(each).isLessThanOrEqualTo(2500);
    assertThat(plan).isLessThanOrEqualTo(500);
  }

  @Test
  void forms_of_a_ward_are_ready_in_time() {
    var papers = new Papers();
    Dossier sample = FormWard.dossier(true, IntStream.range(0, 50).map(i -> 52).toArray());
    Dossier large = FormWard.dossier(true, IntStream.range(0, 150).map(i -> 80).toArray());
    Dossier single = FormWard.dossier(true, 60);
    long first = millis(() -> forms(papers, sample));
    long largest = millis(() -> forms(papers, large));
    var one = new ArrayList<Long>();
    var fifty = new ArrayList<Long>();
    for (int run = 0; run < RUNS; run++) {
      one.add(millis(() -> forms(papers, single)));
      fifty.add(millis(() -> forms(papers, sample)));
    }
    Benchmarks.record(
        "forms and minutes of 50 groups, one PDF, first in a new process",
        "≤ 15,000",
        List.of(first));
    Benchmarks.record(
        "forms and minutes of 150 groups, 12,000 loans", "≤ 60,000", List.of(largest));
    double group = Benchmarks.record("form and minutes of one group", "≤ 1,000", one);
    Benchmarks.record("forms and minutes of 50 groups, one PDF, warm", "≤ 15,000", fifty);
    assertThat(first).isLessThanOrEqualTo(15_000);
    assertThat(largest).isLessThanOrEqualTo(60_000);
    assertThat(group).isLessThanOrEqualTo(1000);
  }

  private static void forms(Papers papers, Dossier dossier) {
    papers.forms(dossier, null, FormWard.causes(), FormWard.forms(dossier), n -> {}).onePdf();
  }

  private static long millis(Runnable work) {
    long from = System.nanoTime();
    work.run();
    return (System.nanoTime() - from) / 1_000_000;
  }
}
