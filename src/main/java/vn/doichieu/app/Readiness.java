package vn.doichieu.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.base.Text;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.unit.Unit;

/// How far a campaign is: what is done, what comes next, what does not fit together.
public final class Readiness {
  private final ReadWard read;
  private final Clock clock;

  public Readiness(ReadWard read, Clock clock) {
    this.read = read;
    this.clock = clock;
  }

  /// The parts of the procedure, in the order of the work; each has its screen.
  public enum Step {
    UNIT,
    ROSTER,
    PLAN,
    TEAMS,
    SCHEDULE,
    PAPERS,
    ANNOUNCE,
    RESULTS,
    FOLLOW_UP
  }

  public enum State {
    EMPTY,
    IN_PROGRESS,
    DONE,
    /// Was done, but something no longer fits.
    REVIEW
  }

  /// @param said where it stands, in a sentence with its figures
  /// @param next what to do about it; null when it is done
  /// @param section of the screen where that is done; empty for none in particular
  public record Part(Step step, State state, Text said, Text next, String section) {
    Part(Step step, State state, Text said, Text next) {
      this(step, state, said, next, "");
    }
  }

  /// Something that does not fit together, and where it is set right.
  ///
  /// @param section as in [Part]
  public record Finding(Step step, Text text, String section) {
    Finding(Step step, Text text) {
      this(step, text, "");
    }
  }

  /// @param parts one for each step, in order
  /// @param next the part that the user should work on now; null when all are done
  public record Report(List<Part> parts, Part next, List<Finding> findings) {
    public Part part(Step step) {
      return parts.get(step.ordinal());
    }
  }

  /// @param campaignId null while there is no campaign
  public Report run(Long campaignId) {
    LocalDate today = LocalDate.now(clock);
    return campaignId == null
        ? beforeCampaign(read.unit(), read.roster())
        : of(read.state(campaignId), today);
  }

  /// @param today for the time left to tell people
  public static Report of(CampaignState state, LocalDate today) {
    var followUp = new FollowUpJudgement(state, today);
    var judgement = new ReadinessJudgement(state, followUp);
    Map<Step, Part> parts = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      parts.put(step, judgement.part(step));
    }
    List<Finding> findings = new ArrayList<>(new ReadinessFindings(state).find(today));
    findings.addAll(followUp.findings());
    return report(parts, List.copyOf(findings));
  }

  static Report beforeCampaign(Unit unit, Roster roster) {
    Map<Step, Part> parts = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      parts.put(step, new Part(step, State.EMPTY, Text.of("readiness.later"), null));
    }
    parts.put(Step.UNIT, ReadinessJudgement.unit(unit));
    parts.put(Step.ROSTER, ReadinessJudgement.roster(roster));
    parts.put(
        Step.PLAN,
        new Part(
            Step.PLAN,
            State.EMPTY,
            Text.of("readiness.plan.none"),
            Text.of("readiness.next.plan.none")));
    return report(parts, List.of());
  }

  private static Report report(Map<Step, Part> parts, List<Finding> findings) {
    List<Part> all = List.copyOf(parts.values());
    Part next =
        ReadinessJudgement.ORDER.stream()
            .map(parts::get)
            .filter(part -> part.next() != null)
            .findFirst()
            .orElse(null);
    return new Report(all, next, findings);
  }
}
