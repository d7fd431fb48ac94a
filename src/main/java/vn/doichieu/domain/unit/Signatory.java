package vn.doichieu.domain.unit;

import vn.doichieu.base.Entity;

/// Who signs papers, and in which capacity.
///
/// @param form the capacity (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7): a choice, never
///   computed
/// @param title the signer's own office where the form needs it (`CHÁNH VĂN PHÒNG`); else empty
/// @param preferred the one a new paper starts with
public record Signatory(
    long id,
    int version,
    String fullName,
    SignatureForm form,
    String title,
    boolean preferred,
    boolean active)
    implements Entity {}
