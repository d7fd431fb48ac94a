package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.Benchmarks;
import vn.doichieu.base.Text;
import vn.doichieu.domain.change.Change;

/// 12,000 results of 150 groups from the file to the disk: at most 3 s.
@Tag("benchmark")
class ResultImportBenchmark {
  private static final int RUNS = 5;

  @TempDir Path folder;

  @Test
  void twelve_thousand_results_are_imported_within_three_seconds() {
    try (var ward = new KeyingWard(folder, 150, 80)) {
      var office = new ResultsOffice(ward);
      Path file = folder.resolve("phieu.xlsx");
      office.export().write(ward.campaign, List.of(), file);
      ResultsWorkbook sheet = ResultsWorkbook.open(file);
      List<Long> millis = new ArrayList<>();
      for (int row = 0; row < sheet.rows().size(); row++) {
        sheet.set(row, "Kết quả", row % 20 == 0 ? 4L : 1L);
      }
      sheet.write(file);
      for (int run = 0; run < RUNS; run++) {
        long start = System.nanoTime();
        ResultImportPreview preview = office.preview(file, "Y Hòa");
        ImportResults.Done done = office.importResults().commit(preview, Map.of(), share -> {});
        millis.add((System.nanoTime() - start) / 1_000_000);
        assertThat(done.added()).isEqualTo(12_000);
        var results = ward.data.read.results(ward.campaign).all();
        ward.data.recorder.saveImport(
            Text.of("app.name"), results.stream().map(Change::removed).toList());
      }
      double median =
          Benchmarks.record("import of 12,000 results, preview and store", "≤ 3,000", millis);
      assertThat(median).isLessThanOrEqualTo(3_000);
    }
  }
}
