package vn.doichieu.base;

import java.text.Normalizer;
import java.util.Locale;

/// Vietnamese text as text: one form for storage, one for searching.
public final class VietnameseText {
  private VietnameseText() {}

  /// Composed (NFC), with single spaces and none at the ends: the form in which text is stored.
  public static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("[\\s\\u00A0]+", " ");
  }

  /// Lower case without marks, `đ` as `d`: what a search compares.
  public static String searchKey(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    var key = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c < 0x300 || c > 0x36F) {
        key.append(c == 'đ' || c == 'Đ' ? 'd' : c);
      }
    }
    return clean(key.toString().toLowerCase(Locale.ROOT));
  }
}
