package vn.doichieu.domain.announce;

import java.time.Duration;
import java.util.List;

/// What the announcer reads for one residential group.
///
/// @param title whom it is for, as printed: `Tổ dân phố 5, phường Đăk Bla`
/// @param sentences one by one, all in words
/// @param approver for the line "Người duyệt" of the sheet
/// @param flags what the announcer could not read for sure; to be settled before printing
/// @param shortText for Zalo, with figures
public record Script(
    String title,
    List<String> sentences,
    Duration readingTime,
    String approver,
    List<Flag> flags,
    String shortText) {

  /// For smart loudspeakers: one sentence per line, nothing but words.
  public String plainText() {
    return String.join("\n", sentences) + "\n";
  }
}
