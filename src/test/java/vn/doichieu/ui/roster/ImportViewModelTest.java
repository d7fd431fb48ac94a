package vn.doichieu.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.BankFile;
import vn.doichieu.app.ExportTable;
import vn.doichieu.app.OpenWard;
import vn.doichieu.base.Money;
import vn.doichieu.base.Table;
import vn.doichieu.base.Table.Kind;
import vn.doichieu.base.Text;
import vn.doichieu.domain.roster.ColumnMap;
import vn.doichieu.domain.roster.ImportMode;
import vn.doichieu.domain.roster.ListColumn;
import vn.doichieu.exchange.SpreadsheetWriter;
import vn.doichieu.ui.kit.InlineJobs;
import vn.doichieu.ui.kit.Navigator;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.RecordingDialogs;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.imports.ColumnsViewModel;
import vn.doichieu.ui.kit.imports.FindingRow;
import vn.doichieu.ui.roster.ImportViewModel.Step;

class ImportViewModelTest {
  @TempDir Path folder;
  private final InlineJobs jobs = new InlineJobs();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final Navigator navigator = new Navigator();
  private OpenWard ward;
  private ImportViewModel model;
  private int imports;

  @BeforeEach
  void open() {
    ward = OpenWard.justSetUp(folder);
    var workbench = new Workbench(jobs, dialogs, navigator, Remembered.inMemory());
    model =
        new ImportViewModel(
            workbench,
            ward.importLoans(),
            () -> !ward.read().roster().loans().isEmpty(),
            () -> imports++);
  }

  @AfterEach
  void close() {
    ward.close();
  }

  @Test
  void whoever_chooses_no_file_stays_where_he_was() {
    model.start();
    assertThat(model.step().get()).isNull();
  }

  @Test
  void the_banks_own_file_goes_straight_to_the_preview_and_in() {
    choose(own(new BankFile(), 1, 5).write(folder.resolve("a.xlsx")));
    assertThat(model.step().get()).isEqualTo(Step.PREVIEW);
    assertThat(model.isModeAsked()).isFalse();
    assertThat(model.isImportable()).isTrue();
    assertThat(stored()).isZero();
    model.commit();
    assertThat(model.step().get()).isEqualTo(Step.DONE);
    assertThat(stored()).isEqualTo(5);
    assertThat(imports).isEqualTo(1);
    assertThat(jobs.progress()).last().isEqualTo(1.0);
    assertThat(model.result().get().unassigned()).isNotEmpty();
    model.goToGroups();
    assertThat(navigator.here().get()).isEqualTo(new Place.Unit("groups"));
    assertThat(model.step().get()).isNull();
  }

  @Test
  void a_file_of_another_ward_must_be_confirmed() {
    choose(new BankFile().loans(1, 3).write(folder.resolve("a.xlsx")));
    assertThat(model.isOtherWard()).isTrue();
    assertThat(model.isImportable()).isFalse();
    assertThat(model.verdict()).isEqualTo(Text.of("roster.import.confirm"));
    model.commit();
    assertThat(stored()).isZero();
    model.otherWardAccepted().set(true);
    assertThat(model.isImportable()).isTrue();
    assertThat(model.isOtherWard()).isTrue();
    model.otherWardAccepted().set(false);
    assertThat(model.isImportable()).isFalse();
    model.otherWardAccepted().set(true);
    model.commit();
    assertThat(stored()).isEqualTo(3);
  }

  @Test
  void the_confirmation_of_one_file_does_not_hold_for_the_next() {
    choose(new BankFile().loans(1, 3).write(folder.resolve("a.xlsx")));
    model.otherWardAccepted().set(true);
    choose(new BankFile().loans(4, 6).write(folder.resolve("b.xlsx")));
    assertThat(model.isImportable()).isFalse();
  }

  @Test
  void a_part_of_the_list_is_added_without_removing_the_rest() {
    choose(own(new BankFile(), 1, 5).write(folder.resolve("a.xlsx")));
    model.commit();
    choose(own(new BankFile(), 4, 7).write(folder.resolve("b.xlsx")));
    assertThat(model.isModeAsked()).isTrue();
    assertThat(model.preview().get().update().removed()).isEqualTo(3);
    model.mode().set(ImportMode.MERGE);
    assertThat(model.preview().get().update().removed()).isZero();
    model.commit();
    assertThat(stored()).isEqualTo(7);
  }

  @Test
  void errors_are_named_and_nothing_can_be_imported() {
    choose(
        own(new BankFile(), 1, 2)
            .loan(3, "Mã xã", "062814", "Tổng dư nợ", "mười triệu")
            .write(folder.resolve("a.xlsx")));
    assertThat(model.isImportable()).isFalse();
    FindingRow error = model.findings().getFirst();
    assertThat(error.kind()).isEqualTo(FindingRow.Kind.ERROR);
    assertThat(error.finding().value()).isEqualTo("mười triệu");
    assertThat(error.message()).contains("Không phải số tiền");
    assertThat(model.verdict()).isEqualTo(Text.of("kit.import.wrong", 1));
    model.commit();
    assertThat(stored()).isZero();
  }

