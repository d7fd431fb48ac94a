package vn.doichieu.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.doichieu.base.Table;
import vn.doichieu.base.Table.Column;
import vn.doichieu.base.Table.Kind;
import vn.doichieu.domain.followup.Departed;
import vn.doichieu.domain.unit.Unit;

/// The persons whom the police are asked about: what identifies them and where they were last, and
/// nothing about their debts.
public final class DepartedList {
  private DepartedList() {}

  public static Table of(List<Departed> departed, Unit unit) {
    List<List<Object>> rows = new ArrayList<>();
    for (Departed one : departed) {
      Long home = one.group().residentialGroupId();
      rows.add(
          List.of(
              rows.size() + 1L,
              one.borrower().fullName(),
              one.borrower().birthDate() == null
                  ? ""
                  : Integer.toString(one.borrower().birthDate().getYear()),
              one.borrower().identityNumber(),
              Objects.requireNonNullElse(one.borrower().address(), ""),
              home == null ? "" : unit.residentialGroup(home).name(),
              ""));
    }
    return new Table(
        "Danh sách khách hàng đề nghị xác minh cư trú",
        List.of(
            new Column("STT", Kind.NUMBER, 30),
            new Column("Họ và tên", Kind.TEXT, 130),
            new Column("Năm sinh", Kind.DATE, 42),
            new Column("Số CCCD hoặc CMND", Kind.DATE, 90),
            new Column("Địa chỉ ghi trong hồ sơ vay", Kind.TEXT, 190),
            new Column(WardNames.capitalised(ResidentialTerms.of(unit)), Kind.TEXT, 90),
            new Column("Kết quả xác minh", Kind.TEXT, 141)),
        rows,
        List.of());
  }
}
