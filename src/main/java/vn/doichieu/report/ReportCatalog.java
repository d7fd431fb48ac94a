package vn.doichieu.report;

/// The templates of `reports/`.
enum ReportCatalog {
  PAPER("paper"),
  SCHEDULE("schedule"),
  SESSION_SHEET("session-sheet"),
  SCRIPT("script");

  private final String file;

  ReportCatalog(String file) {
    this.file = file;
  }

  String resource() {
    return "/reports/" + file + ".jasper";
  }
}
