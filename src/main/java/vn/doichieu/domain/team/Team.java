package vn.doichieu.domain.team;

import vn.doichieu.base.Entity;

/// A reconciliation team (Tổ đối chiếu); its number is printed.
public record Team(long id, int version, long campaignId, int number) implements Entity {}
