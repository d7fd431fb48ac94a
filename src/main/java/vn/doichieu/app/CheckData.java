package vn.doichieu.app;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Money;
import vn.doichieu.base.Text;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.store.Integrity;

/// Opens everything, counts it, and says what does not fit together.
public final class CheckData {
  private final ReadWard ward;
  private final Integrity integrity;

  public CheckData(ReadWard ward, Integrity integrity) {
    this.ward = ward;
    this.integrity = integrity;
  }

  /// @param groups savings-and-credit groups, direct borrowers of a point counting as one
  /// @param borrowers all in the list
  /// @param balance the principal of all loans
  /// @param sessions of all campaigns
  /// @param faults what is wrong; empty when all is well
  public record Result(
      int points,
      int residentialGroups,
      int groups,
      int borrowers,
      int loans,
      Money balance,
      Money interest,
      int campaigns,
      int teams,
      int sessions,
      List<Text> faults) {}

  public Result run() {
    List<Text> faults = new ArrayList<>(integrity.faults());
    Roster roster = ward.roster();
    var unit = ward.unit();
    int teams = 0;
    int sessions = 0;
    for (Campaign campaign : ward.campaigns()) {
      teams += ward.teams(campaign.id()).teams().size();
      sessions += ward.schedule(campaign.id()).sessions().size();
    }
    return new Result(
        unit.points().size(),
        unit.residentialGroups().size(),
        roster.groups().size(),
        roster.borrowers().size(),
        roster.loans().size(),
        Roster.principal(roster.loans()),
        Roster.interest(roster.loans()),
        ward.campaigns().size(),
        teams,
        sessions,
        faults);
  }
}
