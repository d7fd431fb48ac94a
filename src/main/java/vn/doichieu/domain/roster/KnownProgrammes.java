package vn.doichieu.domain.roster;

import java.util.List;
import java.util.Optional;
import vn.doichieu.base.VietnameseText;

/// The bank's programmes that lists name, for lists without codes. Not complete: the bank adds new
/// ones, and any code is accepted.
final class KnownProgrammes {
  private record Known(String code, String shortName, String name) {}

  private static final List<Known> ALL =
      List.of(
          new Known("01", "HN", "Hộ nghèo"),
          new Known("02", "HSSV", "Học sinh sinh viên"),
          new Known("03", "GQVL", "Giải quyết việc làm"),
          new Known("04", "XKLĐ", "Đi làm việc ở nước ngoài"),
          new Known("06", "NS&VSMT", "Nước sạch và vệ sinh môi trường"),
          new Known("07", "NO-HN", "Nhà ở hộ nghèo"),
          new Known("09", "HMTN", "Hộ mới thoát nghèo"),
          new Known("10", "SXKD-VKK", "Sản xuất kinh doanh vùng khó khăn"),
          new Known("12", "NOXH", "Nhà ở xã hội"),
          new Known("19", "HCN", "Hộ cận nghèo"),
          new Known("25", "DTTS&MN", "Dân tộc thiểu số và miền núi"),
          new Known("26", "NCHXAPT", "Người chấp hành xong án phạt tù"));

  private KnownProgrammes() {}

  /// @param name short or full, in any spelling of case and accents
  static Optional<String> code(String name) {
    String key = VietnameseText.searchKey(name);
    return ALL.stream()
        .filter(k -> same(k.shortName, key) || same(k.name, key))
        .map(Known::code)
        .findFirst();
  }

  /// @return empty for a code that is not known here
  static String name(String code) {
    return ALL.stream().filter(k -> k.code.equals(code)).map(Known::name).findFirst().orElse("");
  }

  private static boolean same(String name, String key) {
    return VietnameseText.searchKey(name).equals(key);
  }
}
