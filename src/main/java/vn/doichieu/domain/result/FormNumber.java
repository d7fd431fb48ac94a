package vn.doichieu.domain.result;

import java.util.Optional;

/// The number of a form as printed, typed and scanned: digits only, because Vietnamese keyboard
/// programs change letters. The last digit is a check digit (Damm), which notices every single
/// wrong digit and every two neighbours that were swapped.
///
/// @param campaign counts the campaigns of the ward, 1 to 99
/// @param serial counts the forms of the campaign, 1 to 9999
/// @param revision counts the printings of one form, 1 to 99
public record FormNumber(int campaign, int serial, int revision) {
  private static final int FORM_DIGITS = 9;
  private static final int PAGE_DIGITS = 11;

  /// A form and the page that was scanned; page 0 when only the form was named.
  public record Scanned(FormNumber form, int page) {}

  public FormNumber {
    if (campaign < 1 || campaign > 99 || serial < 1 || serial > 9999 || revision < 1) {
      throw new IllegalArgumentException(campaign + "-" + serial + "-" + revision);
    }
  }

  /// As printed on the form: `01-0012-01-7`.
  public String text() {
    String digits = digits();
    return "%s-%s-%s-%s"
        .formatted(
            digits.substring(0, 2),
            digits.substring(2, 6),
            digits.substring(6, 8),
            digits.substring(8));
  }

  /// The content of the QR code of a page.
  ///
  /// @param page from 1
  public String code(int page) {
    return CheckDigit.append("%02d%04d%02d%02d".formatted(campaign, serial, revision, page));
  }

  /// What was typed or scanned: the whole number with or without strokes, or without the leading
  /// campaign and zeros: `12017` is form 12, revision 01, check digit 7.
  ///
  /// @param campaign that a short number belongs to
  /// @return empty when it is no number of a form, or a digit is wrong
  public static Optional<Scanned> parse(String typed, int campaign) {
    String digits = typed.replaceAll("[\\s.\\-]", "");
    if (!digits.matches("\\d{4,11}")) {
      return Optional.empty();
    }
    if (digits.length() == PAGE_DIGITS) {
      return scanned(digits);
    }
    String whole =
        digits.length() == FORM_DIGITS
            ? digits
            : "%02d".formatted(campaign) + "0".repeat(Math.max(0, 7 - digits.length())) + digits;
    return whole.length() == FORM_DIGITS && CheckDigit.isRight(whole)
        ? number(whole).map(form -> new Scanned(form, 0))
        : Optional.empty();
  }

  private static Optional<Scanned> scanned(String digits) {
    return CheckDigit.isRight(digits)
        ? number(digits).map(form -> new Scanned(form, Integer.parseInt(digits.substring(8, 10))))
        : Optional.empty();
  }

  private static Optional<FormNumber> number(String digits) {
    int campaign = Integer.parseInt(digits.substring(0, 2));
    int serial = Integer.parseInt(digits.substring(2, 6));
    int revision = Integer.parseInt(digits.substring(6, 8));
    return campaign == 0 || serial == 0 || revision == 0
        ? Optional.empty()
        : Optional.of(new FormNumber(campaign, serial, revision));
  }

  private String digits() {
    return CheckDigit.append("%02d%04d%02d".formatted(campaign, serial, revision));
  }
}
