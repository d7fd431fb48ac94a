package vn.doichieu.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.doichieu.base.Cell;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.UserError;

/// Reads one sheet row by row; holds one row at a time.
final class SheetParser {
  private final String sheet;
  private final String file;
  private final List<String> strings;
  private final DateStyles styles;
  private final MergedCells.Filling merged;
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private List<Cell> cells = new ArrayList<>();
  private int row;
  private int filledRows;

  SheetParser(
      String sheet,
      String file,
      List<String> strings,
      DateStyles styles,
      MergedCells.Filling merged) {
    this.sheet = sheet;
    this.file = file;
    this.strings = strings;
    this.styles = styles;
    this.merged = merged;
  }

  /// @param goOn takes each row that holds something; false stops the reading
  void read(Xml xml, Predicate<SheetRow> goOn) throws XMLStreamException {
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.CHARACTERS) {
        continue;
      }
      boolean starts = event == XMLStreamConstants.START_ELEMENT;
      switch (xml.name()) {
        case "row" -> {
          if (starts) {
            int number = Digits.parse(xml.attribute("r"));
            row = number > 0 ? number : row + 1;
            cells = new ArrayList<>(48);
          } else if (!cells.isEmpty() && !handOver(goOn)) {
            return;
          }
        }
        case "c" -> {
          if (starts) {
            readCell(xml);
          }
        }
        default -> {}
      }
    }
  }

  private boolean handOver(Predicate<SheetRow> goOn) {
    filledRows++;
    if (filledRows > Limits.ROWS) {
      throw new UserError("import.tooManyRows", file, sheet).toException();
    }
    merged.fill(row, cells);
    List<Cell> done = Collections.unmodifiableList(cells);
    cells = new ArrayList<>();
    return goOn.test(new SheetRow(sheet, row, done));
  }

  private void readCell(Xml xml) throws XMLStreamException {
    String address = xml.attribute("r");
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    int column = address == null ? cells.size() : Digits.column(address);
    value.setLength(0);
    formula.setLength(0);
    boolean computed = false;
    String inline = null;
    StringBuilder target = null;
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.CHARACTERS) {
        if (target != null) {
          xml.appendText(target);
        }
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "v" -> target = value;
          case "f" -> {
            computed = true;
            target = formula;
          }
          case "is" -> inline = TextRuns.read(xml, "is");
          default -> target = null;
        }
      } else {
        target = null;
        if (xml.name().equals("c")) {
          break;
        }
      }
    }
    Cell cell = inline != null ? text(inline) : cell(type, style, computed);
    if (cell != null) {
      put(column, cell);
    }
  }

  private Cell cell(String type, String style, boolean computed) {
    if (value.isEmpty()) {
      return computed && !"str".equals(type) ? new Cell(Cell.Kind.FORMULA, "=" + formula) : null;
    }
    String held = value.toString();
    return switch (type == null ? "n" : type) {
      case "s" -> shared(held);
      case "str" -> text(TextRuns.unescape(held));
      case "inlineStr" -> text(held);
      case "b" -> new Cell(Cell.Kind.TEXT, held.equals("1") ? "TRUE" : "FALSE");
      case "e" -> new Cell(Cell.Kind.ERROR, held);
      case "d" -> new Cell(Cell.Kind.DATE, held.length() > 10 ? held.substring(0, 10) : held);
      default -> number(held.strip(), style);
    };
  }

  private Cell shared(String index) {
    int place = Digits.parse(index.strip());
    if (place < 0 || place >= strings.size()) {
      throw new UserError("import.damaged", file).toException();
    }
    return text(strings.get(place));
  }

  private Cell number(String digits, String style) {
    if (styles.isDate(style)) {
      LocalDate day = styles.day(digits);
      if (day != null) {
        return new Cell(Cell.Kind.DATE, day.toString());
      }
    }
    return new Cell(Digits.isNumber(digits) ? Cell.Kind.NUMBER : Cell.Kind.TEXT, digits);
  }

  private static Cell text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return new Cell(Cell.Kind.TEXT, text);
      }
    }
    return null;
  }

  private void put(int column, Cell cell) {
    if (column < 0) {
      throw new UserError("import.damaged", file).toException();
    }
    if (column >= Limits.COLUMNS) {
      throw new UserError("import.tooManyColumns", file, sheet).toException();
    }
    if (cell.text().length() > Limits.CELL_CHARACTERS) {
      String place = SheetRow.letters(column) + row;
      throw new UserError("import.cellTooLong", file, sheet, place).toException();
    }
    while (cells.size() <= column) {
      cells.add(null);
    }
    cells.set(column, cell);
  }
}
