package vn.doichieu.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes spreadsheets part by part, so that a test can have in them what no program would write.
public final class XlsxFile {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  public XlsxFile() {
    part("[Content_Types].xml", "<Types/>");
    part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"r1\""
            + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
    part(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><workbookPr/><sheets>"
            + "<sheet name=\"Trang 1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
  }

  public XlsxFile part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public XlsxFile part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  public XlsxFile without(String name) {
    parts.remove(name);
    return this;
  }

  /// @param rows the XML inside `sheetData`
  public XlsxFile sheet(String rows) {
    return part(
        "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  public Path write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        var zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }
}
