package vn.doichieu.report;

import java.awt.Graphics;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import vn.doichieu.base.PrintOrder;

/// The chosen pages of a PDF for a print job. The range is cut here and not left to the printer:
/// some systems would apply it once more to the pages they get.
final class PrintedPages implements Pageable {
  private final PDFPageable pages;
  private final PrintOrder order;
  private final DoubleConsumer share;
  private final BooleanSupplier cancelled;
  private final Runnable cancelJob;
  private boolean stopped;

  /// @param cancelJob tells the job to throw away what it has: ending it early would print that
  PrintedPages(
      PDDocument document,
      PrintOrder order,
      DoubleConsumer share,
      BooleanSupplier cancelled,
      Runnable cancelJob) {
    pages = new PDFPageable(document);
    this.order = order;
    this.share = share;
    this.cancelled = cancelled;
    this.cancelJob = cancelJob;
  }

  boolean stopped() {
    return stopped;
  }

  @Override
  public int getNumberOfPages() {
    return order.pages();
  }

  @Override
  public PageFormat getPageFormat(int index) {
    return pages.getPageFormat(inDocument(index));
  }

  @Override
  public Printable getPrintable(int index) {
    Printable page = pages.getPrintable(inDocument(index));
    return (graphics, format, asked) -> draw(page, graphics, format, index);
  }

  private int draw(Printable page, Graphics graphics, PageFormat format, int index)
      throws PrinterException {
    if (cancelled.getAsBoolean()) {
      stopped = true;
      cancelJob.run();
      return Printable.NO_SUCH_PAGE;
    }
    share.accept((index + 1.0) / order.pages());
    return page.print(graphics, format, inDocument(index));
  }

  private int inDocument(int index) {
    return order.from() - 1 + index;
  }
}
