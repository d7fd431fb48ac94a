package vn.doichieu.ui.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.doichieu.app.EditGroups;
import vn.doichieu.app.EditUnit;
import vn.doichieu.app.ExportTable;
import vn.doichieu.app.ImportUnitList;
import vn.doichieu.app.ReadWard;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Table;
import vn.doichieu.base.Text;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.roster.GroupRules;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.Holiday;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.Signatory;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.UnitRules;
import vn.doichieu.domain.unit.Venue;
import vn.doichieu.domain.unit.Ward;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.TableExport;
import vn.doichieu.ui.kit.WorkState;
import vn.doichieu.ui.kit.Workbench;

/// The ward as it is set up once: one section for each kind of thing.
final class UnitViewModel {
  final Choices choices = new Choices();
  final WardDraft wardDraft = new WardDraft();
  final SignatoryDraft signatoryDraft = new SignatoryDraft();
  final PointDraft pointDraft = new PointDraft();
  final ResidentialDraft residentialDraft = new ResidentialDraft(choices);
  final VenueDraft venueDraft = new VenueDraft(choices);
  final OrganisationDraft organisationDraft = new OrganisationDraft();
  final PersonDraft personDraft = new PersonDraft(choices);
  final GroupDraft groupDraft = new GroupDraft(choices);
  final HolidayDraft holidayDraft = new HolidayDraft();
  final SectionViewModel<Ward> ward;
  final SectionViewModel<Signatory> signatories;
  final SectionViewModel<TransactionPoint> points;
  final SectionViewModel<ResidentialGroup> residentialGroups;
  final SectionViewModel<Venue> venues;
  final SectionViewModel<Organisation> organisations;
  final SectionViewModel<Person> people;
  final SectionViewModel<SavingsGroup> groups;
  final SectionViewModel<Holiday> holidays;
  final UnitImportViewModel importing;
  private final Workbench workbench;
  private final ReadWard read;
  private final EditUnit edit;
  private final EditGroups editGroups;
  private final Clock clock;
  private final TableExport export;
  private final ReadOnlyObjectWrapper<WorkState> state = new ReadOnlyObjectWrapper<>();

  UnitViewModel(
      Workbench workbench,
      ReadWard read,
      EditUnit edit,
      EditGroups editGroups,
      ImportUnitList importList,
      ExportTable exportTable,
      Clock clock) {
    this.workbench = workbench;
    this.read = read;
    this.edit = edit;
    this.editGroups = editGroups;
    this.clock = clock;
    importing = new UnitImportViewModel(workbench, importList, this::load);
    export = new TableExport(workbench, exportTable);
    ward = section("ward", data -> List.of(data.unit().ward()), wardDraft);
    signatories =
        section(
            "signatories",
            data -> sorted(data.unit().signatories(), Signatory::active, Signatory::fullName),
            signatoryDraft);
    points =
        section(
            "points",
            data -> sorted(data.unit().points(), TransactionPoint::active, TransactionPoint::name),
            pointDraft);
    residentialGroups =
        section(
            "residentialGroups",
            data ->
                sorted(
                    data.unit().residentialGroups(),
                    ResidentialGroup::active,
                    ResidentialGroup::name),
            residentialDraft);
    venues =
        section(
            "venues", data -> sorted(data.unit().venues(), Venue::active, Venue::name), venueDraft);
    organisations =
        section(
            "organisations",
            data -> sorted(data.unit().organisations(), Organisation::active, Organisation::code),
            organisationDraft);
    people = section("people", UnitViewModel::people, personDraft);
    groups =
        new SectionViewModel<>(
            new SectionViewModel.Kind<>(
                "groups",
                UnitViewModel::groups,
                (group, data) -> GroupRules.problems(group, data.groups()),
                editGroups::save),
            groupDraft,
            workbench.jobs(),
            this::load);
    holidays =
        section(
            "holidays",
            data ->
                data.unit().holidays().stream()
                    .sorted(Comparator.comparing(Holiday::date).reversed())
                    .toList(),
            holidayDraft);
  }

