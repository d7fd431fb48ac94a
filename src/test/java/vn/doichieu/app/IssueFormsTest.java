package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.IssueForms.Issued;
import vn.doichieu.app.IssueForms.Used;
import vn.doichieu.base.Money;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.document.GroupForm;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.FormRows;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.store.ResultStore;
import vn.doichieu.store.RosterStore;

class IssueFormsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 22);

  @TempDir private Path folder;

  private SampleOffice office;
  private IssueForms issueForms;

  @BeforeEach
  void open() {
    office = SampleOffice.in(folder);
    issueForms = new IssueForms(office.recorder, office.read, office.print, SampleOffice.CLOCK);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void every_group_that_owes_gets_a_form_numbered_in_the_order_of_delivery() {
    office.arranged();
    List<ResultForm> forms = issueAll().forms();
    List<SavingsGroup> order = GroupForm.deliveryOrder(office.print.dossier(office.campaign));
    assertThat(forms)
        .extracting(ResultForm::groupId)
        .containsExactlyElementsOf(order.stream().map(SavingsGroup::id).toList());
    assertThat(forms).hasSize(50);
    for (int i = 0; i < forms.size(); i++) {
      assertThat(forms.get(i).number().campaign()).isEqualTo(1);
      assertThat(forms.get(i).number().serial()).isEqualTo(i + 1);
      assertThat(forms.get(i).number().revision()).isEqualTo(1);
      assertThat(forms.get(i).printedOn()).isEqualTo(LocalDate.of(2025, 10, 17));
    }
    assertThat(saved()).containsExactlyInAnyOrderElementsOf(forms);
  }

  @Test
  void without_a_schedule_the_groups_come_by_their_codes() {
    List<String> codes =
        issueAll().forms().stream()
            .map(form -> office.read.roster().group(form.groupId()).code())
            .toList();
    assertThat(codes).isSorted();
  }

  @Test
  void a_form_that_still_holds_is_only_printed_again() {
    List<ResultForm> first = issueAll().forms();
    assertThat(issueAll().forms()).isEqualTo(first);
    assertThat(saved()).hasSize(50);
  }

  @Test
  void a_number_that_stands_on_paper_cannot_be_undone() {
    issueAll();
    assertThat(office.undo().undoable()).isEmpty();
  }

  @Test
  void groups_that_come_later_go_on_counting() {
    List<SavingsGroup> groups = office.read.roster().groups();
    long second = groups.get(1).id();
    assertThat(issue(Set.of(second), Used.KEEP).forms())
        .extracting(ResultForm::serial)
        .containsExactly(1);
    assertThat(issueAll().forms())
        .extracting(ResultForm::serial)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
  }

  @Test
  void an_outdated_form_is_replaced_under_the_same_serial_number() {
    ResultForm before = issueAll().forms().get(4);
    changeLoanOf(before);
    ResultForm after = issueAll().forms().get(4);
    assertThat(after.groupId()).isEqualTo(before.groupId());
    assertThat(after.serial()).isEqualTo(before.serial());
    assertThat(after.revision()).isEqualTo(2);
    assertThat(issueForms.replaced(before)).contains(after);
    assertThat(issueForms.replaced(after)).isEmpty();
    assertThatThrownBy(() -> print(before))
        .isInstanceOfSatisfying(
            UserErrorException.class, e -> assertThat(e.error().key()).isEqualTo("formOutdated"));
    assertThat(print(after)).hasSize(2);
  }

  @Test
  void an_outdated_form_that_was_keyed_is_replaced_only_on_demand_and_its_results_stay() {
    ResultForm before = issueAll().forms().getFirst();
    FormRow row = FormRows.of(before, office.read.roster()).get(1);
    var keyer = new KeyResults.Keyer("Người nhập", LoanResult.Source.FORM, 1);
    keyResults().save(before, row, null, keyer, Answer.MATCHED_AND_ABLE);
    changeLoanOf(before);
    Issued asked = issueAll();
    assertThat(asked.kept()).extracting(ResultForm::id).containsExactly(before.id());
    assertThat(asked.forms()).hasSize(49);
    Issued replaced = issue(Set.of(before.groupId()), Used.REPLACE);
    assertThat(replaced.kept()).isEmpty();
    assertThat(replaced.forms()).extracting(ResultForm::revision).containsExactly(2);
    assertThat(office.read.results(office.campaign).of(row.loan().id(), 1).answer())
        .isEqualTo(Answer.MATCHED_AND_ABLE);
  }

  @Test
  void a_filled_form_that_came_back_is_not_replaced_unasked_either() {
    ResultForm before = issueAll().forms().getFirst();
    ResultForm returned = issueForms.receive(before, DAY);
    assertThat(returned.returnedOn()).isEqualTo(DAY);
    assertThat(saved()).contains(returned);
    changeLoanOf(before);
    assertThat(issueAll().kept()).containsExactly(returned);
  }

  @Test
  void that_a_form_came_back_can_be_taken_back() {
    ResultForm form = issueAll().forms().getFirst();
    ResultForm returned = issueForms.receive(form, DAY);
    assertThat(issueForms.receive(returned, DAY)).isEqualTo(returned);
    assertThat(issueForms.receive(returned, null).returnedOn()).isNull();
  }

  @Test
  void without_a_form_there_is_nothing_to_print() {
    assertThatThrownBy(this::print)
        .isInstanceOfSatisfying(
            UserErrorException.class, e -> assertThat(e.error().key()).isEqualTo("noForms"));
  }

  @Test
  void forms_are_printed_as_one_file_and_one_for_each_group() {
    List<ResultForm> forms = issueAll().forms().subList(0, 2);
    assertThat(print(forms.toArray(ResultForm[]::new)))
        .extracting(PaperFile::name)
        .satisfiesExactly(
            name -> assertThat(name).isEqualTo("phieu-doi-chieu.pdf"),
            name -> assertThat(name).matches("001-phieu-0001-01-\\d{7}\\.pdf"),
            name -> assertThat(name).matches("002-phieu-0002-01-\\d{7}\\.pdf"));
  }

  private Issued issueAll() {
    return issue(Set.of(), Used.KEEP);
  }

  private Issued issue(Set<Long> groups, Used used) {
    return issueForms.issue(office.campaign, groups, used);
  }

  private List<PaperFile> print(ResultForm... forms) {
    List<Long> ids = Stream.of(forms).map(ResultForm::id).toList();
    return office.print.forms(office.campaign, ids, printed -> {});
  }

  private List<ResultForm> saved() {
    return office.read.results(office.campaign).forms();
  }

  private KeyResults keyResults() {
    return new KeyResults(
        office.recorder,
        new RosterStore(office.database),
        new ResultStore(office.database),
        SampleOffice.CLOCK);
  }

  /// As an import of a newer list would.
  private void changeLoanOf(ResultForm form) {
    Loan loan = office.read.roster().loan(form.loans().getFirst());
    Loan repaid =
        new Loan(
            loan.id(),
            loan.version(),
            loan.code(),
            loan.borrowerId(),
            loan.groupId(),
            loan.programmeId(),
            loan.capitalSource(),
            loan.principal(),
            loan.inTerm(),
            loan.overdue(),
            loan.frozen(),
            loan.interest().plus(new Money(1000)),
            loan.borrowedOn());
    office.recorder.save(Text.of("app.name"), List.of(Change.of(loan, repaid)));
  }
}