  @Test
  void columns_that_are_not_recognised_are_asked_for() {
    choose(ownList());
    assertThat(model.step().get()).isEqualTo(Step.COLUMNS);
    ColumnsViewModel<ListColumn, ColumnMap> columns = model.columns();
    assertThat(columns.column(ListColumn.CUSTOMER_NAME).get().words()).isEqualTo("C – Họ và tên");
    assertThat(columns.problems()).extracting(p -> p.place()).contains("PRINCIPAL");
    model.previewChosen();
    assertThat(model.step().get()).isEqualTo(Step.COLUMNS);
    set(ListColumn.PRINCIPAL, 4);
    assertThat(columns.problems()).isEmpty();
    model.previewChosen();
    assertThat(model.step().get()).isEqualTo(Step.PREVIEW);
    assertThat(model.preview().get().list().loans()).hasSize(1);
    assertThat(model.preview().get().list().principal().dong()).isEqualTo(12_000_000);
  }

  @Test
  void columns_set_by_hand_are_known_at_the_next_import_of_such_a_list() {
    choose(ownList());
    set(ListColumn.PRINCIPAL, 4);
    model.previewChosen();
    model.commit();
    assertThat(stored()).isEqualTo(1);

    choose(
        ownList("Danh sách mới", "TỔ", "Mã món vay ", "Họ và tên", "Chương trình", "Lãi (đồng)"));
    assertThat(model.step().get()).isEqualTo(Step.COLUMNS);
    choose(
        ownList(
            "Danh sách mới",
            "TỔ",
            "Mã món vay ",
            "Họ và tên",
            "Chương trình",
            "Còn nợ ngân hàng (đồng)",
            "Lãi"));
    assertThat(model.step().get()).isEqualTo(Step.PREVIEW);
    assertThat(model.preview().get().list().principal().dong()).isEqualTo(12_000_000);
    assertThat(model.columns().column(ListColumn.PRINCIPAL).get().index()).isEqualTo(4);
  }

  @Test
  void what_was_set_by_hand_and_not_imported_is_not_remembered() {
    choose(ownList());
    set(ListColumn.PRINCIPAL, 4);
    model.previewChosen();
    model.leave();
    choose(ownList());
    assertThat(model.step().get()).isEqualTo(Step.COLUMNS);
    assertThat(model.columns().column(ListColumn.PRINCIPAL).get()).isNull();
  }

  @Test
  void columns_corrected_later_replace_what_was_remembered() {
    choose(ownList());
    set(ListColumn.PRINCIPAL, 5);
    set(ListColumn.INTEREST, 4);
    model.previewChosen();
    model.commit();
    choose(ownList());
    model.correctColumns();
    set(ListColumn.PRINCIPAL, 4);
    set(ListColumn.INTEREST, 5);
    model.previewChosen();
    model.commit();
    choose(ownList());
    assertThat(model.preview().get().list().principal().dong()).isEqualTo(12_000_000);
  }

  @Test
  void a_file_that_is_no_spreadsheet_is_refused_with_a_sentence() throws IOException {
    Path file = folder.resolve("a.xlsx");
    Files.writeString(file, "không phải bảng tính");
    choose(file);
    assertThat(jobs.problems()).hasSize(1);
    assertThat(model.step().get()).isNull();
    assertThat(model.running().get()).isNull();
  }

  private void choose(Path file) {
    dialogs.answer(file);
    model.start();
  }

  private void set(ListColumn column, int index) {
    model
        .columns()
        .column(column)
        .set(
            model.columns().sources().stream()
                .filter(s -> s.index() == index)
                .findFirst()
                .orElseThrow());
  }

  private int stored() {
    return ward.read().roster().loans().size();
  }

  private static BankFile own(BankFile file, int from, int to) {
    for (int i = from; i <= to; i++) {
      file.loan(i, "Mã xã", "062814", "Mã PGD", "006201");
    }
    return file;
  }

  /// A list made by hand whose column of amounts nobody would guess.
  private Path ownList() {
    return ownList(
        "Danh sách", "Tổ", "Mã món vay", "Họ và tên", "Chương trình", "Còn nợ ngân hàng", "Lãi");
  }

  private Path ownList(String sheet, String... headings) {
    var columns = Stream.of(headings).map(h -> new Table.Column(h, Kind.TEXT, 1)).toList();
    List<Object> row =
        List.of(
            "0628001",
            "6000000725000001",
            "Y Blưn",
            "01",
            new Money(12_000_000),
            new Money(35_000));
    var cells = row.subList(0, headings.length);
    var table = new Table(sheet, columns, List.of(cells), List.of());
    return new ExportTable(new SpreadsheetWriter()).write(table, folder.resolve("own.xlsx"));
  }
}
