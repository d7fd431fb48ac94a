package vn.doichieu.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.SmallWard;

/// Writes 200 session sheets as one PDF and ends; says how large it is.
final class SheetsProcess {
  private SheetsProcess() {}

  public static void main(String[] arguments) throws IOException {
    Dossier dossier = SmallWard.dossier(200);
    byte[] pdf = new Papers().sessionSheets(dossier, SmallWard.notice(dossier), null).onePdf();
    System.out.println(Files.size(Files.write(Path.of(arguments[0]), pdf)));
  }
}
