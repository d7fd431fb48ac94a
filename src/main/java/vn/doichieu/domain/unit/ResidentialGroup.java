package vn.doichieu.domain.unit;

import vn.doichieu.base.Entity;

/// A residential group (tổ dân phố, thôn …). Names change when groups merge: never a key.
///
/// @param code the bank's, 8 digits; may be empty
/// @param name with its term: `Tổ dân phố 5`
/// @param formerName before a merger; may be empty
/// @param venueId its usual hall, null until chosen
/// @param headId its head (a [Person]), null until known
public record ResidentialGroup(
    long id,
    int version,
    String code,
    String name,
    String formerName,
    long pointId,
    Long venueId,
    Long headId,
    boolean active)
    implements Entity {}
