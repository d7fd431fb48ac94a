package vn.doichieu.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.base.PrintOrder;
import vn.doichieu.base.Problem;

/// What the user is asked before a paper is printed. The printer and both sides are proposed as
/// they were chosen last.
public final class PrintForm {
  /// How the user left.
  public enum Answer {
    PRINT,
    SAVE,
    LEAVE
  }

  enum Extent {
    ALL("kit.print.pages.all"),
    RANGE("kit.print.pages.range");

    private final String textKey;

    Extent(String textKey) {
      this.textKey = textKey;
    }

    String textKey() {
      return textKey;
    }
  }

  private static final int MOST_COPIES = 99;
  private static final String LAST_PRINTER = "print.printer";
  private static final String LAST_SIDES = "print.twoSided";
  private final List<String> printers;
  private final int pageCount;
  private final Remembered remembered;
  private final ObjectProperty<String> printer;
  private final ObjectProperty<Long> copies = new SimpleObjectProperty<>(1L);
  private final ObjectProperty<Extent> extent = new SimpleObjectProperty<>(Extent.ALL);
  private final ObjectProperty<Long> from = new SimpleObjectProperty<>(1L);
  private final ObjectProperty<Long> to;
  private final BooleanProperty twoSided;
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private boolean allAgain;

  /// @param printers at least one, the user's usual one first
  public PrintForm(List<String> printers, int pageCount, Remembered remembered) {
    this.printers = List.copyOf(printers);
    this.pageCount = pageCount;
    this.remembered = remembered;
    String last = remembered.get(LAST_PRINTER, "");
    printer = new SimpleObjectProperty<>(printers.contains(last) ? last : this.printers.getFirst());
    to = new SimpleObjectProperty<>((long) pageCount);
    twoSided = new SimpleBooleanProperty(Boolean.parseBoolean(remembered.get(LAST_SIDES, "false")));
    from.addListener((o, was, is) -> rangeTyped());
    to.addListener((o, was, is) -> rangeTyped());
    extent.addListener((o, was, is) -> extentChosen());
  }

  public int pageCount() {
    return pageCount;
  }

  public ObjectProperty<String> printer() {
    return printer;
  }

  public ObjectProperty<Long> copies() {
    return copies;
  }

  public ObjectProperty<Long> from() {
    return from;
  }

  public ObjectProperty<Long> to() {
    return to;
  }

  public BooleanProperty twoSided() {
    return twoSided;
  }

  ObjectProperty<Extent> extent() {
    return extent;
  }

  ObservableList<String> printers() {
    return FXCollections.observableArrayList(printers);
  }

  ObservableList<Problem> problems() {
    return problems;
  }

  /// Whether it can be printed so; what is wrong stands in the problems.
  public boolean check() {
    var found = new ArrayList<Problem>();
    if (printer.get() == null) {
      found.add(Problem.at("printer", "kit.form.choice"));
    }
    if (!within(copies, 1, MOST_COPIES)) {
      found.add(Problem.at("copies", "kit.print.copies.problem", MOST_COPIES));
    }
    if (extent.get() == null) {
      found.add(Problem.at("extent", "kit.form.choice"));
    }
    boolean begins = within(from, 1, pageCount);
    if (!begins) {
      found.add(Problem.at("from", "kit.print.page.problem", pageCount));
    }
    if (!within(to, 1, pageCount)) {
      found.add(Problem.at("to", "kit.print.page.problem", pageCount));
    } else if (begins && from.get() > to.get()) {
      found.add(Problem.at("to", "kit.print.to.problem"));
    }
    problems.setAll(found);
    return found.isEmpty();
  }

  /// As entered, once it was checked; remembers the printer and the sides.
  public PrintOrder order() {
    remembered.put(LAST_PRINTER, printer.get());
    remembered.put(LAST_SIDES, Boolean.toString(twoSided.get()));
    return new PrintOrder(printer.get(), copies.get().intValue(), first(), last(), twoSided.get());
  }

  private int first() {
    return from.get().intValue();
  }

  private int last() {
    return to.get().intValue();
  }

  private static boolean within(ObjectProperty<Long> number, long least, long most) {
    return number.get() != null && number.get() >= least && number.get() <= most;
  }

  private void rangeTyped() {
    if (!allAgain) {
      extent.set(Extent.RANGE);
    }
  }

  private void extentChosen() {
    if (extent.get() == Extent.ALL) {
      allAgain = true;
      from.set(1L);
      to.set((long) pageCount);
      allAgain = false;
    }
  }
}