  List<SectionViewModel<?>> sections() {
    return List.of(
        ward,
        signatories,
        points,
        residentialGroups,
        venues,
        organisations,
        people,
        groups,
        holidays);
  }

  ReadOnlyObjectProperty<WorkState> state() {
    return state.getReadOnlyProperty();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  void load() {
    load(() -> {});
  }

  /// @param then runs when everything is shown
  void load(Runnable then) {
    workbench
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of("unit.job.load"),
            progress -> new WardData(read.unit(), read.roster().groups(), edit.newId()))
        .onDone(
            data -> {
              show(data);
              then.run();
            });
  }

  /// How many savings-and-credit groups nobody can be sent to yet.
  int unassigned() {
    return (int) groups.rows().stream().filter(GroupRules::isUnassigned).count();
  }

  /// How many groups have a leader only by name.
  int withoutLeader() {
    return (int)
        groups.rows().stream()
            .filter(g -> g.active() && !g.direct() && g.leaderId() == null)
            .filter(g -> !g.leaderName().isBlank())
            .count();
  }

  void assign(List<SavingsGroup> chosen, ResidentialGroup home) {
    List<SavingsGroup> now = List.copyOf(chosen);
    if (home != null && !now.isEmpty()) {
      change(() -> editGroups.assign(now, home));
    }
  }

  void addLeaders() {
    change(editGroups::addLeaders);
  }

  void removeHoliday(Holiday holiday) {
    if (holiday != null) {
      change(() -> edit.remove(holiday));
    }
  }

  /// @param table as it is seen
  void export(Table table) {
    export.run(table, importing::say);
  }

  private void change(Runnable work) {
    workbench
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of("unit.job.save"),
            progress -> {
              work.run();
              return null;
            })
        .onDone(nothing -> load());
  }

  private void show(WardData data) {
    choices.load(data.unit());
    sections().forEach(section -> section.load(data));
    boolean empty = data.unit().points().isEmpty() || data.unit().residentialGroups().isEmpty();
    state.set(empty ? WorkState.EMPTY : unassigned() > 0 ? WorkState.REVIEW : WorkState.DONE);
  }

  private <E extends Entity> SectionViewModel<E> section(
      String key, Function<WardData, List<E>> listed, Draft<E> draft) {
    return new SectionViewModel<>(
        new SectionViewModel.Kind<>(
            key,
            listed,
            (entity, data) -> UnitRules.problems(entity, data.unit()),
            (before, after) -> edit.save(before, after)),
        draft,
        workbench.jobs(),
        this::load);
  }

  private static List<Person> people(WardData data) {
    Comparator<Person> byRole = Comparator.comparing(Person::role);
    return data.unit().people().stream()
        .sorted(
            inUseFirst(Person::active)
                .thenComparing(byRole)
                .thenComparing(Person::fullName, VietnameseText::compareNames))
        .toList();
  }

  /// Those that still have to be assigned first.
  private static List<SavingsGroup> groups(WardData data) {
    Comparator<SavingsGroup> unassigned =
        Comparator.comparing(GroupRules::isUnassigned, Comparator.reverseOrder());
    return data.groups().stream()
        .sorted(
            inUseFirst(SavingsGroup::active)
                .thenComparing(unassigned)
                .thenComparing(SavingsGroup::code))
        .toList();
  }

  private static <E> List<E> sorted(
      List<E> entities, Predicate<E> active, Function<E, String> name) {
    return entities.stream()
        .sorted(inUseFirst(active).thenComparing(name, VietnameseText::compare))
        .toList();
  }

  private static <E> Comparator<E> inUseFirst(Predicate<E> active) {
    return Comparator.comparing(active::test, Comparator.reverseOrder());
  }
}
