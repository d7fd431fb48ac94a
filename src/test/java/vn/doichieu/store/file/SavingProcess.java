package vn.doichieu.store.file;

import java.nio.file.Path;

/// A program that saves and says so, until it is killed.
final class SavingProcess {
  private SavingProcess() {}

  /// @param arguments path of the database
  public static void main(String[] arguments) throws Exception {
    Ledger ledger = Ledger.open(DatabaseUrl.opening(Path.of(arguments[0])));
    for (int n = ledger.verify() + 1; ; n++) {
      ledger.save(n);
      System.out.println(n);
      System.out.flush();
    }
  }
}
