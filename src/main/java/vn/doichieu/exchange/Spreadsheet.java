package vn.doichieu.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.UserError;

/// An open `.xlsx`: its sheets in their order, without those that are hidden: what the user cannot
/// see in Excel is not what he chose. Rows are read from the file each time.
public final class Spreadsheet implements AutoCloseable {
  private record Sheet(String name, String part, boolean hidden) {}

  @FunctionalInterface
  private interface Reading {
    void read(Xml xml) throws XMLStreamException;
  }

  private final ZipFile zip;
  private final String file;
  private final List<Sheet> sheets = new ArrayList<>();
  private final DateStyles styles;
  private final Map<String, MergedCells> merged = new HashMap<>();
  private List<String> strings;
  private boolean from1904;

  Spreadsheet(ZipFile zip, String file) {
    this.zip = zip;
    this.file = file;
    readSheets();
    styles = new DateStyles(from1904);
    read("xl/styles.xml", styles::read);
  }

  public List<String> sheets() {
    return sheets.stream().map(Sheet::name).toList();
  }

  /// Hands over each row of a sheet that holds something, in the order of the file.
  ///
  /// @param sheet index in [#sheets()]
  /// @param goOn false stops the reading
  /// @throws vn.doichieu.base.UserErrorException for a damaged file or one over the limits
  public void read(int sheet, Predicate<SheetRow> goOn) {
    if (strings == null) {
      strings = List.of();
      read("xl/sharedStrings.xml", xml -> strings = TextRuns.sharedTable(xml));
    }
    Sheet chosen = sheets.get(sheet);
    MergedCells cells = merged.computeIfAbsent(chosen.part(), this::mergedCells);
    var parser = new SheetParser(chosen.name(), file, strings, styles, cells.filling());
    read(chosen.part(), xml -> parser.read(xml, goOn));
  }

  /// The first rows of a sheet that hold something.
  public List<SheetRow> head(int sheet, int rows) {
    List<SheetRow> head = new ArrayList<>();
    read(
        sheet,
        row -> {
          head.add(row);
          return head.size() < rows;
        });
    return head;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UserError("import.unreadable", file).toException(e);
    }
  }

  private void readSheets() {
    Map<String, String> parts = new HashMap<>();
    read(
        "xl/_rels/workbook.xml.rels",
        xml -> {
          for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
            if (name.equals("Relationship") && xml.attribute("Target") != null) {
              parts.put(xml.attribute("Id"), part(xml.attribute("Target")));
            }
          }
        });
    read(
        "xl/workbook.xml",
        xml -> {
          for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
            if (name.equals("workbookPr")) {
              String dates = xml.attribute("date1904");
              from1904 = "1".equals(dates) || "true".equals(dates);
            } else if (name.equals("sheet") && parts.containsKey(xml.attribute("id"))) {
              String title = xml.attribute("name");
              String part = parts.get(xml.attribute("id"));
              String state = xml.attribute("state");
              boolean hidden = state != null && !state.equals("visible");
              sheets.add(new Sheet(title == null ? "" : title, part, hidden));
            }
          }
        });
    if (!sheets.stream().allMatch(Sheet::hidden)) {
      sheets.removeIf(Sheet::hidden);
    }
    if (sheets.isEmpty()) {
      throw new UserError("import.damaged", file).toException();
    }
  }

  private static String part(String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    return "xl/" + (target.startsWith("./") ? target.substring(2) : target);
  }

  private MergedCells mergedCells(String part) {
    try (InputStream in = open(part)) {
      return MergedCells.in(in);
    } catch (IOException e) {
      throw new UserError("import.damaged", file).toException(e);
    }
  }

  /// A part that is absent holds nothing.
  private InputStream open(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    return entry == null
        ? InputStream.nullInputStream()
        : new CountedStream(zip.getInputStream(entry), file);
  }

  private void read(String part, Reading reading) {
    if (zip.getEntry(part) == null) {
      return;
    }
    try (InputStream in = open(part)) {
      reading.read(new Xml(in, file));
    } catch (IOException | XMLStreamException e) {
      throw new UserError("import.damaged", file).toException(e);
    }
  }
}
