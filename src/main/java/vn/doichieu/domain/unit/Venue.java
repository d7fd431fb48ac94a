package vn.doichieu.domain.unit;

import vn.doichieu.base.Entity;

/// A hall, communal house or other room where sessions are held.
public record Venue(long id, int version, String name, String address, long pointId, boolean active)
    implements Entity {}
