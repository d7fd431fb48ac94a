package vn.doichieu.domain.roster;

import java.util.List;

/// The layout of the bank's statement "10. Sao kê chi tiết (DL Ngày)", with its spelling.
public final class BankList {
  public static final String SHEET = "BCQUERY";

  public static final String TITLE = "10. Sao kê chi tiết (DL Ngày)";
  public static final String TOTAL = "Tổng cộng";
  public static final List<String> SIGNATURES = List.of("Người lập biểu", "Kiểm soát", "Giám đốc");

  /// The columns that the last row sums up.
  public static final List<String> SUMMED = List.of("Tổng dư nợ", "Lãi tồn");

  /// The statement's columns in their order; column A of the sheet stays empty.
  public static final List<String> HEADINGS =
      List.of(
          "Mã PGD",
          "Mã xã",
          "Tên xã",
          "Mã thôn",
          "Tên thôn",
          "ĐVUT",
          "Mã tổ",
          "Tên tổ trưởng",
          "Mã khách hàng",
          "Tên khách hàng",
          "Ngày sinh",
          "CCCD",
          "Ngày cấp",
          "Nơi cấp",
          "Địa chỉ",
          "Mã món vay",
          "Chương trình",
          "Tên chương trình",
          "Số tiền giải ngân",
          "Tổng dư nợ",
          "Dư nợ trong hạn",
          "Dư nợ quá hạn",
          "Dư nợ khoanh",
          "Ngày vay",
          "Ngày giải ngân đầu tiên",
          "Số tiền gia hạn",
          "Số tháng gia hạn",
          "Tổng sô tháng gia hạn",
          "Nguồn vốn",
          "Lưu vị trong năm",
          "Lãi tồn trong hạn",
          "Lãi tồn quá hạn",
          "Lãi tồn AH",
          "Lãi tồn",
          "Ngày nhập học",
          "Ngày ra trường",
          "HSSV",
          "Số TK",
          "Tên TK",
          "105 đầu tháng",
          "105 Ngày BC",
          "Mã NĐT");

  private BankList() {}
}
