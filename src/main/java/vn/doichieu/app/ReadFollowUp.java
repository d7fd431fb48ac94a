package vn.doichieu.app;

import java.time.Clock;
import java.time.LocalDate;

/// What is left to do after the sessions.
public final class ReadFollowUp {
  private final ReadWard ward;
  private final Clock clock;

  public ReadFollowUp(ReadWard ward, Clock clock) {
    this.ward = ward;
    this.clock = clock;
  }

  public FollowUpState state(long campaignId) {
    return new FollowUpState(ward.state(campaignId), today());
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
