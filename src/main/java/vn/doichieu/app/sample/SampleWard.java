package vn.doichieu.app.sample;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import vn.doichieu.base.Entity;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.result.SampleCauses;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.team.Teams;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.Ward;

/// Đăk Bla with synthetic people: the same seed always gives the same ward. Once [#ward()] is set
/// up with its four organisations, the rest is saved in the order [#unitChanges()], import of
/// [#bankList()], [#assignments(Collection)], [#campaignChanges()].
public final class SampleWard {
  /// The ward that users see and that golden papers show.
  public static final long SEED = 20251021;

  private final SampleUnit sample;
  private final SampleBankList bankList;
  private final SampleCampaign campaign;
  private final LongSupplier ids;

  /// @param organisations the four entrusted ones, as the ward has them
  /// @param ids gives a new id for each entity
  public SampleWard(long seed, List<Organisation> organisations, LongSupplier ids) {
    this.ids = ids;
    var dice = new Dice(seed);
    sample = new SampleUnit(dice, organisations, ids);
    campaign = new SampleCampaign(sample.unit(), ids);
    bankList =
        new SampleBankList(
            sample.unit().ward(), SampleCustomers.draw(dice, sample.groups()), sample.groups());
  }

  public static Ward ward() {
    return SampleUnit.ward();
  }

  public Unit unit() {
    return sample.unit();
  }

  public SampleBankList bankList() {
    return bankList;
  }

  public CampaignPlan campaign() {
    return campaign.plan();
  }

  public Teams teams() {
    return campaign.teams();
  }

  /// Everything of the unit but the ward itself and its organisations.
  public List<Change> unitChanges() {
    Unit unit = sample.unit();
    return added(
        unit.signatories(),
        unit.points(),
        unit.venues(),
        unit.people(),
        unit.residentialGroups(),
        unit.holidays());
  }

  /// What the bank's list does not say of its groups: who leads them and where they belong.
  ///
  /// @param imported the groups as the import made them
  public List<Change> assignments(Collection<SavingsGroup> imported) {
    Map<String, SampleUnit.Group> byCode =
        sample.groups().stream().collect(toMap(SampleUnit.Group::code, Function.identity()));
    return imported.stream()
        .filter(group -> byCode.containsKey(group.code()))
        .map(group -> assignment(group, byCode.get(group.code())))
        .toList();
  }

  public List<Change> campaignChanges() {
    CampaignPlan plan = campaign.plan();
    Teams teams = campaign.teams();
    return added(
        List.of(plan.campaign()),
        plan.days(),
        plan.legalBases(),
        teams.teams(),
        teams.members(),
        teams.nominations(),
        SampleCauses.of2018(plan.campaign().id(), ids));
  }

  SampleUnit sample() {
    return sample;
  }

  private static Change assignment(SavingsGroup group, SampleUnit.Group known) {
    return Change.of(
        group,
        new SavingsGroup(
            group.id(),
            group.version(),
            group.code(),
            group.leaderName(),
            known.leader().id(),
            known.organisation().id(),
            known.residence().id(),
            known.residence().pointId(),
            false,
            true));
  }

  @SafeVarargs
  private static List<Change> added(List<? extends Entity>... entities) {
    return Stream.of(entities).flatMap(List::stream).map(Change::added).toList();
  }
}
