package vn.doichieu.report;

import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.doichieu.base.PrintOrder;
import vn.doichieu.base.UserError;
import vn.doichieu.base.UserErrorException;

/// Prints PDFs in their own size on A4. Asking for printers may take seconds, printing minutes:
/// never on the window's thread.
public final class Printing {
  private static final Locale LANGUAGE = Locale.of("vi", "VN");
  private final Supplier<List<PrintService>> installed;

  /// @param installed the printers as they are at the moment, the user's usual one first
  public Printing(Supplier<List<PrintService>> installed) {
    this.installed = installed;
  }

  public static Printing onThisMachine() {
    return new Printing(Printing::found);
  }

  /// Names, the user's usual printer first; empty when there is none.
  public List<String> printers() {
    return installed.get().stream().map(PrintService::getName).toList();
  }

  /// @param share is told, as each page is begun, which part it is of all
  /// @param cancelled is asked at each page
  /// @return false when it was cancelled, here or at the printer's own dialog
  /// @throws UserErrorException `printerGone`, `printRefused`
  public boolean print(
      byte[] pdf, PrintOrder order, DoubleConsumer share, BooleanSupplier cancelled) {
    PrintService printer = named(order.printer());
    PrinterJob job = PrinterJob.getPrinterJob();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var pages = new PrintedPages(document, order, share, cancelled, job::cancel);
      job.setPrintService(printer);
      job.setPageable(pages);
      job.print(attributes(order, document.getDocumentInformation().getTitle()));
      return !pages.stopped();
    } catch (PrinterAbortException e) {
      return false;
    } catch (PrinterException e) {
      throw new UserError("printRefused", order.printer()).toException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PrintService named(String name) {
    PrintService printer =
        installed.get().stream()
            .filter(p -> p.getName().equals(name))
            .findFirst()
            .orElseThrow(() -> new UserError("printerGone", name).toException());
    if (printer.getAttribute(PrinterIsAcceptingJobs.class)
        == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS) {
      throw new UserError("printRefused", name).toException();
    }
    return printer;
  }

  private static PrintRequestAttributeSet attributes(PrintOrder order, String title) {
    var attributes = new HashPrintRequestAttributeSet();
    attributes.add(MediaSizeName.ISO_A4);
    attributes.add(new Copies(order.copies()));
    attributes.add(SheetCollate.COLLATED);
    attributes.add(order.twoSided() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
    if (title != null) {
      attributes.add(new JobName(title, LANGUAGE));
    }
    return attributes;
  }

  private static List<PrintService> found() {
    return Stream.concat(
            Stream.ofNullable(PrintServiceLookup.lookupDefaultPrintService()),
            Arrays.stream(PrinterJob.lookupPrintServices()))
        .distinct()
        .toList();
  }
}
