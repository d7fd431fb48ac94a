package vn.doichieu.domain.document;

import java.time.LocalDate;
import java.util.List;
import vn.doichieu.domain.unit.Ward;

/// The head of a paper and how other papers cite it (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II).
///
/// @param agency the issuer's lines
/// @param number `Số: 05/KH-UBND`, with room instead of the number until it is given
/// @param placeAndDate `Đăk Bla, ngày 15 tháng 10 năm 2025`, likewise
public record Letterhead(List<String> agency, String number, String placeAndDate) {
  private static final String ROOM = "      ";

  /// @param year printed in the date line while the day is open
  public static Letterhead of(Document document, Ward ward, int year) {
    return new Letterhead(
        WardNames.headerLines(ward),
        "Số: " + numberAndSymbol(document, ward),
        placeAndDate(ward, document.issuedOn(), year));
  }

  /// @param issuedOn null while a draft
  public static String placeAndDate(Ward ward, LocalDate issuedOn, int year) {
    return WardNames.place(ward) + ", " + PaperDates.writtenOrBlank(issuedOn, year);
  }

  /// How another paper names this one: `Kế hoạch số 05/KH-UBND ngày 15 tháng 10 năm 2025 của Ủy ban
  /// nhân dân phường Đăk Bla`.
  public static String citation(Document document, Ward ward, int year) {
    return document.kind().cited()
        + " số "
        + numberAndSymbol(document, ward)
        + " "
        + PaperDates.writtenOrBlank(document.issuedOn(), year)
        + " của "
        + WardNames.committee(ward);
  }

  /// The line under an appendix's title.
  public static String attachedTo(Document document, Ward ward, int year) {
    return "(Kèm theo " + citation(document, ward, year) + ")";
  }

  /// The line under the title of a sheet that repeats a part of the paper.
  public static String extractOf(Document document, Ward ward, int year) {
    return "(Trích " + citation(document, ward, year) + ")";
  }

  private static String numberAndSymbol(Document document, Ward ward) {
    String number = document.number() == null ? ROOM : PaperDates.twoDigits(document.number());
    return number + "/" + symbol(document.kind(), ward);
  }

  /// A letter has no kind in its symbol but the unit that drafted it: `UBND-KTHTĐT`.
  private static String symbol(DocumentKind kind, Ward ward) {
    return kind.isLetter() && !ward.draftingUnit().isBlank()
        ? kind.symbol() + "-" + ward.draftingUnit()
        : kind.symbol();
  }
}
