package vn.doichieu.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.doichieu.base.UserError;

/// Steps through one XML part of a spreadsheet: no DOCTYPE, nothing from outside.
final class Xml {
  private static final XMLInputFactory FACTORY = factory();

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final XMLStreamReader reader;
  private final String file;

  Xml(InputStream in, String file) throws IOException, XMLStreamException {
    this.reader = FACTORY.createXMLStreamReader(characters(in));
    this.file = file;
  }

  /// @return [XMLStreamConstants#START_ELEMENT], [XMLStreamConstants#END_ELEMENT],
  ///   [XMLStreamConstants#CHARACTERS] or, at the end, [XMLStreamConstants#END_DOCUMENT]
  int next() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT,
            XMLStreamConstants.END_ELEMENT,
            XMLStreamConstants.CHARACTERS,
            XMLStreamConstants.END_DOCUMENT -> {
          return event;
        }
        case XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return XMLStreamConstants.CHARACTERS;
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UserError("import.doctype", file).toException();
        default -> {}
      }
    }
    return XMLStreamConstants.END_DOCUMENT;
  }

  /// Goes to the next start of an element.
  ///
  /// @return its name without prefix, null at the end of the part
  String nextElement() throws XMLStreamException {
    for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        return reader.getLocalName();
      }
    }
    return null;
  }

  String name() {
    return reader.getLocalName();
  }

  /// @return null when the element does not have it
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (name.equals(reader.getAttributeLocalName(i))) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /// Appends the text that the reader stands on; beyond one more than the longest cell it is cut,
  /// so that a cell that is too long is noticed without being held.
  void appendText(StringBuilder to) {
    int room = Limits.CELL_CHARACTERS + 1 - to.length();
    if (room > 0) {
      to.append(
          reader.getTextCharacters(),
          reader.getTextStart(),
          Math.min(room, reader.getTextLength()));
    }
  }

  /// The formats allow UTF-8 and UTF-16. Decoded here, because the parser writes about wrong bytes
  /// to standard error.
  private static Reader characters(InputStream in) throws IOException {
    var pushed = new PushbackInputStream(in, 2);
    byte[] start = pushed.readNBytes(2);
    pushed.unread(start);
    boolean wide = start.length == 2 && (start[0] & 0xFE) == 0xFE && (start[1] & 0xFE) == 0xFE;
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    var reader = new BufferedReader(new InputStreamReader(pushed, charset.newDecoder()), 1 << 16);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private static XMLInputFactory factory() {
    // The JDK's own parser whatever else stands on the class path.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    return factory;
  }
}
