package vn.doichieu.domain.result;

/// The two classes of a loan (Quyết định 976/QĐ-TTg): able to repay, or not.
public enum Ability {
  ABLE,
  UNABLE;

  public String textKey() {
    return "result.ability." + name();
  }
}
