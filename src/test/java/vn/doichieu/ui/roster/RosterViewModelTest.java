package vn.doichieu.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.OpenWard;
import vn.doichieu.base.Table;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.ui.kit.InlineJobs;
import vn.doichieu.ui.kit.Navigator;
import vn.doichieu.ui.kit.RecordingDialogs;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.WorkState;
import vn.doichieu.ui.kit.Workbench;

class RosterViewModelTest {
  @TempDir static Path folder;
  private static OpenWard ward;
  private final InlineJobs jobs = new InlineJobs();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private RosterViewModel model;

  @BeforeAll
  static void make() {
    ward = OpenWard.sample(folder);
  }

  @AfterAll
  static void close() {
    ward.close();
  }

  @BeforeEach
  void load() {
    var workbench = new Workbench(jobs, dialogs, new Navigator(), Remembered.inMemory());
    model = new RosterViewModel(workbench, ward.read(), ward.exportTable());
    assertThat(model.state().get()).isNull();
    model.load();
  }

  @Test
  void all_loans_are_there_in_the_order_of_given_names() {
    assertThat(model.state().get()).isEqualTo(WorkState.DONE);
    assertThat(model.rows()).hasSize(2600);
    assertThat(model.rows())
        .extracting(LoanRow::customer)
        .isSortedAccordingTo(VietnameseText::compareNames);
    assertThat(model.rows())
        .allMatch(r -> r.residentialGroup().matches("(Tổ dân phố|Thôn) .*"))
        .allMatch(r -> r.group().matches("0628\\d{3} – .+"));
  }

  @Test
  void filters_narrow_one_another_and_are_taken_back_together() {
    model.filters().status.set(LoanStatus.OVERDUE);
    List<LoanRow> overdue = shown();
    assertThat(overdue).isNotEmpty().allMatch(r -> r.loan().overdue().isPositive());
    var point = model.filters().points.getFirst();
    model.filters().point.set(point);
    assertThat(shown())
        .hasSizeLessThan(overdue.size())
        .allMatch(r -> r.savingsGroup().pointId() == point.id());
    model.filters().programme.set(model.filters().programmes.getFirst());
    model.load();
    assertThat(model.filters().point.get()).isEqualTo(point);
    model.clear();
    assertThat(model.filters().isEmpty()).isTrue();
    assertThat(shown()).hasSize(2600);
  }

  @Test
  void the_card_of_a_borrower_holds_all_loans_and_hides_the_identity_number() {
    LoanRow row = model.rows().stream().filter(r -> count(r) == 2).findFirst().orElseThrow();
    model.open(row);
    assertThat(model.card().get().loans()).hasSize(2).contains(row);
    String masked = model.card().get().borrower().maskedIdentityNumber();
    assertThat(masked).matches("\\d{4}•{6}\\d{2}");
    model.load();
    assertThat(model.card().get().loans()).hasSize(2);
    model.closeCard();
    assertThat(model.card().get()).isNull();
  }

  @Test
  void short_identity_numbers_give_nothing_away() {
    assertThat(masked("062012345623")).isEqualTo("0620••••••23");
    assertThat(masked("230123456")).isEqualTo("23•••••56");
    assertThat(masked("1234")).isEqualTo("••••");
    assertThat(masked("")).isEmpty();
  }

  @Test
  void a_list_is_exported_under_the_name_chosen_and_the_ending_is_added() {
    var table =
        new Table(
            "Danh sách", List.of(new Table.Column("Mã", Table.Kind.TEXT, 1)), List.of(), List.of());
    model.export(table);
    assertThat(model.note().get()).isEmpty();
    dialogs.answer(folder.resolve("xuat"));
    model.export(table);
    assertThat(Files.exists(folder.resolve("xuat.xlsx"))).isTrue();
    assertThat(model.note().get()).contains("xuat.xlsx");
  }

  @Test
  void a_file_that_cannot_be_written_is_said() {
    var table = new Table("Danh sách", List.of(), List.of(), List.of());
    dialogs.answer(folder.resolve("khong co").resolve("xuat.xlsx"));
    model.export(table);
    assertThat(jobs.problems()).extracting(e -> e.key()).containsExactly("export.unwritable");
    assertThat(model.note().get()).isEmpty();
  }

  private List<LoanRow> shown() {
    return model.rows().stream().filter(model.wanted().get()).toList();
  }

  private long count(LoanRow row) {
    return model.rows().stream()
        .filter(r -> r.loan().borrowerId() == row.loan().borrowerId())
        .count();
  }

  private static String masked(String number) {
    return new Borrower(1, 0, "1", "A", null, number, "").maskedIdentityNumber();
  }
}
