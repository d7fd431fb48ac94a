package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.Benchmarks;
import vn.doichieu.NewProcess;
import vn.doichieu.base.Money;
import vn.doichieu.domain.roster.BankList;
import vn.doichieu.domain.roster.BankRows;
import vn.doichieu.exchange.BankListWriter;

/// 12,000 rows × 42 columns from the file to the preview: at most 3 s, and a list in which every
/// row is wrong costs at most 1.2 times a good one. Both fit into a heap of 200 MB.
@Tag("benchmark")
class ImportBenchmark {
  private static final int LOANS = 12_000;
  private static final int RUNS = 5;
  private static final String HEAP = "-Xmx200m";

  @TempDir Path folder;

  @Test
  void a_new_process_previews_a_large_list_in_time_and_in_200_mb()
      throws IOException, InterruptedException {
    Path good = write("good.xlsx", false);
    Path wrong = write("wrong.xlsx", true);
    List<Long> goods = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      goods.add(inNewProcess(good, "data" + run, LOANS + " 0"));
    }
    inNewProcess(wrong, "data of the wrong", "0 " + 4 * LOANS);
    double median =
        Benchmarks.record(
            "import preview, first in a new process, heap of 200 MB", "≤ 3,000", goods);
    assertThat(median).isLessThanOrEqualTo(3_000);
  }

  /// @param found number of loans and of errors
  private long inNewProcess(Path list, String data, String found)
      throws IOException, InterruptedException {
    Path ward = Files.createDirectory(folder.resolve(data));
    String said =
        NewProcess.run(PreviewProcess.class, List.of(HEAP), ward.toString(), list.toString());
    String[] millisAndFound = said.split(" ", 2);
    assertThat(millisAndFound[1]).isEqualTo(found);
    return Long.parseLong(millisAndFound[0]);
  }

  @Test
  void a_large_list_is_previewed_in_time_and_a_wrong_one_costs_little_more() {
    Path good = write("good.xlsx", false);
    Path wrong = write("wrong.xlsx", true);
    try (var ward = new ImportWard(folder)) {
      ImportLoans importLoans = ward.importLoans();
      millis(importLoans, good, LOANS, 0);
      List<Long> goods = new ArrayList<>();
      List<Long> wrongs = new ArrayList<>();
      millis(importLoans, wrong, 0, 4 * LOANS);
      for (int i = 0; i < RUNS; i++) {
        goods.add(millis(importLoans, good, LOANS, 0));
        wrongs.add(millis(importLoans, wrong, 0, 4 * LOANS));
      }
      double good12 = Benchmarks.record("import preview of 12,000 × 42, good", "≤ 3,000", goods);
      double wrong12 = Benchmarks.record("the same, every row wrong", "≤ 1.2 × good", wrongs);
      assertThat(good12).isLessThanOrEqualTo(3_000);
      assertThat(wrong12).isLessThanOrEqualTo(1.2 * good12);
    }
  }

  private static long millis(ImportLoans importLoans, Path file, int loans, int errors) {
    long start = System.nanoTime();
    ImportPreview preview = importLoans.preview(ImportRequest.of(file));
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertThat(preview.list().loans()).hasSize(loans);
    assertThat(preview.list().errorCount()).isEqualTo(errors);
    return millis;
  }

  /// Every one of the 42 columns is filled.
  private Path write(String name, boolean wrong) {
    List<Map<String, Object>> loans = new ArrayList<>();
    for (int i = 1; i <= LOANS; i++) {
      Map<String, Object> loan = new HashMap<>();
      for (String heading : BankList.HEADINGS) {
        loan.put(heading, heading + " " + i % 700);
      }
      loan.putAll(BankRows.loan(i));
      loan.put("Mã tổ", "%07d".formatted(i % 150 + 1));
      loan.put("Tên tổ trưởng", "Y Ngọc Ánh " + i % 150);
      loan.put("Tên khách hàng", "Nguyễn Thị Hường " + i);
      loan.replaceAll((heading, value) -> value instanceof Long dong ? new Money(dong) : value);
      if (wrong) {
        loan.put("Ngày sinh", "31/02/1980");
        loan.put("Tổng dư nợ", "năm mươi triệu");
        loan.put("Mã món vay", "66000007");
        loan.put("Mã tổ", "TỔ " + i);
      }
      loans.add(loan);
    }
    Path file = folder.resolve(name);
    new BankListWriter(40).write(loans, file);
    return file;
  }
}
