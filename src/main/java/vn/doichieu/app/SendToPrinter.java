package vn.doichieu.app;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import vn.doichieu.base.PrintOrder;
import vn.doichieu.report.Printing;

/// Puts a paper on the sheets of one of this machine's printers.
public final class SendToPrinter {
  private final Printing printing;

  public SendToPrinter(Printing printing) {
    this.printing = printing;
  }

  /// Names, the user's usual printer first; empty when there is none.
  public List<String> printers() {
    return printing.printers();
  }

  /// @param share is told, as each page is begun, which part it is of all
  /// @param cancelled is asked at each page
  /// @return whether all was handed to the printer; false when it was cancelled
  /// @throws vn.doichieu.base.UserErrorException `printerGone`, `printRefused`
  public boolean print(
      byte[] pdf, PrintOrder order, DoubleConsumer share, BooleanSupplier cancelled) {
    return printing.print(pdf, order, share, cancelled);
  }
}
