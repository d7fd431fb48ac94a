package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportProgressTest {
  @TempDir Path folder;
  private OpenWard ward;
  private ImportLoans importing;
  private ImportRequest request;

  @BeforeEach
  void open() {
    ward = OpenWard.justSetUp(folder);
    importing = ward.importLoans();
    Path file = new BankFile().loans(1, 700).write(folder.resolve("list.xlsx"));
    request = ImportRequest.of(file).acceptingOtherWard();
  }

  @AfterEach
  void close() {
    ward.close();
  }

  @Test
  void an_import_says_how_far_it_is_until_all_is_stored() {
    List<Double> shares = new ArrayList<>();
    importing.commit(importing.preview(request), shares::add);
    assertThat(shares).hasSizeGreaterThan(3).isSorted().last().isEqualTo(1.0);
    assertThat(ward.read().roster().loans()).hasSize(700);
  }

  @Test
  void an_import_stopped_half_way_has_stored_nothing_and_can_be_done_again() {
    ImportPreview preview = importing.preview(request);
    assertThatThrownBy(() -> importing.commit(preview, ImportProgressTest::stopAtHalf))
        .isInstanceOf(CancellationException.class);
    assertThat(ward.read().roster().loans()).isEmpty();
    assertThat(ward.read().roster().borrowers()).isEmpty();
    assertThat(ward.read().imports()).isEmpty();
    importing.commit(preview);
    assertThat(ward.read().roster().loans()).hasSize(700);
  }

  @Test
  void a_preview_stops_at_the_next_row() {
    var rows = new AtomicInteger();
    assertThatThrownBy(
            () ->
                importing.preview(
                    request,
                    () -> {
                      if (rows.incrementAndGet() == 10) {
                        throw new CancellationException();
                      }
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(rows.get()).isEqualTo(10);
  }

  private static void stopAtHalf(double share) {
    if (share > 0.5) {
      throw new CancellationException();
    }
  }
}
