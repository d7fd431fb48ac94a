package vn.doichieu.domain.result;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.doichieu.domain.roster.Loan;

/// All results of a campaign and the forms they stand on. Lookups cost nothing.
public final class Results {
  private final List<ResultForm> forms;
  private final Causes causes;
  private final Map<Long, LoanResult> first;
  private final Map<Long, LoanResult> second;
  private final Map<Long, ResultForm> formByGroup;
  private final Map<Long, FormState> states = new ConcurrentHashMap<>();

  public Results(List<ResultForm> forms, Causes causes, Collection<LoanResult> results) {
    this.forms = List.copyOf(forms);
    this.causes = causes;
    first = byLoan(results, 1);
    second = byLoan(results, 2);
    formByGroup =
        forms.stream()
            .collect(
                toMap(
                    ResultForm::groupId,
                    Function.identity(),
                    (a, b) -> a.revision() > b.revision() ? a : b));
  }

  /// All printings, also those that were replaced.
  public List<ResultForm> forms() {
    return forms;
  }

  /// The newest form of a group; null while none was printed.
  public ResultForm form(long groupId) {
    return formByGroup.get(groupId);
  }

  /// The newest form of each group, in the order of their numbers.
  public List<ResultForm> newestForms() {
    return formByGroup.values().stream()
        .sorted(Comparator.comparingInt(ResultForm::serial))
        .toList();
  }

  /// How far the work on one of the forms is; judged once.
  public FormState state(ResultForm form) {
    return states.computeIfAbsent(form.id(), id -> FormState.of(form, this));
  }

  public Causes causes() {
    return causes;
  }

  /// The result that counts; null while there is none.
  public LoanResult of(Loan loan) {
    return first.get(loan.id());
  }

  /// @param reading 1 or 2
  public LoanResult of(long loanId, int reading) {
    return (reading == 1 ? first : second).get(loanId);
  }

  /// Those that count.
  public Collection<LoanResult> all() {
    return first.values();
  }

  public boolean isReconciled(Loan loan) {
    LoanResult result = of(loan);
    return result != null && result.outcome().isReconciled();
  }

  private static Map<Long, LoanResult> byLoan(Collection<LoanResult> results, int reading) {
    return results.stream()
        .filter(r -> r.reading() == reading)
        .collect(toMap(LoanResult::loanId, Function.identity()));
  }
}
