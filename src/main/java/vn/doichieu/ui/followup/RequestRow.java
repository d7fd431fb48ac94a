package vn.doichieu.ui.followup;

import java.util.List;
import vn.doichieu.app.FollowUpState;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.followup.HelpRequest;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.roster.Loan;

/// A request to another office.
///
/// @param letter that asked, by number and date; empty for none
/// @param unkeyed loans of the borrower that are not reconciled yet
/// @param forms the numbers of the forms on which these stand
record RequestRow(
    HelpRequest request, String name, String letter, List<Loan> unkeyed, List<String> forms) {
  static RequestRow of(FollowUpState state, HelpRequest request) {
    List<Loan> waiting =
        state.campaign().roster().loans().stream()
            .filter(l -> l.borrowerId() == request.borrowerId() && l.isOwed())
            .filter(l -> !isReconciled(state.results().of(l)))
            .toList();
    List<String> forms =
        waiting.stream()
            .map(Loan::groupId)
            .distinct()
            .map(state.results()::form)
            .filter(java.util.Objects::nonNull)
            .map(form -> form.number().text())
            .toList();
    String name = state.campaign().roster().borrower(request.borrowerId()).fullName();
    String letter =
        request.letter() == 0
            ? ""
            : Letters.words(state, DocumentKind.HELP_LETTER, request.letter());
    return new RequestRow(request, name, letter, waiting, forms);
  }

  private static boolean isReconciled(LoanResult result) {
    return result != null && result.outcome().isReconciled();
  }

  String state() {
    return Messages.text(
        request.isAnswered() ? "followup.request.answered" : "followup.request.sent");
  }

  /// The office has helped, and the result is still to be keyed.
  boolean offersOutcome() {
    return request.isAnswered() && !unkeyed.isEmpty();
  }

  String searched() {
    return name + " " + request.office();
  }
}
