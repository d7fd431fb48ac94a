package vn.doichieu.domain.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.base.Table.Column;
import vn.doichieu.base.Table.Kind;
import vn.doichieu.domain.followup.DayReport;
import vn.doichieu.domain.followup.DayReport.Count;
import vn.doichieu.domain.followup.DayReport.Line;
import vn.doichieu.domain.followup.Departed;
import vn.doichieu.domain.followup.Departure;
import vn.doichieu.domain.followup.FollowUp;
import vn.doichieu.domain.followup.OpenPoint;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.Unit;

/// The lists of what follows the sessions, for paper and spreadsheet.
public final class FollowUpTables {
  private FollowUpTables() {}

  /// The open points for the steering committee, in the order given.
  public static Table openPoints(List<OpenPoint> points, Roster roster, LocalDate today) {
    List<List<Object>> rows = new ArrayList<>();
    for (OpenPoint point : points) {
      String group = "";
      if (point.groupId() != null) {
        SavingsGroup of = roster.group(point.groupId());
        group = of.leaderName() + " (" + of.code() + ")";
      }
      rows.add(
          Arrays.asList(
              rows.size() + 1L,
              point.text(),
              group,
              point.raisedOn(),
              point.handler(),
              point.dueOn(),
              Messages.text("followup.state." + point.state(today)),
              point.solution()));
    }
    return new Table(
        "Tồn tại, vướng mắc qua đối chiếu, phân loại nợ",
        List.of(
            new Column("STT", Kind.NUMBER, 30),
            new Column("Nội dung", Kind.TEXT, 220),
            new Column("Tổ TK&VV", Kind.TEXT, 110),
            new Column("Ngày nêu", Kind.DATE, 62),
            new Column("Người giải quyết", Kind.TEXT, 100),
            new Column("Hạn", Kind.DATE, 62),
            new Column("Tình trạng", Kind.TEXT, 60),
            new Column("Kết quả giải quyết", Kind.TEXT, 140)),
        rows,
        List.of());
  }

  /// One day in figures, a line for each kind of outcome.
  public static Table day(DayReport report) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row("Đã đối chiếu", report.of(Line.RECONCILED), report));
    rows.add(row("Vắng mặt", report.of(Line.ABSENT), report));
    rows.add(
        row("Bỏ đi khỏi nơi cư trú, chết, không nhận nợ", report.of(Line.NOT_RECONCILED), report));
    rows.add(row("Chưa nhập kết quả", report.of(Line.NOT_KEYED), report));
    rows.add(row("Trong các số trên: không có khả năng trả nợ", report.of(Line.UNABLE), report));
    String kind = report.supplement() ? "bổ sung " : "";
    return new Table(
        "Báo cáo nhanh đối chiếu, phân loại nợ "
            + kind
            + "ngày "
            + PaperDates.slashed(report.date()),
        List.of(
            new Column("Kết quả", Kind.TEXT, 300),
            new Column("Khách hàng", Kind.NUMBER, 90),
            new Column("Món vay", Kind.NUMBER, 90),
            new Column("Dư nợ gốc (đồng)", Kind.MONEY, 140),
            new Column("Tỷ lệ món vay", Kind.NUMBER, 90)),
        rows,
        row("Tổng số phải đối chiếu", report.all(), report));
  }

  private static List<Object> row(String name, Count count, DayReport report) {
    return List.of(
        name,
        (long) count.customers(),
        (long) count.loans(),
        count.principal(),
        percent(count.loans(), report.all().loans()));
  }

  private static String percent(int part, int whole) {
    long tenths = whole == 0 ? 0 : Math.round(1000.0 * part / whole);
    return tenths / 10 + "," + tenths % 10 + " %";
  }

  /// Those who left, in the columns of the bank's list that the ward can fill in. Identity numbers
  /// are masked: the bank has them.
  public static Table departures(
      List<Departed> departed, FollowUp followUp, Unit unit, LocalDate today) {
    List<List<Object>> rows = new ArrayList<>();
    for (Departed one : departed) {
      rows.add(departure(rows.size() + 1L, one, followUp.departure(one.borrower().id()), unit));
    }
    return new Table(
        "Danh sách khách hàng bỏ đi khỏi nơi cư trú đến ngày " + PaperDates.slashed(today),
        List.of(
            new Column("STT", Kind.NUMBER, 40),
            new Column("Phòng giao dịch", Kind.TEXT, 180),
            new Column("Xã, phường", Kind.TEXT, 120),
            new Column("Tổ trưởng", Kind.TEXT, 160),
            new Column("Mã khách hàng", Kind.TEXT, 100),
            new Column("Tên khách hàng vay vốn", Kind.TEXT, 180),
            new Column("Năm sinh", Kind.TEXT, 70),
            new Column("CMT/CCCD", Kind.TEXT, 110),
            new Column("Số điện thoại", Kind.TEXT, 110),
            new Column("Loại đối tượng", Kind.TEXT, 140),
            new Column("Thời điểm đi", Kind.TEXT, 100),
            new Column("Mã nhóm", Kind.TEXT, 70),
            new Column("Thông tin", Kind.TEXT, 260),
            new Column("Chi nhánh, PGD chuyển đến", Kind.TEXT, 180),
            new Column("Đề nghị hỗ trợ", Kind.TEXT, 180),
            new Column("Kết quả hỗ trợ", Kind.TEXT, 70),
            new Column("Trường hợp 5 (cụ thể)", Kind.TEXT, 180),
            new Column("Tổ chức CT-XH rà soát", Kind.TEXT, 160),
            new Column("Thông tin hỗ trợ", Kind.TEXT, 200),
            new Column("Ngày cập nhật", Kind.DATE, 90)),
        rows,
        List.of());
  }

  /// @param known null while nothing is known
  private static List<Object> departure(long order, Departed one, Departure known, Unit unit) {
    Borrower borrower = one.borrower();
    List<Object> cells = new ArrayList<>();
    cells.add(order);
    cells.add(unit.ward().bankOffice());
    cells.add(WardNames.capitalised(WardNames.inText(unit.ward())));
    cells.add(one.group().leaderName());
    cells.add(borrower.code());
    cells.add(borrower.fullName());
    cells.add(borrower.birthDate() == null ? "" : Integer.toString(borrower.birthDate().getYear()));
    cells.add(borrower.maskedIdentityNumber());
    if (known == null) {
      cells.addAll(java.util.Collections.nCopies(12, null));
      return cells;
    }
    cells.addAll(
        Arrays.asList(
            known.phone(),
            known.category(),
            known.leftWhen(),
            known.knowledge().code(),
            known.information(),
            known.movedTo(),
            known.request(),
            Integer.toString(known.review().code()),
            known.reviewDetail(),
            known.reviewedBy(),
            known.found(),
            known.updatedOn()));
    return cells;
  }
}
