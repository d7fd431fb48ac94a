package vn.doichieu.app;

import java.time.Clock;
import java.time.LocalDate;
import vn.doichieu.store.FollowUpStore;

/// What is left to do after the sessions.
public final class ReadFollowUp {
  private final ReadWard ward;
  private final FollowUpStore followUps;
  private final Clock clock;

  public ReadFollowUp(ReadWard ward, FollowUpStore followUps, Clock clock) {
    this.ward = ward;
    this.followUps = followUps;
    this.clock = clock;
  }

  public FollowUpState state(long campaignId) {
    return new FollowUpState(
        ward.state(campaignId), ward.results(campaignId), followUps.load(campaignId), today());
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
