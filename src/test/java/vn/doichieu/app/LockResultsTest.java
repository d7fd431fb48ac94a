package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.KeyResults.Keyer;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ResultForm;

class LockResultsTest {
  @TempDir Path folder;

  private static void keyWhole(KeyingWard ward, ResultForm form) {
    KeyResults keyResults = ward.data.resultsWork().keyResults();
    KeyingSheet sheet = keyResults.open(form.id(), 1);
    var keyer = new Keyer("Cán bộ", LoanResult.Source.FORM, 1);
    keyResults.saveRest(sheet.form(), sheet.rows(), List.of(), keyer);
  }

  private static boolean allLocked(KeyingWard ward) {
    return ward.data.read.results(ward.campaign).all().stream().allMatch(LoanResult::locked);
  }

  private static boolean noneLocked(KeyingWard ward) {
    return ward.data.read.results(ward.campaign).all().stream().noneMatch(LoanResult::locked);
  }

  @Test
  void several_forms_are_settled_all_or_none_and_taken_back_as_one() {
    try (var ward = new KeyingWard(folder, 2, 5)) {
      LockResults lock = ward.data.resultsWork().lockResults();
      keyWhole(ward, ward.forms.getFirst());
      assertThatThrownBy(() -> lock.lock(ward.forms))
          .isInstanceOfSatisfying(
              UserErrorException.class,
              e -> assertThat(e.error().key()).isEqualTo("formIncomplete"));
      assertThat(noneLocked(ward)).isTrue();

      keyWhole(ward, ward.forms.getLast());
      lock.lock(ward.forms);
      assertThat(allLocked(ward)).isTrue();

      ward.data.undo.undo();
      assertThat(noneLocked(ward)).isTrue();
    }
  }
}
