package vn.doichieu.domain.followup;

import vn.doichieu.base.Entity;

/// Someone who was absent and is asked to come to a supplementary session.
public record Invitation(long id, int version, long sessionId, long borrowerId) implements Entity {}
