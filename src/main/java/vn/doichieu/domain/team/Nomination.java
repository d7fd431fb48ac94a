package vn.doichieu.domain.team;

import java.time.LocalDate;
import vn.doichieu.base.Entity;

/// The name an organisation sent in answer to the ward's letter: who represents it at a point.
/// Several may share a point.
///
/// @param receivedOn null until the organisation answered
public record Nomination(
    long id,
    int version,
    long campaignId,
    long organisationId,
    long pointId,
    long personId,
    LocalDate receivedOn)
    implements Entity {}
