package vn.doichieu.domain.roster;

import vn.doichieu.base.Entity;

/// A savings-and-credit group (Tổ tiết kiệm và vay vốn), or the borrowers outside any group of one
/// transaction point ("Vay trực tiếp").
///
/// @param code the bank's, 7 digits; for direct borrowers a code of our own
/// @param leaderId the leader (a person of the unit); null for direct borrowers and until known
/// @param organisationId the entrusted organisation that manages it; null for direct borrowers
/// @param residentialGroupId null for direct borrowers and until set
/// @param pointId the transaction point; null until set (the bank's list does not have it)
public record SavingsGroup(
    long id,
    int version,
    String code,
    String leaderName,
    Long leaderId,
    Long organisationId,
    Long residentialGroupId,
    Long pointId,
    boolean direct,
    boolean active)
    implements Entity {

  /// As it is chosen from lists: with its code, since names repeat.
  public String leaderAndCode() {
    return leaderName.isBlank() ? code : leaderName + " – " + code;
  }
}
