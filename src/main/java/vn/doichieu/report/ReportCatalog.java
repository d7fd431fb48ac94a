package vn.doichieu.report;

/// The templates of `reports/`.
enum ReportCatalog {
  PAPER("paper"),
  /// The plan's appendix: for those who carry it out.
  SCHEDULE("schedule"),

  /// The notice's appendix: posted in public, so without loans and balances.
  NOTICE_SCHEDULE("notice-schedule"),
  SESSION_SHEET("session-sheet"),
  SCRIPT("script"),
  RESULT_FORM("result-form"),
  MINUTES("minutes"),
  LIST("list");

  private final String file;

  ReportCatalog(String file) {
    this.file = file;
  }

  String resource() {
    return "/reports/" + file + ".jasper";
  }
}
