package vn.doichieu.domain.unit;

import java.util.List;

/// The lines above a signature (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7).
public enum SignatureForm {
  CHAIR_FOR_COMMITTEE("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
  VICE_CHAIR_FOR_COMMITTEE("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
  CHAIR("CHỦ TỊCH"),
  VICE_CHAIR("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
  BY_ORDER("TL. CHỦ TỊCH"),
  BY_AUTHORISATION("TUQ. CHỦ TỊCH"),
  ACTING_CHAIR("Q. CHỦ TỊCH");

  private final List<String> lines;

  SignatureForm(String... lines) {
    this.lines = List.of(lines);
  }

  /// From the top; for [#BY_ORDER] and [#BY_AUTHORISATION] the signer's own title follows.
  public List<String> lines() {
    return lines;
  }

  public boolean needsTitle() {
    return this == BY_ORDER || this == BY_AUTHORISATION;
  }
}
