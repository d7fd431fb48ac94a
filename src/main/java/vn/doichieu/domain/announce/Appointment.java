package vn.doichieu.domain.announce;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/// When and where the borrowers of one savings-and-credit group are expected.
///
/// @param venue `Hội trường Tổ dân phố 5`
/// @param group who is called, as one says it in public: made by the methods here
public record Appointment(
    LocalDate date, LocalTime start, LocalTime end, String venue, String group) {

  /// Only for a leader who agreed to be named in public.
  ///
  /// @param honorific `ông` or `bà`
  public static String groupLedBy(String honorific, String leader) {
    return "Tổ tiết kiệm và vay vốn do %s %s làm tổ trưởng"
        .formatted(honorific.toLowerCase(Locale.ROOT), leader);
  }

  /// @param number among the organisation's groups in the residential group; 0 when it is the only
  ///   one
  /// @param organisation `Hội Nông dân`
  public static String groupOf(String organisation, int number) {
    String numbered = number == 0 ? "" : " số " + number;
    return "Tổ tiết kiệm và vay vốn%s của %s".formatted(numbered, organisation);
  }

  /// Borrowers outside any group.
  public static String directBorrowers() {
    return "các hộ vay trực tiếp với ngân hàng";
  }
}
