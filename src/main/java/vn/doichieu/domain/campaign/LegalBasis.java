package vn.doichieu.domain.campaign;

import vn.doichieu.base.Entity;

/// A paper that the campaign rests on.
///
/// @param position in the order of the opening, from 1
/// @param citation in full: kind, number, symbol, issuer, date, subject
public record LegalBasis(long id, int version, long campaignId, int position, String citation)
    implements Entity {}
