package vn.doichieu.domain.unit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import vn.doichieu.base.UserError;
import vn.doichieu.base.UserErrorException;

/// A list of the unit that a ward often has as a spreadsheet already.
public enum UnitListKind {
  RESIDENTIAL_GROUPS(
      Column.needed(
          "name",
          "Tổ dân phố",
          "Tên tổ dân phố",
          "TDP",
          "Thôn, tổ dân phố",
          "Thôn/tổ dân phố",
          "Thôn/TDP",
          "Thôn",
          "Tên thôn",
          "Khu phố",
          "Tên"),
      Column.of("pointId", "Điểm giao dịch", "Điểm GD"),
      Column.of(
          "headId",
          "Người đứng đầu",
          "Tổ trưởng tổ dân phố",
          "Tổ trưởng",
          "Tổ trưởng TDP",
          "Trưởng thôn",
          "Trưởng khu phố",
          "Họ và tên tổ trưởng",
          "Họ và tên",
          "Họ tên"),
      Column.of("phone", "Điện thoại", "Số điện thoại", "SĐT", "Điện thoại tổ trưởng"),
      Column.of(
          "venueId", "Nơi họp", "Địa điểm", "Hội trường", "Nhà văn hóa", "Nhà sinh hoạt cộng đồng"),
      Column.of("formerName", "Tên cũ", "Tên trước khi sáp nhập", "Tên trước sáp nhập"),
      Column.of("code", "Mã của ngân hàng", "Mã", "Mã thôn", "Mã tổ dân phố", "Mã TDP")),
  VENUES(
      Column.needed(
          "name",
          "Tên địa điểm",
          "Địa điểm",
          "Hội trường",
          "Tên hội trường",
          "Nhà văn hóa",
          "Nhà sinh hoạt cộng đồng",
          "Tên"),
      Column.of("address", "Địa chỉ"),
      Column.of("pointId", "Điểm giao dịch", "Điểm GD")),
  PEOPLE(
      Column.of("honorific", "Danh xưng", "Ông/bà", "Ông, bà", "Giới tính"),
      Column.needed("fullName", "Họ và tên", "Họ tên", "Tên"),
      Column.of("role", "Vai trò", "Vai trò trong đợt", "Thành phần"),
      Column.of("office", "Chức vụ", "Chức vụ, đơn vị", "Chức danh", "Chức vụ, đơn vị công tác"),
      Column.of(
          "organisationId", "Tổ chức hội", "Hội", "Hội nhận ủy thác", "Tổ chức", "Hội đoàn thể"),
      Column.of("pointId", "Điểm giao dịch phụ trách", "Điểm giao dịch", "Điểm GD"),
      Column.of("phone", "Điện thoại", "Số điện thoại", "SĐT"));

  /// @param place the record component that it fills, by which a problem of it is found
  /// @param needed whether there is no list without it
  /// @param headings the first one is named to the user
  public record Column(String place, boolean needed, List<String> headings) {
    public static Column of(String place, String... headings) {
      return new Column(place, false, List.of(headings));
    }

    public static Column needed(String place, String... headings) {
      return new Column(place, true, List.of(headings));
    }

    public String heading() {
      return headings.getFirst();
    }
  }

  private final List<Column> columns;

  UnitListKind(Column... columns) {
    this.columns = List.of(columns);
  }

  public List<Column> columns() {
    return columns;
  }

  /// The place by which a row is known.
  String key() {
    return this == PEOPLE ? "fullName" : "name";
  }

  /// Of a file without the headings that there is no list without.
  public static UserErrorException unknown(List<Column> columns) {
    String needed =
        columns.stream().filter(Column::needed).map(Column::heading).collect(joining(", "));
    return new UserError("unitListUnknown", needed).toException();
  }
}
