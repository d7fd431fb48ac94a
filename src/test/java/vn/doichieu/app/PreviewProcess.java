package vn.doichieu.app;

import java.nio.file.Path;

/// Previews an import into a new ward and says the milliseconds, the loans and the errors.
final class PreviewProcess {
  private PreviewProcess() {}

  /// @param arguments folder of the data, the list
  public static void main(String[] arguments) {
    try (var ward = new ImportWard(Path.of(arguments[0]))) {
      ImportLoans importLoans = ward.importLoans();
      long start = System.nanoTime();
      ImportPreview preview = importLoans.preview(ImportRequest.of(Path.of(arguments[1])));
      long millis = (System.nanoTime() - start) / 1_000_000;
      int loans = preview.list().loans().size();
      System.out.println(millis + " " + loans + " " + preview.list().errorCount());
    }
  }
}
