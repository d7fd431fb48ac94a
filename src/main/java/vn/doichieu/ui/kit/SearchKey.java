package vn.doichieu.ui.kit;

import java.text.Normalizer;
import java.util.Locale;
import vn.doichieu.base.VietnameseText;

/// The text under which a row is found, folded once: long lists make it where they are read, not on
/// the window's thread.
///
/// @param plain composed, in lower case, with its marks
/// @param folded without marks
public record SearchKey(String plain, String folded) {
  public static SearchKey of(String text) {
    return new SearchKey(
        Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT),
        VietnameseText.searchKey(text));
  }
}
