package vn.doichieu.domain.document;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Table;
import vn.doichieu.base.Table.Column;
import vn.doichieu.base.Table.Kind;
import vn.doichieu.domain.followup.Departure;
import vn.doichieu.domain.followup.FollowUp;
import vn.doichieu.domain.followup.HelpRequest;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;

/// The borrowers whom another office of the bank is asked to reconcile. It has the bank's code of
/// each, so identity numbers are masked.
public final class HelpList {
  private HelpList() {}

  public static Table of(List<HelpRequest> requests, Roster roster, FollowUp followUp) {
    List<List<Object>> rows = new ArrayList<>();
    for (HelpRequest request : requests) {
      Borrower borrower = roster.borrower(request.borrowerId());
      List<Loan> loans =
          roster.loans().stream()
              .filter(l -> l.borrowerId() == borrower.id() && l.isOwed())
              .toList();
      rows.add(
          List.of(
              rows.size() + 1L,
              borrower.fullName(),
              borrower.code(),
              borrower.maskedIdentityNumber(),
              whereabouts(followUp.departure(borrower.id())),
              (long) loans.size(),
              Roster.principal(loans),
              ""));
    }
    return new Table(
        "Danh sách khách hàng đề nghị hỗ trợ đối chiếu",
        List.of(
            new Column("STT", Kind.NUMBER, 30),
            new Column("Họ và tên", Kind.TEXT, 130),
            new Column("Mã khách hàng", Kind.DATE, 84),
            new Column("Số CCCD hoặc CMND", Kind.DATE, 90),
            new Column("Nơi ở, liên hệ được biết", Kind.TEXT, 150),
            new Column("Số món", Kind.NUMBER, 40),
            new Column("Dư nợ gốc (đồng)", Kind.MONEY, 89),
            new Column("Kết quả đối chiếu", Kind.TEXT, 100)),
        rows,
        List.of());
  }

  /// @param known null while nothing is known
  private static String whereabouts(Departure known) {
    if (known == null) {
      return "";
    }
    return known.phone().isBlank() || known.information().isBlank()
        ? known.information() + known.phone()
        : known.information() + "; " + known.phone();
  }
}
