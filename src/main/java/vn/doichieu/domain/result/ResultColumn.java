package vn.doichieu.domain.result;

import java.util.Arrays;
import java.util.List;
import vn.doichieu.base.CellText;

/// What a column of a sheet with results may hold. The first heading is the one of our own sheet
/// or, for what only the bank's export has, the bank's.
public enum ResultColumn {
  LOAN_CODE("Mã món vay", "Số khế ước", "Khế ước", "Mã khoản vay", "Mã món", "Món vay"),
  CUSTOMER_NAME("Tên khách hàng", "Tên KH", "Khách hàng", "Họ và tên", "Họ tên", "Tên KH vay vốn"),
  PRINCIPAL("Nợ gốc", "Tổng dư nợ", "Dư nợ", "Dư nợ gốc", "Tổng nợ gốc"),
  OUTCOME("Kết quả", "Kết quả đối chiếu", "Mã kết quả", "Hình thức đối chiếu"),
  STATE("Trạng thái", "Trạng thái đối chiếu", "Tình trạng đối chiếu"),
  ABILITY("Xếp loại", "Khả năng trả nợ", "Phân loại nợ"),
  ABLE("Có khả năng trả nợ", "Có khả năng", "Có khả năng thu hồi", "Nợ có khả năng trả"),
  UNABLE(
      "Không có khả năng trả nợ",
      "Không có khả năng",
      "Không có khả năng thu hồi",
      "Nợ không có khả năng trả"),
  ATTENDANT("Ai đến", "Quan hệ với khách hàng", "Quan hệ với KH", "Người đến", "Quan hệ"),
  CAUSE(
      "Nguyên nhân", "Mã nguyên nhân", "Nguyên nhân không có khả năng trả nợ", "Nguyên nhân KCKN"),
  CAUSE_TEXT("Cụ thể", "Cụ thể nguyên nhân", "Nguyên nhân cụ thể"),
  DECLARED_PRINCIPAL("Gốc khách khai", "Gốc khách hàng khai"),
  DECLARED_INTEREST("Lãi khách khai", "Lãi khách hàng khai"),
  PRINCIPAL_OFF("Chênh lệch gốc", "Chênh lệch nợ gốc"),
  INTEREST_OFF("Chênh lệch lãi", "Chênh lệch nợ lãi"),
  REASON("Lý do", "Lý do chênh lệch", "Nguyên nhân chênh lệch"),
  REPAID("Đã trả", "Đã trả sau ngày số liệu", "Số tiền đã trả"),
  MEASURE("Biện pháp", "Biện pháp đề xuất", "Đề xuất biện pháp"),
  NOTE("Ghi chú"),
  /// How our sheet tells rows that nobody has touched.
  MARK("Dấu (không sửa)");

  /// What somebody fills in on our sheet, in the order of its columns.
  public static final List<ResultColumn> FILLED_IN =
      List.of(
          OUTCOME,
          ATTENDANT,
          CAUSE,
          CAUSE_TEXT,
          DECLARED_PRINCIPAL,
          DECLARED_INTEREST,
          REASON,
          REPAID,
          MEASURE,
          NOTE);

  /// One of these says what became of a loan.
  static final List<ResultColumn> TELLING = List.of(OUTCOME, STATE, ABILITY, ABLE, UNABLE);

  private final String heading;
  private final List<String> keys;

  ResultColumn(String... headings) {
    heading = headings[0];
    keys = Arrays.stream(headings).map(CellText::headingKey).toList();
  }

  public String heading() {
    return heading;
  }

  /// How well a heading names this column: 0 is best, -1 not at all.
  int rank(String headingKey) {
    return keys.indexOf(headingKey);
  }
}
