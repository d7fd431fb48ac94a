package vn.doichieu.domain.team;

import vn.doichieu.base.Entity;

/// Who took a seat at a session, where it differs from who was expected or once it is known.
///
/// @param substituteId who comes instead; null when the expected person does
/// @param present null until the session was held
public record Attendance(
    long id,
    int version,
    long sessionId,
    Seat seat,
    long personId,
    Long substituteId,
    Boolean present)
    implements Entity {}
