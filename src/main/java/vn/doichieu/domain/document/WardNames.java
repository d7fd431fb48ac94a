package vn.doichieu.domain.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Ward;

/// The ward's names as the law writes them in each place of a paper.
public final class WardNames {
  private WardNames() {}

  /// In running text: `phường Đăk Bla`, but `Phường 1` for a unit named after a number, a person or
  /// an event (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III).
  public static String inText(Ward ward) {
    return (ward.placeInFull() ? capitalised(ward.kind()) : ward.kind()) + " " + ward.name();
  }

  /// `Ủy ban nhân dân phường Đăk Bla`.
  public static String committee(Ward ward) {
    return "Ủy ban nhân dân " + inText(ward);
  }

  /// `Ủy ban nhân dân tỉnh Quảng Ngãi`.
  public static String provinceCommittee(Ward ward) {
    return "Ủy ban nhân dân " + ward.province();
  }

  /// The issuer as the header's lines: `ỦY BAN NHÂN DÂN`, `PHƯỜNG ĐĂK BLA`.
  public static List<String> headerLines(Ward ward) {
    return List.of("ỦY BAN NHÂN DÂN", upper(ward.kind() + " " + ward.name()));
  }

  /// The place before a paper's date: `Đăk Bla`, but `Phường Trần Hưng Đạo`.
  public static String place(Ward ward) {
    return ward.placeInFull() ? inText(ward) : ward.name();
  }

  /// `Phòng giao dịch Ngân hàng Chính sách xã hội Kon Tum`.
  public static String bankOfficeInFull(Ward ward) {
    return ward.bankOffice().replace("NHCSXH", "Ngân hàng Chính sách xã hội");
  }

  /// `Điểm giao dịch Đăk Bla (phường Lê Lợi cũ)`.
  public static String point(TransactionPoint point, Ward ward) {
    String name = "Điểm giao dịch " + point.name();
    String former = point.formerWard();
    if (former.isBlank()) {
      return name;
    }
    boolean hasKind = Stream.of("phường ", "xã ", "thị trấn ").anyMatch(former::startsWith);
    return name + " (" + (hasKind ? "" : ward.kind() + " ") + former + " cũ)";
  }

  /// The organisation's branch in the ward: `Hội Nông dân phường Đăk Bla`.
  public static String organisation(Organisation organisation, Ward ward) {
    return organisation.name() + " " + inText(ward);
  }

  /// With a capital at the beginning only.
  public static String capitalised(String text) {
    return text.isEmpty() ? text : upper(text.substring(0, 1)) + text.substring(1);
  }

  public static String uncapitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  public static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
