package vn.doichieu.domain.unit;

import vn.doichieu.base.Entity;

/// An entrusted organisation (hội nhận ủy thác).
///
/// @param code the bank's: 11, 12, 13 or 14
/// @param name in full: `Hội Liên hiệp Phụ nữ`
/// @param shortName for tables: `Hội LHPN`
public record Organisation(
    long id, int version, String code, String name, String shortName, boolean active)
    implements Entity {}
