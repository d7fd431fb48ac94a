package vn.doichieu.domain.followup;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.doichieu.base.Entity;

/// What is known of a borrower who left his place of residence: the columns of the bank's list that
/// a ward can fill in.
///
/// @param category kind of customer ("loại đối tượng")
/// @param leftWhen as far as it is known: `2023`, `tháng 5/2024`
/// @param information what is known about where he is
/// @param movedTo the bank's branch or office in whose area he lives now
/// @param request what the other office is asked for
/// @param reviewDetail in words, for [Review#OTHER]
/// @param reviewedBy the organisation that asked around
/// @param found what the inquiry brought
public record Departure(
    long id,
    int version,
    long campaignId,
    long borrowerId,
    String phone,
    String category,
    String leftWhen,
    Knowledge knowledge,
    String information,
    String movedTo,
    String request,
    Review review,
    String reviewDetail,
    String reviewedBy,
    String found,
    LocalDate updatedOn)
    implements Entity {

  /// Whether nothing is noted yet.
  public boolean isBlank() {
    return knowledge == null
        && review == null
        && Stream.of(
                phone,
                category,
                leftWhen,
                information,
                movedTo,
                request,
                reviewDetail,
                reviewedBy,
                found)
            .allMatch(String::isBlank);
  }

  /// The group of the bank's list ("mã nhóm") that the information belongs to.
  public enum Knowledge {
    ADDRESS("01"),
    VAGUE("02"),
    NOTHING("03");

    private final String code;

    Knowledge(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /// What the review by the other office or the organisation brought ("kết quả hỗ trợ").
  public enum Review {
    NOT_REVIEWED,
    PROMISED_TO_PAY,
    RISK_HANDLING,
    UNWILLING,
    NOT_REACHED,
    /// Does not acknowledge the debt or only a part of it, has promised nothing, or something else.
    OTHER;

    /// The digit in the bank's list.
    public int code() {
      return ordinal();
    }
  }
}
