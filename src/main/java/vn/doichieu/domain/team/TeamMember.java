package vn.doichieu.domain.team;

import vn.doichieu.base.Entity;

/// Someone who goes with a team to all its sessions. The organisation's representative, the head of
/// the residential group and the group's leader join session by session.
///
/// @param substituteForId the member this one stands in for; null for a regular member
public record TeamMember(
    long id, int version, long teamId, long personId, Duty duty, Long substituteForId)
    implements Entity {
  public enum Duty {
    HEAD,
    BANK_OFFICER,
    SECRETARY,
    MEMBER
  }
}
