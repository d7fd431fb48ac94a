package vn.doichieu.ui.followup;

import java.time.LocalDate;
import vn.doichieu.app.FollowUpState;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;
import vn.doichieu.domain.followup.Absentee;
import vn.doichieu.domain.followup.CallNote;

/// An absentee in the list of whom to call.
record AbsenteeRow(Absentee absentee, String residence) {
  static AbsenteeRow of(FollowUpState state, Absentee absentee) {
    return new AbsenteeRow(absentee, FollowUpData.residence(state, absentee.group()));
  }

  String name() {
    return absentee.borrower().fullName();
  }

  String group() {
    return absentee.group().leaderAndCode();
  }

  long loans() {
    return absentee.loans().size();
  }

  Money principal() {
    return absentee.principal();
  }

  CallNote call() {
    return absentee.call();
  }

  String phone() {
    return call() == null ? "" : call().phone();
  }

  String answer() {
    return call() == null ? "" : words(call().answer());
  }

  LocalDate invitedOn() {
    return absentee.isInvited() ? absentee.invitedTo().date() : null;
  }

  String searched() {
    return String.join(" ", name(), group(), residence, phone());
  }

  /// @param answer null while nobody called
  static String words(CallNote.Answer answer) {
    return answer == null ? "" : Messages.text("followup.answer." + answer);
  }
}
