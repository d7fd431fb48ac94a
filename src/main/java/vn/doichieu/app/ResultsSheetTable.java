package vn.doichieu.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.base.Table.Column;
import vn.doichieu.base.Table.Kind;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.Attendant;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.FormRows;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.Measure;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.result.ResultColumn;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Results;
import vn.doichieu.domain.result.SheetMark;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;

/// Our sheet for results as tables: the loans with what was keyed, and the codes in words.
final class ResultsSheetTable {
  private static final List<Column> GIVEN =
      List.of(
          column("results.sheet.form", Kind.TEXT, 15),
          column("results.sheet.row", Kind.TEXT, 8),
          column("results.sheet.group", Kind.TEXT, 10),
          column(ResultColumn.LOAN_CODE, Kind.TEXT, 19),
          column(ResultColumn.CUSTOMER_NAME, Kind.TEXT, 24),
          column("results.sheet.programme", Kind.TEXT, 22),
          column(ResultColumn.PRINCIPAL, Kind.MONEY, 14),
          column("results.sheet.interest", Kind.MONEY, 12),
          column("results.sheet.frozen", Kind.MONEY, 12));

  /// How many columns are not to be filled in.
  static final int GIVEN_COLUMNS = GIVEN.size();

  /// Up to the customer's name.
  static final int KEPT_COLUMNS = 5;

  private static final int[] WIDTHS = {9, 8, 13, 26, 15, 15, 26, 15, 11, 24};

  private final Roster roster;
  private final Results results;

  ResultsSheetTable(Roster roster, Results results) {
    this.roster = roster;
    this.results = results;
  }

  Table loans(List<SavingsGroup> groups) {
    List<Column> columns = new ArrayList<>(GIVEN);
    for (int i = 0; i < WIDTHS.length; i++) {
      columns.add(column(ResultColumn.FILLED_IN.get(i), Kind.TEXT, WIDTHS[i]));
    }
    columns.add(column(ResultColumn.MARK, Kind.TEXT, 18));
    List<List<Object>> rows = new ArrayList<>();
    groups.forEach(group -> add(group, rows));
    return new Table(Messages.text("results.sheet.title"), columns, rows, List.of());
  }

  private void add(SavingsGroup group, List<List<Object>> rows) {
    List<Loan> missing = new ArrayList<>(FormRows.inOrder(roster, group.id()));
    ResultForm form = results.form(group.id());
    if (form != null) {
      for (FormRow row : FormRows.of(form, roster)) {
        if (missing.remove(row.loan())) {
          String code = FormRow.code(row.number(), form.loans().size());
          rows.add(row(form.number().text(), code, group, row.loan()));
        }
      }
    }
    missing.forEach(loan -> rows.add(row("", "", group, loan)));
  }

  private List<Object> row(String form, String rowCode, SavingsGroup group, Loan loan) {
    List<Object> cells = new ArrayList<>();
    cells.add(form);
    cells.add(rowCode);
    cells.add(group.code());
    cells.add(loan.code());
    cells.add(roster.borrower(loan.borrowerId()).fullName());
    cells.add(roster.programme(loan.programmeId()).name());
    cells.add(loan.principal());
    cells.add(loan.interest());
    cells.add(loan.frozen().isPositive() ? loan.frozen() : null);
    LoanResult keyed = results.of(loan);
    Answer answer = keyed == null ? null : keyed.answer();
    for (ResultColumn column : ResultColumn.FILLED_IN) {
      cells.add(answer == null ? null : cell(column, answer));
    }
    cells.add(answer == null ? null : SheetMark.of(answer));
    return cells;
  }

  private Object cell(ResultColumn column, Answer answer) {
    return switch (column) {
      case OUTCOME -> (long) answer.outcome().code();
      case ATTENDANT ->
          answer.attendedBy() == null ? null : (Object) (long) answer.attendedBy().code();
      case CAUSE -> answer.causeId() == null ? null : results.causes().get(answer.causeId()).code();
      case CAUSE_TEXT -> orNull(answer.causeText());
      case DECLARED_PRINCIPAL -> answer.declaredPrincipal();
      case DECLARED_INTEREST -> answer.declaredInterest();
      case REASON -> orNull(answer.differenceReason());
      case REPAID -> answer.repaid();
      case MEASURE -> answer.measure() == null ? null : (Object) (long) answer.measure().code();
      case NOTE -> orNull(answer.note());
      default -> throw new IllegalArgumentException(column.name());
    };
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /// What may stand in each column to fill in.
  Table codes() {
    List<List<Object>> rows = new ArrayList<>();
    Arrays.stream(Outcome.values())
        .forEach(o -> rows.add(code(ResultColumn.OUTCOME, o.code(), o.textKey())));
    Arrays.stream(Attendant.values())
        .forEach(a -> rows.add(code(ResultColumn.ATTENDANT, a.code(), a.textKey())));
    Causes causes = results.causes();
    Stream.of(Cause.Kind.UNABLE, Cause.Kind.FROZEN, Cause.Kind.DIFFERENCE)
        .flatMap(kind -> causes.of(kind).stream())
        .filter(Cause::isSelectable)
        .forEach(cause -> rows.add(cause(cause)));
    Arrays.stream(Measure.values())
        .forEach(m -> rows.add(code(ResultColumn.MEASURE, m.code(), m.textKey())));
    return new Table(
        Messages.text("results.sheet.codes"),
        List.of(
            column("results.sheet.codes.column", Kind.TEXT, 16),
            column("results.sheet.codes.code", Kind.TEXT, 8),
            column("results.sheet.codes.name", Kind.TEXT, 48),
            column("results.sheet.codes.hint", Kind.TEXT, 44)),
        rows,
        List.of());
  }

  private static List<Object> code(ResultColumn column, int code, String textKey) {
    List<Object> cells = new ArrayList<>();
    cells.add(column.heading());
    cells.add(Integer.toString(code));
    cells.add(VietnameseText.withCapital(Messages.text(textKey)));
    return cells;
  }

  private static List<Object> cause(Cause cause) {
    boolean reason = cause.kind() == Cause.Kind.DIFFERENCE;
    String text = reason ? "" : "; " + Messages.text("results.sheet.text." + cause.text().name());
    List<Object> cells = new ArrayList<>();
    cells.add((reason ? ResultColumn.REASON : ResultColumn.CAUSE).heading());
    cells.add(cause.code());
    cells.add(cause.name());
    cells.add(Messages.text("results.sheet.kind." + cause.kind().name()) + text);
    return cells;
  }

  private static Column column(ResultColumn column, Kind kind, int width) {
    return new Column(column.heading(), kind, width);
  }

  private static Column column(String key, Kind kind, int width) {
    return new Column(Messages.text(key), kind, width);
  }
}
