package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.base.Money;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.ColumnMap;
import vn.doichieu.domain.roster.ImportMode;
import vn.doichieu.domain.roster.ListColumn;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.LoanImport;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.RosterUpdate;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.exchange.XlsxFile;
import vn.doichieu.store.Integrity;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.attachment.Attachments;
import vn.doichieu.store.key.TestKeys;

class ImportLoansTest {
  @TempDir Path folder;
  private ImportWard ward;
  private ImportLoans importLoans;

  @BeforeEach
  void open() {
    ward = new ImportWard(folder);
    importLoans = ward.importLoans();
  }

  @AfterEach
  void close() {
    ward.close();
  }

  @Test
  void the_first_list_fills_the_roster_and_leaves_a_record() {
    Path file = new BankFile().loans(1, 40).loan(41, "Mã khách hàng", "0000000001").write(list());

    importLoans.commit(importLoans.preview(ImportRequest.of(file)));

    Roster roster = ward.roster();
    assertThat(roster.loans()).hasSize(41);
    assertThat(roster.borrowers()).hasSize(40);
    assertThat(roster.programmes()).singleElement().matches(p -> p.name().equals("Hộ nghèo"));
    assertThat(roster.groups())
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.code()).isEqualTo("0012345");
              assertThat(group.residentialGroupId()).isEqualTo(ward.residentialGroup);
              assertThat(group.pointId()).isEqualTo(ward.point);
              assertThat(group.organisationId()).isEqualTo(ward.organisation);
            });
    assertThat(new RosterStore(ward.database).imports())
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.loans()).isEqualTo(41);
              assertThat(record.fileHash()).matches("[0-9a-f]{64}");
              assertThat(record.principal()).isEqualTo(new Money(41 * 50_000_000L));
            });
  }

  @Test
  void a_preview_changes_nothing() {
    ImportPreview preview =
        importLoans.preview(ImportRequest.of(new BankFile().loans(1, 5).write(list())));

    assertThat(preview.update().added()).isEqualTo(5);
    assertThat(ward.roster().loans()).isEmpty();
  }

  @Test
  void one_wrong_row_keeps_the_whole_list_out() {
    Path file = new BankFile().loans(1, 5).loan(6, "Tổng dư nợ", "?").write(list());
    ImportPreview preview = importLoans.preview(ImportRequest.of(file));

    assertThatThrownBy(() -> importLoans.commit(preview)).isInstanceOf(UserErrorException.class);
    assertThat(ward.roster().loans()).isEmpty();
    assertThat(ward.roster().groups()).isEmpty();
  }

  @Test
  void columns_set_by_hand_are_remembered_for_the_next_list_and_after_reopening() {
    Path file = new BankFile().loans(1, 3).write(list());
    ColumnMap recognised = importLoans.sheets(file).getFirst().columns().orElseThrow();
    var chosen = new EnumMap<>(recognised.columns());
    chosen.put(ListColumn.PRINCIPAL, chosen.remove(ListColumn.IN_TERM));
    var byHand = ColumnMap.chosen(recognised.header(), chosen);

    importLoans.commit(
        importLoans.preview(new ImportRequest(file, byHand, ImportMode.REPLACE, false)));
    var attachments = new Attachments(folder.resolve("attachments"), TestKeys.numbered(2));
    assertThat(new Integrity(ward.database, attachments).faults()).isEmpty();
    ward.reopen();

    assertThat(ward.importLoans().sheets(file).getFirst().columns()).contains(byHand);
    assertThat(ward.importLoans().preview(ImportRequest.of(file)).list().columns())
        .isEqualTo(byHand);
  }

  @Test
  void a_list_of_another_ward_is_taken_only_when_accepted() {
    ImportRequest request =
        ImportRequest.of(new BankFile().loan(1, "Mã xã", "600777").write(list()));
    ImportPreview refused = importLoans.preview(request);

    assertThatThrownBy(() -> importLoans.commit(refused)).isInstanceOf(UserErrorException.class);
    importLoans.commit(importLoans.preview(request.acceptingOtherWard()));
    assertThat(ward.roster().loans()).hasSize(1);
  }

  @Test
  void the_next_list_brings_loans_up_to_date_and_removes_those_that_are_gone() {
    importing(new BankFile().loans(1, 3));
    Loan before = loan("6600000700000002");

    RosterUpdate update =
        importing(
            new BankFile()
                .loan(1)
                .loan(2, "Tổng dư nợ", 30_000_000L, "Dư nợ trong hạn", 30_000_000L)
                .loan(4));

    assertThat(update.added()).isEqualTo(1);
    assertThat(update.updated()).isEqualTo(1);
    assertThat(update.unchanged()).isEqualTo(1);
    assertThat(update.absent()).containsExactly("6600000700000003");
    assertThat(loan("6600000700000002").id()).isEqualTo(before.id());
    assertThat(loan("6600000700000002").principal()).isEqualTo(new Money(30_000_000));
    assertThat(ward.roster().loans()).hasSize(3);
    assertThat(ward.roster().borrowers())
        .extracting(Borrower::code)
        .containsExactlyInAnyOrder("0000000001", "0000000002", "0000000004");
  }

  @Test
  void merging_a_part_keeps_what_the_part_does_not_have() {
    importing(new BankFile().loans(1, 3));
    Path file = new BankFile().loan(4).write(list());

    importLoans.commit(importLoans.preview(new ImportRequest(file, null, ImportMode.MERGE, false)));

    assertThat(ward.roster().loans()).hasSize(4);
  }

  @Test
  void the_same_list_again_changes_nothing_but_the_record() {
    importing(new BankFile().loans(1, 3));
    List<Loan> before = ward.roster().loans();

    RosterUpdate update = importing(new BankFile().loans(1, 3));

    assertThat(update.changes()).isEmpty();
    assertThat(ward.roster().loans()).isEqualTo(before);
    assertThat(ward.database.all(LoanImport.class)).hasSize(2);
  }

  /// Between the data date and the session loans are repaid and vanish from the bank's list.
  @Test
  void a_loan_with_a_result_stays_with_nothing_owed_when_the_bank_has_it_no_more() {
    importing(new BankFile().loans(1, 3));
    Loan keyed = ward.roster().loans().getLast();
    long campaign = ward.database.newId();
    ward.recorder.save(
        Text.of("app.name"),
        List.of(
            Change.added(campaign(campaign)),
            Change.added(
                LoanResult.of(
                    ward.database.newId(),
                    campaign,
                    keyed,
                    1,
                    null,
                    LoanResult.Source.SPREADSHEET,
                    "Văn thư",
                    Answer.MATCHED_AND_ABLE))));

    importing(new BankFile().loans(1, 2));

    assertThat(ward.roster().loans()).hasSize(3);
    assertThat(ward.roster().loan(keyed.id()).isOwed()).isFalse();
    assertThat(ward.roster().borrower(keyed.borrowerId())).isNotNull();
    assertThat(ward.database.all(LoanResult.class).getFirst().principal())
        .isEqualTo(keyed.principal());
  }

  private static Campaign campaign(long id) {
    LocalDate day = LocalDate.of(2025, 10, 21);
    return Campaign.usual(id, "Đợt", day, day, day);
  }

  @Test
  void what_the_clerk_set_for_a_group_survives_the_next_list() {
    importing(new BankFile().loan(1, "Mã thôn", "99999999", "Tên thôn", "Làng Plei Tơ Nghia"));
    SavingsGroup group = ward.roster().groups().getFirst();
    assertThat(group.pointId()).isNull();
    var set =
        new SavingsGroup(
            group.id(),
            group.version(),
            group.code(),
            group.leaderName(),
            null,
            group.organisationId(),
            null,
            ward.point,
            false,
            true);
    ward.recorder.save(Text.of("app.name"), List.of(Change.of(group, set)));

    importing(new BankFile().loan(1, "Mã thôn", "99999999", "Tên thôn", "Làng Plei Tơ Nghia"));

    assertThat(ward.roster().groups().getFirst().pointId()).isEqualTo(ward.point);
  }

  @Test
  void a_group_that_the_list_no_longer_has_is_put_out_of_use_and_comes_back_with_its_settings() {
    importing(new BankFile().loan(1).loan(2, "Mã tổ", "0099999"));
    importing(new BankFile().loan(2, "Mã tổ", "0099999"));
    assertThat(group("0012345").active()).isFalse();

    importing(new BankFile().loan(1).loan(2, "Mã tổ", "0099999"));

    assertThat(group("0012345").active()).isTrue();
    assertThat(group("0012345").pointId()).isEqualTo(ward.point);
  }

  @Test
  void direct_borrowers_form_one_group_of_their_point_and_one_where_the_point_is_unknown() {
    RosterUpdate update =
        importing(
            new BankFile()
                .loan(1, "Mã tổ", null, "Tên tổ trưởng", null)
                .loan(2, "Mã tổ", "0000000", "Tên tổ trưởng", null)
                .loan(3, "Mã tổ", null, "Mã thôn", null, "Tên thôn", "Làng Xa"));

    assertThat(ward.roster().groups())
        .hasSize(2)
        .allMatch(SavingsGroup::direct)
        .allMatch(g -> g.leaderName().equals("Vay trực tiếp"))
        .extracting(SavingsGroup::pointId)
        .containsExactly(ward.point, null);
    assertThat(update.unassigned()).hasSize(1);
  }

  @Test
  void a_residential_group_is_found_by_its_name_in_other_spellings() {
    importing(new BankFile().loan(1, "Mã thôn", null, "Tên thôn", "TDP 05"));

    assertThat(group("0012345").residentialGroupId()).isEqualTo(ward.residentialGroup);
  }

  @Test
  void a_workbook_without_a_list_says_which_columns_are_needed() throws IOException {
    Path file =
        new XlsxFile()
            .sheet("<row><c t=\"str\"><v>Kính gửi</v></c></row>")
            .write(folder.resolve("thư.xlsx"));

    assertThatThrownBy(() -> importLoans.preview(ImportRequest.of(file)))
        .isInstanceOfSatisfying(
            UserErrorException.class, e -> assertThat(e.error().key()).isEqualTo("import.noList"));
  }

  @Test
  void a_list_without_loan_codes_says_that_this_column_is_missing() throws IOException {
    Path file =
        new XlsxFile()
            .sheet(
                "<row><c t=\"str\"><v>Tổ</v></c><c t=\"str\"><v>Họ tên</v></c>"
                    + "<c t=\"str\"><v>CT</v></c><c t=\"str\"><v>Dư nợ</v></c></row>")
            .write(folder.resolve("thiếu.xlsx"));

    assertThatThrownBy(() -> importLoans.preview(ImportRequest.of(file)))
        .isInstanceOfSatisfying(
            UserErrorException.class,
            e -> {
              assertThat(e.error().key()).isEqualTo("import.columnsMissing");
              assertThat(e.error().arguments()[2]).isEqualTo("Mã món vay, Lãi tồn");
            });
    assertThat(importLoans.sheets(file)).singleElement().matches(s -> !s.isComplete());
  }

  @Test
  void a_file_that_disappeared_is_an_expected_failure() throws IOException {
    Path file = new BankFile().loan(1).write(list());
    Files.delete(file);

    assertThatThrownBy(() -> importLoans.preview(ImportRequest.of(file)))
        .isInstanceOf(UserErrorException.class);
  }

  private RosterUpdate importing(BankFile content) {
    return importLoans.commit(importLoans.preview(ImportRequest.of(content.write(list()))));
  }

  private Path list() {
    return folder.resolve("ds.xlsx");
  }

  private Loan loan(String code) {
    return ward.roster().loans().stream().filter(l -> l.code().equals(code)).findFirst().get();
  }

  private SavingsGroup group(String code) {
    return ward.roster().groups().stream().filter(g -> g.code().equals(code)).findFirst().get();
  }
}
