package vn.doichieu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// Reads strings: the table shared by all sheets, and strings that stand in their cell.
final class TextRuns {
  /// Characters that XML cannot hold, as spreadsheet programs write them: `_x000D_`.
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private TextRuns() {}

  static List<String> sharedTable(Xml xml) throws XMLStreamException {
    List<String> table = new ArrayList<>();
    for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
      if (name.equals("si")) {
        table.add(read(xml, "si"));
      }
    }
    return table;
  }

  /// Reads up to the end of the element: all its runs, without the reading aids of Asian scripts.
  static String read(Xml xml, String element) throws XMLStreamException {
    var text = new StringBuilder();
    boolean inText = false;
    boolean aside = false;
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.CHARACTERS) {
        if (inText && !aside) {
          xml.appendText(text);
        }
        continue;
      }
      boolean starts = event == XMLStreamConstants.START_ELEMENT;
      switch (xml.name()) {
        case "t" -> inText = starts;
        case "rPh" -> aside = starts;
        case String name when !starts && name.equals(element) -> {
          return unescape(text.toString());
        }
        default -> {}
      }
    }
    return unescape(text.toString());
  }

  static String unescape(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPED
        .matcher(text)
        .replaceAll(
            found -> {
              char character = (char) Integer.parseInt(found.group(1), 16);
              return Matcher.quoteReplacement(String.valueOf(character));
            });
  }
}
