package vn.doichieu.domain.document;

import java.time.LocalDate;
import java.util.List;
import vn.doichieu.base.Entity;

/// A paper of the campaign. Its number and date are given after signing (Nghị định 30/2020/NĐ-CP,
/// Điều 15): until then they are null and print as blanks.
///
/// @param round 0 for the first or only one of its kind; a notice bears the round of supplementary
///   sessions that it is about, a letter counts the further ones
/// @param number in the year's series of its kind
/// @param subject the line under the kind (trích yếu)
/// @param recipients one line each, without dash and final mark
/// @param signatoryId null until chosen
/// @param fileId the PDF as it was issued; null while a draft, and for what was issued before
///   papers were kept
public record Document(
    long id,
    int version,
    long campaignId,
    DocumentKind kind,
    int round,
    State state,
    Integer number,
    LocalDate issuedOn,
    String subject,
    Numbering numbering,
    List<String> recipients,
    Long signatoryId,
    Long fileId)
    implements Entity {

  public enum State {
    DRAFT,
    SUBMITTED,
    ISSUED,
    REPLACED
  }

  /// A draft that nobody has edited yet.
  static Document drafted(
      long id,
      long campaignId,
      DocumentKind kind,
      int round,
      String subject,
      List<String> recipients,
      Long signatoryId) {
    return new Document(
        id,
        0,
        campaignId,
        kind,
        round,
        State.DRAFT,
        null,
        null,
        subject,
        Numbering.ARABIC,
        List.copyOf(recipients),
        signatoryId,
        null);
  }

  /// The same in another state; number, date and what was issued stay.
  public Document in(State other) {
    return with(other, number, issuedOn, fileId);
  }

  /// With another head and foot.
  public Document edited(
      String newSubject, Numbering newNumbering, List<String> newRecipients, Long newSignatoryId) {
    return new Document(
        id,
        version,
        campaignId,
        kind,
        round,
        state,
        number,
        issuedOn,
        newSubject,
        newNumbering,
        newRecipients,
        newSignatoryId,
        fileId);
  }

  public Document issued(int givenNumber, LocalDate date) {
    return with(State.ISSUED, givenNumber, date, fileId);
  }

  /// The same, knowing where its PDF is kept.
  public Document keptAs(long newFileId) {
    return with(state, number, issuedOn, newFileId);
  }

  private Document with(State other, Integer givenNumber, LocalDate date, Long newFileId) {
    return new Document(
        id,
        version,
        campaignId,
        kind,
        round,
        other,
        givenNumber,
        date,
        subject,
        numbering,
        recipients,
        signatoryId,
        newFileId);
  }

  /// A draft to take the place of this one, under another id.
  public Document replacement(long otherId) {
    return new Document(
        otherId,
        0,
        campaignId,
        kind,
        round,
        State.DRAFT,
        null,
        null,
        subject,
        numbering,
        recipients,
        signatoryId,
        null);
  }

  /// Whether both are about the same thing, so that one may take the place of the other.
  public boolean standsFor(Document other) {
    return kind == other.kind && round == other.round;
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
