package vn.doichieu.domain.result;

import static vn.doichieu.domain.result.ResultColumn.*;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.base.Cell;
import vn.doichieu.base.CellText;
import vn.doichieu.base.Money;
import vn.doichieu.base.Problem;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.Text;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.roster.Findings;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;

/// Reads one row of a sheet with results, ours or the bank's, by all rules of an answer.
final class ResultLineReader {
  private static final int LOAN_DIGITS = 16;
  private static final int LONGEST_NOTE = 1000;

  private final ResultColumns columns;
  private final Roster roster;
  private final Causes causes;
  private final Findings errors;
  private final Findings warnings;
  private final Map<String, Loan> loans;

  ResultLineReader(
      ResultColumns columns, Roster roster, Causes causes, Findings errors, Findings warnings) {
    this.columns = columns;
    this.roster = roster;
    this.causes = causes;
    this.errors = errors;
    this.warnings = warnings;
    loans = roster.loans().stream().collect(Collectors.toMap(Loan::code, Function.identity()));
  }

  /// Whether the row says nothing of its loan yet.
  boolean isBlank(SheetRow row) {
    SheetState state = SheetState.of(columns.cell(row, STATE));
    boolean told = Stream.of(OUTCOME, ABILITY, ABLE, UNABLE, CAUSE).anyMatch(c -> says(row, c));
    if (state == SheetState.NOT_YET) {
      if (told) {
        cells(row).doubt(STATE, Text.of("result.import.notYetButTold"));
      }
      return true;
    }
    return state == SheetState.NONE
        && !told
        && Stream.concat(FILLED_IN.stream(), Stream.of(PRINCIPAL_OFF, INTEREST_OFF))
            .noneMatch(c -> says(row, c));
  }

  /// @return null when the row holds an error or its loan is not to be reconciled
  ResultLine read(SheetRow row) {
    ResultCells cells = cells(row);
    Loan loan = loan(cells);
    if (loan == null) {
      return null;
    }
    checkLoan(cells, loan);
    Answer answer = answer(cells, row, loan);
    if (!cells.failed()) {
      for (Problem problem : ResultRules.check(answer, loan, causes)) {
        cells.error(column(problem.place()), problem.text());
      }
    }
    return cells.failed()
        ? null
        : new ResultLine(row.number(), loan, answer, SheetMark.of(answer).equals(cells.text(MARK)));
  }

  private ResultCells cells(SheetRow row) {
    return new ResultCells(columns, row, errors, warnings);
  }

  private Loan loan(ResultCells cells) {
    String held = cells.text(LOAN_CODE).replaceAll("[' ]", "");
    if (cells.failed()) {
      return null;
    }
    String code =
        cells.isNumber(LOAN_CODE)
            ? "0".repeat(Math.max(0, LOAN_DIGITS - held.length())) + held
            : held;
    Loan loan = loans.get(code);
    if (held.isEmpty()) {
      cells.error(LOAN_CODE, Text.of("import.cell.missing", LOAN_CODE.heading()));
    } else if (loan == null && cells.isNumber(LOAN_CODE) && code.endsWith("0")) {
      cells.error(LOAN_CODE, Text.of("import.code.rounded"));
    } else if (loan == null) {
      cells.error(LOAN_CODE, Text.of("result.import.unknownLoan"));
    } else if (!loan.isOwed()) {
      cells.doubt(LOAN_CODE, Text.of("result.import.notOwed"));
      return null;
    }
    return loan;
  }

  /// A sheet of which only some columns were sorted has other people's results beside the codes.
  private void checkLoan(ResultCells cells, Loan loan) {
    String name = cells.text(CUSTOMER_NAME);
    String known = roster.borrower(loan.borrowerId()).fullName();
    boolean same = VietnameseText.searchKey(name).equals(VietnameseText.searchKey(known));
    if (!name.isEmpty() && !same) {
      cells.error(CUSTOMER_NAME, Text.of("result.import.otherName", known));
    }
    Money principal = cells.amount(PRINCIPAL);
    if (principal != null && !principal.equals(loan.principal())) {
      cells.doubt(PRINCIPAL, Text.of("result.import.otherBalance", loan.principal().toString()));
    }
  }

