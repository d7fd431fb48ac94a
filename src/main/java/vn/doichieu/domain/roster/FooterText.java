package vn.doichieu.domain.roster;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.doichieu.base.Cell;
import vn.doichieu.base.CellText;
import vn.doichieu.base.VietnameseText;

/// Tells what stands under a list from what stands in it: totals, signatures, page numbers.
public final class FooterText {
  private static final int LONGEST = 120;

  /// With accents, since without them they would be names: Tống, Công.
  private static final Pattern TOTAL = Pattern.compile("(tổng|cộng)([ :.].*)?");

  private static final Pattern FOOTER =
      Pattern.compile(
          "(tong cong[: ]*$|cong chuyen|mang sang|luy ke|nguoi lap|lap bieu|kiem soat|giam doc"
              + "|pho giam doc|thu truong|ke toan|truong phong|trang \\d|ngay \\d* *thang"
              + "|ngay \\.|\\(ky).*");

  private FooterText() {}

  /// @param cell null for an empty one
  public static boolean is(Cell cell) {
    if (cell == null || cell.kind() != Cell.Kind.TEXT || cell.text().length() > LONGEST) {
      return false;
    }
    String text = CellText.clean(cell);
    return TOTAL.matcher(text.toLowerCase(Locale.ROOT)).matches()
        || FOOTER.matcher(VietnameseText.searchKey(text)).matches();
  }
}
