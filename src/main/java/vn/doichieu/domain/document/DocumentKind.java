package vn.doichieu.domain.document;

/// The kinds of papers the program makes (Nghị định 30/2020/NĐ-CP, Phụ lục III).
public enum DocumentKind {
  PLAN("KẾ HOẠCH", "Kế hoạch", "KH-UBND"),
  NOTICE("THÔNG BÁO", "Thông báo", "TB-UBND"),
  /// The letter (công văn) that asks organisations to send their representatives; it has no kind
  /// line.
  REQUEST_LETTER("", "Công văn", "UBND"),
  /// The letter that asks the ward's police where borrowers who left live now.
  POLICE_LETTER("", "Công văn", "UBND"),

  /// The letter that asks another office of the bank to reconcile borrowers who live in its area.
  HELP_LETTER("", "Công văn", "UBND");

  private final String title;
  private final String cited;
  private final String symbol;

  DocumentKind(String title, String cited, String symbol) {
    this.title = title;
    this.cited = cited;
    this.symbol = symbol;
  }

  public String title() {
    return title;
  }

  /// A letter has no kind line but says under its number what it is about.
  public boolean isLetter() {
    return title.isEmpty();
  }

  /// As other papers cite it, before `số`.
  public String cited() {
    return cited;
  }

  /// After the number and a stroke: `15/KH-UBND`.
  public String symbol() {
    return symbol;
  }
}
