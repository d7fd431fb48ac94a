package vn.doichieu.domain.unit;

import java.util.List;
import vn.doichieu.base.Entity;

/// The ward as its papers name it.
///
/// @param kind `phường`, `xã` or `đặc khu`, in lower case
/// @param name without the kind: `Đăk Bla`
/// @param province with its kind: `tỉnh Quảng Ngãi`
/// @param code the bank's code of the commune, 6 digits; a list of another ward is noticed by it
/// @param placeInFull whether the place line reads `Phường Trần Hưng Đạo, ngày …`: for units named
///   after a person, a number or an event (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4)
/// @param residentialTerm what its residential groups are called: `tổ dân phố`, `thôn` …
/// @param bankOffice the bank's office that serves it: `Phòng giao dịch NHCSXH Kon Tum`
/// @param bankOfficeCode the bank's code of that office, 6 digits
/// @param draftingUnit after `Lưu: VT,` in recipients: `KTHTĐT`; may be empty
/// @param contact who answers questions, as printed on notices; may be empty
/// @param phone of the contact; may be empty
public record Ward(
    long id,
    int version,
    String kind,
    String name,
    String province,
    String code,
    boolean placeInFull,
    String residentialTerm,
    String bankOffice,
    String bankOfficeCode,
    String draftingUnit,
    String contact,
    String phone)
    implements Entity {
  /// What units of this level are called since 1 July 2025.
  public static final List<String> KINDS = List.of("phường", "xã", "đặc khu");
}
