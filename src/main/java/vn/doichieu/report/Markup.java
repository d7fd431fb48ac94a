package vn.doichieu.report;

import java.text.Normalizer;

/// Text on its way into a template. Templates read it as markup, so the user's `&`, `<`, `>` are
/// escaped; it is composed (NFC), because marks of decomposed letters would print beside them.
final class Markup {
  private Markup() {}

  static String of(String text) {
    return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// Running text: figures stay on one line with the word that they belong to.
  static String prose(String text) {
    return NoBreak.in(of(text));
  }

  static String bold(String text) {
    return "<b>" + prose(text) + "</b>";
  }

  static String italic(String text) {
    return "<i>" + prose(text) + "</i>";
  }

  /// @param markup already escaped
  static String sized(String markup, float size) {
    return "<style size=\"" + size + "\">" + markup + "</style>";
  }

  /// For places of a template that are not markup.
  static String clean(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    var seen = new StringBuilder(composed.length());
    composed
        .codePoints()
        .filter(c -> c == '\n' || c == '\t' || !isInvisible(c))
        .forEach(c -> seen.appendCodePoint(c == '\t' ? ' ' : c));
    return seen.toString();
  }

  static String plain(String markup) {
    return markup
        .replaceAll("<[^<>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  /// Controls and zero-width marks that come along with pasted text.
  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.FORMAT;
  }
}
