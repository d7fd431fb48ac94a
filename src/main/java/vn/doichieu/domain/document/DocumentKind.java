package vn.doichieu.domain.document;

/// The kinds of papers the program makes (Nghị định 30/2020/NĐ-CP, Phụ lục III).
public enum DocumentKind {
  PLAN("KẾ HOẠCH", "KH-UBND"),
  NOTICE("THÔNG BÁO", "TB-UBND"),
  /// The letter (công văn) that asks organisations to send their representatives; it has no kind
  /// line.
  REQUEST_LETTER("", "UBND");

  private final String title;
  private final String symbol;

  DocumentKind(String title, String symbol) {
    this.title = title;
    this.symbol = symbol;
  }

  public String title() {
    return title;
  }

  /// After the number and a stroke: `15/KH-UBND`.
  public String symbol() {
    return symbol;
  }
}
