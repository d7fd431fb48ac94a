package vn.doichieu.domain.roster;

import java.util.Arrays;
import java.util.List;
import vn.doichieu.base.CellText;

/// What a column of a loan list may hold. The first heading is the bank's own (its statement "Sao
/// kê chi tiết"), the others are met in lists made by hand.
public enum ListColumn {
  OFFICE_CODE("Mã PGD", "Mã phòng giao dịch"),
  COMMUNE_CODE("Mã xã", "Mã xã/phường", "Mã phường", "Mã phường/xã"),
  COMMUNE_NAME("Tên xã", "Xã", "Xã/phường", "Phường/xã", "Tên phường", "Tên xã/phường", "Phường"),
  RESIDENTIAL_CODE("Mã thôn", "Mã tổ dân phố", "Mã TDP", "Mã thôn/TDP"),
  RESIDENTIAL_NAME(
      "Tên thôn",
      "Thôn",
      "Tổ dân phố",
      "TDP",
      "Thôn/TDP",
      "Thôn/tổ dân phố",
      "Tên tổ dân phố",
      "Khu phố",
      "Tên TDP"),
  ORGANISATION(
      "ĐVUT",
      "Đơn vị ủy thác",
      "Hội",
      "Tên hội",
      "Hội đoàn thể",
      "Hội nhận ủy thác",
      "Tổ chức hội",
      "Mã ĐVUT"),
  GROUP(
      "Mã tổ",
      "Mã tổ trưởng",
      "Mã tổ TK&VV",
      "Tổ TK&VV",
      "Tổ",
      "Tên tổ",
      "Tổ tiết kiệm và vay vốn",
      "Tên tổ TK&VV",
      "Mã nhóm",
      "Tổ vay vốn"),
  GROUP_LEADER("Tên tổ trưởng", "Tổ trưởng", "Họ tên tổ trưởng", "Tổ trưởng tổ TK&VV"),
  CUSTOMER_CODE("Mã khách hàng", "Mã KH", "Số khách hàng", "Mã KH vay"),
  CUSTOMER_NAME(
      "Tên khách hàng",
      "Tên KH",
      "Khách hàng",
      "Họ và tên",
      "Họ tên",
      "Họ tên khách hàng",
      "Họ và tên khách hàng",
      "Tên KH vay vốn",
      "Tên khách hàng vay vốn",
      "Tên người vay",
      "Người vay",
      "Họ và tên người vay"),
  BIRTH_DATE("Ngày sinh", "Năm sinh", "Ngày tháng năm sinh"),
  IDENTITY_NUMBER(
      "CCCD",
      "Số CCCD",
      "CMND",
      "CMT/CCCD",
      "CMND/CCCD",
      "CCCD/CMND",
      "Số CMND/CCCD",
      "Số căn cước",
      "Căn cước",
      "Số định danh"),
  ADDRESS("Địa chỉ", "Địa chỉ thường trú", "Nơi ở"),
  LOAN_CODE(
      "Mã món vay", "Số khế ước", "Khế ước", "Mã khoản vay", "Món vay", "Số món vay", "Mã khế ước"),
  PROGRAMME(
      "Chương trình",
      "Mã chương trình",
      "Mã CT",
      "Chương trình vay",
      "Chương trình cho vay",
      "Chương trình tín dụng",
      "CT",
      "Sản phẩm"),
  PROGRAMME_NAME("Tên chương trình", "Tên CT", "Tên chương trình vay"),
  PRINCIPAL(
      "Tổng dư nợ",
      "Dư nợ",
      "Dư nợ gốc",
      "Nợ gốc",
      "Gốc",
      "Tổng nợ gốc",
      "Dư gốc",
      "Tổng dư nợ gốc",
      "Số dư",
      "Số dư nợ"),
  IN_TERM("Dư nợ trong hạn", "Trong hạn", "Nợ trong hạn", "Dư nợ TH"),
  OVERDUE("Dư nợ quá hạn", "Quá hạn", "Nợ quá hạn", "Dư nợ QH"),
  FROZEN("Dư nợ khoanh", "Khoanh", "Nợ khoanh"),
  BORROWED_ON("Ngày vay", "Ngày nhận nợ", "Ngày giải ngân"),
  CAPITAL_SOURCE("Nguồn vốn", "Mã nguồn vốn"),
  INTEREST(
      "Lãi tồn",
      "Lãi",
      "Nợ lãi",
      "Lãi chưa thu",
      "Tổng lãi chưa thu",
      "Tổng lãi tồn",
      "Dư lãi",
      "Lãi còn phải thu",
      "Lãi phải thu",
      "Tiền lãi"),
  STATE("Tình trạng món vay", "Trạng thái món vay", "Tình trạng", "Trạng thái");

  /// Without these there is no list.
  static final List<ListColumn> MANDATORY =
      List.of(GROUP, CUSTOMER_NAME, LOAN_CODE, PROGRAMME, PRINCIPAL, INTEREST);

  private final String heading;
  private final List<String> keys;

  ListColumn(String... headings) {
    heading = headings[0];
    keys = Arrays.stream(headings).map(CellText::headingKey).toList();
  }

  /// The bank's heading.
  public String heading() {
    return heading;
  }

  /// How well a heading names this column: 0 is the bank's own, higher is less certain, -1 not at
  /// all.
  int rank(String headingKey) {
    return keys.indexOf(headingKey);
  }
}
