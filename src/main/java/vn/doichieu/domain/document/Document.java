package vn.doichieu.domain.document;

import java.time.LocalDate;
import java.util.List;
import vn.doichieu.base.Entity;

/// A paper of the campaign. Its number and date are given after signing (Nghị định 30/2020/NĐ-CP,
/// Điều 15): until then they are null and print as blanks.
///
/// @param number in the year's series of its kind
/// @param subject the line under the kind (trích yếu)
/// @param recipients one line each, without dash and final mark
/// @param signatoryId null until chosen
public record Document(
    long id,
    int version,
    long campaignId,
    DocumentKind kind,
    State state,
    Integer number,
    LocalDate issuedOn,
    String subject,
    Numbering numbering,
    List<String> recipients,
    Long signatoryId)
    implements Entity {

  public enum State {
    DRAFT,
    SUBMITTED,
    ISSUED,
    REPLACED
  }

  /// The same in another state; number and date stay.
  public Document in(State other) {
    return new Document(
        id,
        version,
        campaignId,
        kind,
        other,
        number,
        issuedOn,
        subject,
        numbering,
        recipients,
        signatoryId);
  }

  public Document issued(int givenNumber, LocalDate date) {
    return new Document(
        id,
        version,
        campaignId,
        kind,
        State.ISSUED,
        givenNumber,
        date,
        subject,
        numbering,
        recipients,
        signatoryId);
  }

  /// What was issued is not changed any more, only replaced.
  public boolean isLocked() {
    return state == State.ISSUED || state == State.REPLACED;
  }

  /// How sections are numbered: `1.` with `1.1.`, or `I.` with `1.` and `a)`.
  public enum Numbering {
    ARABIC,
    ROMAN
  }
}
