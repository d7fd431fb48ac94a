package vn.doichieu.domain.unit;

import vn.doichieu.base.Entity;

/// Someone who has a part in the campaign; borrowers are not persons in this sense.
///
/// @param honorific `Ông` or `Bà`
/// @param office as printed: `Phó Chủ tịch Hội Nông dân phường`
/// @param organisationId the entrusted organisation he represents; null for others
/// @param pointId the point he works for; null when for all
public record Person(
    long id,
    int version,
    String honorific,
    String fullName,
    PersonRole role,
    String office,
    Long organisationId,
    Long pointId,
    String phone,
    boolean active)
    implements Entity {}
