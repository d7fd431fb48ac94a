package vn.doichieu.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;
import vn.doichieu.base.PageImage;

/// A printer that keeps what it is sent.
public final class RecordingPrinter implements PrintService {
  private static final int SCALE = 2;

  /// A sheet as it was drawn, upright, at 144 dpi.
  public record Sheet(PageFormat format, PageImage image) {}

  private final String name;
  private final List<Sheet> sheets = new CopyOnWriteArrayList<>();
  private final List<PrintRequestAttributeSet> requests = new CopyOnWriteArrayList<>();
  private Runnable atSheet = () -> {};
  private boolean broken;
  private boolean closed;

  public RecordingPrinter(String name) {
    this.name = name;
  }

  public List<Sheet> sheets() {
    return sheets;
  }

  public List<PrintRequestAttributeSet> requests() {
    return requests;
  }

  /// Runs after every sheet.
  public RecordingPrinter atSheet(Runnable run) {
    atSheet = run;
    return this;
  }

  /// Takes jobs and fails at them.
  public RecordingPrinter broken() {
    broken = true;
    return this;
  }

  /// Says that it takes no jobs.
  public RecordingPrinter closed() {
    closed = true;
    return this;
  }

  private void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
    if (broken) {
      throw new PrintException("paper jam");
    }
    requests.add(attributes);
    try {
      var pages = (Pageable) doc.getPrintData();
      boolean more = true;
      for (int i = 0; more && i < pages.getNumberOfPages(); i++) {
        more = draw(pages.getPageFormat(i), pages.getPrintable(i), i);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PrinterException e) {
      throw new PrintException(e);
    }
  }

  private boolean draw(PageFormat format, Printable page, int index) throws PrinterException {
    int width = (int) Math.round(format.getWidth() * SCALE);
    int height = (int) Math.round(format.getHeight() * SCALE);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.scale(SCALE, SCALE);
    boolean drawn = page.print(graphics, format, index) == Printable.PAGE_EXISTS;
    graphics.dispose();
    if (drawn) {
      int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
      sheets.add(new Sheet(format, new PageImage(width, height, pixels)));
      atSheet.run();
    }
    return drawn;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public DocPrintJob createPrintJob() {
    return new DocPrintJob() {
      @Override
      public PrintService getPrintService() {
        return RecordingPrinter.this;
      }

      @Override
      public PrintJobAttributeSet getAttributes() {
        return new HashPrintJobAttributeSet();
      }

      @Override
      public void addPrintJobListener(PrintJobListener listener) {}

      @Override
      public void removePrintJobListener(PrintJobListener listener) {}

      @Override
      public void addPrintJobAttributeListener(
          PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {}

      @Override
      public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}

      @Override
      public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
        RecordingPrinter.this.print(doc, attributes);
      }
    };
  }

  @Override
  public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

  @Override
  public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

  @Override
  public PrintServiceAttributeSet getAttributes() {
    return new HashPrintServiceAttributeSet();
  }

  @Override
  public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
    return category == PrinterIsAcceptingJobs.class
        ? category.cast(
            closed
                ? PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS
                : PrinterIsAcceptingJobs.ACCEPTING_JOBS)
        : null;
  }

  @Override
  public DocFlavor[] getSupportedDocFlavors() {
    return new DocFlavor[] {
      DocFlavor.SERVICE_FORMATTED.PAGEABLE, DocFlavor.SERVICE_FORMATTED.PRINTABLE
    };
  }

  @Override
  public boolean isDocFlavorSupported(DocFlavor flavor) {
    return List.of(getSupportedDocFlavors()).contains(flavor);
  }

  @Override
  public Class<?>[] getSupportedAttributeCategories() {
    return new Class<?>[0];
  }

  @Override
  public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
    return false;
  }

  @Override
  public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
    return null;
  }

  @Override
  public Object getSupportedAttributeValues(
      Class<? extends Attribute> category, DocFlavor flavor, AttributeSet attributes) {
    return null;
  }

  @Override
  public boolean isAttributeValueSupported(
      Attribute value, DocFlavor flavor, AttributeSet attributes) {
    return false;
  }

  @Override
  public AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
    return null;
  }

  @Override
  public ServiceUIFactory getServiceUIFactory() {
    return null;
  }
}