  private Answer answer(ResultCells cells, SheetRow row, Loan loan) {
    boolean frozen = loan.frozen().isPositive();
    Cause.Kind list = frozen ? Cause.Kind.FROZEN : Cause.Kind.UNABLE;
    Cause cause =
        cells.named(CAUSE, t -> ResultWords.cause(causes, list, t), "result.import.noCause");
    var classes = new SheetClass(columns, cells, loan);
    Ability told = classes.told();
    Outcome outcome = outcome(cells, row, told);
    Attendant attendant =
        cells.named(ATTENDANT, ResultWords::attendant, "result.import.noAttendant");
    return new Answer(
        outcome,
        attendant == null && outcome == Outcome.DIRECT ? Attendant.SELF : attendant,
        declared(cells, DECLARED_PRINCIPAL, PRINCIPAL_OFF, loan.principal()),
        declared(cells, DECLARED_INTEREST, INTEREST_OFF, loan.interest()),
        reason(cells),
        cells.amountNotNegative(REPAID),
        classes.ability(told, cause, outcome),
        cause == null ? null : cause.id(),
        cells.text(CAUSE_TEXT, ResultRules.LONGEST_TEXT),
        cells.named(MEASURE, ResultWords::measure, "result.import.noMeasure"),
        cells.text(NOTE, LONGEST_NOTE));
  }

  /// The bank's export knows only that a loan was reconciled; it is then taken for reconciled face
  /// to face.
  private Outcome outcome(ResultCells cells, SheetRow row, Ability told) {
    if (says(row, OUTCOME)) {
      return cells.named(OUTCOME, ResultWords::outcome, "result.import.noOutcome");
    }
    SheetState state = SheetState.of(columns.cell(row, STATE));
    if (state == SheetState.UNKNOWN) {
      cells.error(STATE, Text.of("result.import.noState"));
    }
    boolean classOnly = !columns.has(OUTCOME) && told != null;
    return state.outcome() == null && classOnly ? Outcome.DIRECT : state.outcome();
  }

  /// Null when it is what the books say. A positive difference means that the customer declares
  /// less than the books have.
  private static Money declared(
      ResultCells cells, ResultColumn amount, ResultColumn off, Money book) {
    Money declared = cells.amountNotNegative(amount);
    Money difference = cells.amount(off);
    if (declared == null && difference != null) {
      declared = book.minus(difference);
    }
    return book.equals(declared) ? null : declared;
  }

  private String reason(ResultCells cells) {
    String text = cells.text(REASON, ResultRules.LONGEST_TEXT);
    return text.matches("\\d{1,6}")
        ? causes.ofCode(Cause.Kind.DIFFERENCE, text).map(Cause::name).orElse(text)
        : text;
  }

  /// A zero is nothing where an amount may stand, but no outcome: it is a slip that must be told.
  private boolean says(SheetRow row, ResultColumn column) {
    Cell cell = columns.cell(row, column);
    return cell != null && !CellText.clean(cell).matches(column == OUTCOME ? "|[-–—]" : "|0|[-–—]");
  }

  /// Where a component of an answer stands in this sheet.
  private ResultColumn column(String component) {
    List<ResultColumn> places =
        switch (component) {
          case "attendedBy" -> List.of(ATTENDANT);
          case "declaredPrincipal" -> List.of(DECLARED_PRINCIPAL, PRINCIPAL_OFF);
          case "declaredInterest" -> List.of(DECLARED_INTEREST, INTEREST_OFF);
          case "differenceReason" -> List.of(REASON);
          case "repaid" -> List.of(REPAID);
          case "ability" -> List.of(ABILITY, UNABLE, ABLE, CAUSE);
          case "causeId" -> List.of(CAUSE);
          case "causeText" -> List.of(CAUSE_TEXT);
          case "measure" -> List.of(MEASURE);
          default -> List.of(OUTCOME, STATE);
        };
    return places.stream().filter(columns::has).findFirst().orElse(places.getFirst());
  }
}
