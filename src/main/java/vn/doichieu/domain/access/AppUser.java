package vn.doichieu.domain.access;

import vn.doichieu.base.Entity;

/// Someone who signs in.
///
/// @param name to sign in with
public record AppUser(long id, int version, String name, String fullName, Role role)
    implements Entity {
  public enum Role {
    ADMINISTRATOR,
    CLERK,
    LEADER
  }
}
