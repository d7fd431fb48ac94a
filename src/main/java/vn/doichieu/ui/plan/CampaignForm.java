package vn.doichieu.ui.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Problem;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.campaign.Campaign.Spread;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.campaign.CampaignRules;
import vn.doichieu.domain.campaign.LegalBasis;
import vn.doichieu.domain.unit.TransactionPoint;

/// The campaign as the clerk is filling it in.
final class CampaignForm {
  /// Enough to send the notices out.
  private static final int DAYS_AHEAD = 14;

  final StringProperty title = new SimpleStringProperty("");
  final ObjectProperty<LocalDate> dataDate = new SimpleObjectProperty<>();
  final ObjectProperty<LocalDate> windowFrom = new SimpleObjectProperty<>();
  final ObjectProperty<LocalDate> windowTo = new SimpleObjectProperty<>();
  final ObjectProperty<Long> minutesPerBorrower = new SimpleObjectProperty<>();
  final ObjectProperty<Long> slotMinutes = new SimpleObjectProperty<>();
  final ObjectProperty<LocalTime> morningStart = new SimpleObjectProperty<>();
  final ObjectProperty<LocalTime> morningEnd = new SimpleObjectProperty<>();
  final ObjectProperty<LocalTime> afternoonStart = new SimpleObjectProperty<>();
  final ObjectProperty<LocalTime> afternoonEnd = new SimpleObjectProperty<>();
  final ObjectProperty<Spread> spread = new SimpleObjectProperty<>();
  final StringProperty bases = new SimpleStringProperty("");
  final ObservableList<PointDays> points = FXCollections.observableArrayList();
  final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private CampaignPlan stored;
  private Campaign.State state = Campaign.State.DRAFT;
  private boolean filling;

  CampaignForm() {
    List<ObservableValue<?>> all =
        List.of(
            title,
            dataDate,
            windowFrom,
            windowTo,
            minutesPerBorrower,
            slotMinutes,
            morningStart,
            morningEnd,
            afternoonStart,
            afternoonEnd,
            spread,
            bases);
    for (ObservableValue<?> each : all) {
      each.addListener((o, was, is) -> check());
    }
  }

  /// Null for a campaign that was never saved.
  CampaignPlan stored() {
    return stored;
  }

  void fill(CampaignPlan plan, List<TransactionPoint> activePoints) {
    filling = true;
    stored = plan;
    state = plan.campaign().state();
    show(plan.campaign());
    bases.set(String.join("\n", citations(plan)));
    points(activePoints.stream().map(p -> new PointDays(p, plan.daysOfPoint(p.id()))).toList());
    filling = false;
    check();
  }

  /// What a ward most likely wants; everything can be changed.
  void propose(LocalDate today, List<TransactionPoint> activePoints, List<String> citations) {
    filling = true;
    stored = null;
    state = Campaign.State.DRAFT;
    LocalDate from =
        today.plusDays(DAYS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    show(
        Campaign.usual(
            0,
            Messages.text("plan.campaign.proposedTitle", Integer.toString(from.getYear())),
            today.withDayOfMonth(1).minusDays(1),
            from,
            from.plusDays(DAYS_AHEAD - 3L)));
    bases.set(String.join("\n", citations));
    points(activePoints.stream().map(p -> new PointDays(p, List.of())).toList());
    filling = false;
    check();
  }

  boolean isDirty() {
    if (stored == null) {
      return true;
    }
    if (!problems.isEmpty()) {
      return true;
    }
    Map<Long, Set<LocalDate>> before = new HashMap<>();
    stored
        .days()
        .forEach(d -> before.computeIfAbsent(d.pointId(), p -> new TreeSet<>()).add(d.date()));
    return !campaign(stored.campaign().id()).equals(stored.campaign())
        || !citations().equals(citations(stored))
        || points.stream()
            .anyMatch(
                p ->
                    !days()
                        .get(p.point().id())
                        .equals(before.getOrDefault(p.point().id(), Set.of())));
  }

  /// As typed; only without problems.
  Campaign campaign(long id) {
    return new Campaign(
        id,
        stored == null ? 0 : stored.campaign().version(),
        VietnameseText.clean(title.get()),
        dataDate.get(),
        windowFrom.get(),
        windowTo.get(),
        state,
        minutesPerBorrower.get().intValue(),
        slotMinutes.get().intValue(),
        morningStart.get(),
        morningEnd.get(),
        afternoonStart.get(),
        afternoonEnd.get(),
        spread.get());
  }

  /// Those of points that are out of use stay.
  Map<Long, Set<LocalDate>> days() {
    Map<Long, Set<LocalDate>> days = new HashMap<>();
    if (stored != null) {
      stored
          .days()
          .forEach(d -> days.computeIfAbsent(d.pointId(), p -> new TreeSet<>()).add(d.date()));
    }
    points.forEach(p -> days.put(p.point().id(), p.days(year()).orElseGet(TreeSet::new)));
    return days;
  }

  List<String> citations() {
    return bases.get().lines().map(VietnameseText::clean).filter(l -> !l.isEmpty()).toList();
  }

  private static List<String> citations(CampaignPlan plan) {
    return plan.legalBases().stream().map(LegalBasis::citation).toList();
  }

  private void points(List<PointDays> shown) {
    shown.forEach(p -> p.typed().addListener((o, was, is) -> check()));
    points.setAll(shown);
  }

  private int year() {
    return windowFrom.get() == null ? LocalDate.EPOCH.getYear() : windowFrom.get().getYear();
  }

  private void show(Campaign c) {
    title.set(c.title());
    dataDate.set(c.dataDate());
    windowFrom.set(c.windowFrom());
    windowTo.set(c.windowTo());
    minutesPerBorrower.set((long) c.minutesPerBorrower());
    slotMinutes.set((long) c.slotMinutes());
    morningStart.set(c.morningStart());
    morningEnd.set(c.morningEnd());
    afternoonStart.set(c.afternoonStart());
    afternoonEnd.set(c.afternoonEnd());
    spread.set(c.spread());
  }

  private void check() {
    if (filling) {
      return;
    }
    var found = new ArrayList<Problem>();
    List<Map.Entry<String, ObservableValue<?>>> required =
        List.of(
            Map.entry("dataDate", dataDate),
            Map.entry("windowFrom", windowFrom),
            Map.entry("windowTo", windowTo),
            Map.entry("minutesPerBorrower", minutesPerBorrower),
            Map.entry("slotMinutes", slotMinutes),
            Map.entry("morningStart", morningStart),
            Map.entry("morningEnd", morningEnd),
            Map.entry("afternoonStart", afternoonStart),
            Map.entry("afternoonEnd", afternoonEnd),
            Map.entry("spread", spread));
    for (var field : required) {
      if (field.getValue().getValue() == null) {
        found.add(Problem.at(field.getKey(), "campaign.problem.required"));
      }
    }
    if (found.isEmpty()) {
      Campaign campaign = campaign(0);
      found.addAll(CampaignRules.problems(campaign));
      points.forEach(p -> found.addAll(problems(p, campaign)));
    }
    problems.setAll(found);
  }

  private List<Problem> problems(PointDays point, Campaign campaign) {
    return point
        .days(year())
        .map(
            days ->
                CampaignRules.problems(campaign, List.copyOf(days)).stream()
                    .map(p -> new Problem(point.place(), p.text()))
                    .toList())
        .orElseGet(() -> List.of(Problem.at(point.place(), "plan.days.unreadable")));
  }
}
