package vn.doichieu.domain.campaign;

import java.time.LocalDate;
import vn.doichieu.base.Entity;

/// A day on which the teams work at a transaction point.
public record CampaignDay(long id, int version, long campaignId, long pointId, LocalDate date)
    implements Entity {}
