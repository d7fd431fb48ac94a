package vn.doichieu.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.KeyResults.Keyer;
import vn.doichieu.base.Table;
import vn.doichieu.base.Text;
import vn.doichieu.domain.result.FormNumber;
import vn.doichieu.domain.result.FormRows;
import vn.doichieu.domain.result.FormState;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Results;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.TableExport;
import vn.doichieu.ui.kit.Workbench;

/// The forms of the campaign, group by group, and the ways into them.
final class FormsViewModel {
  private final Workbench workbench;
  private final ResultsWork work;
  private final ObservableValue<Long> campaignId;
  private final KeyingViewModel keying;
  private final CompareViewModel comparing;
  private final ScanViewModel scans;
  private final ObservableList<FormItem> items = FXCollections.observableArrayList();
  private final ObservableList<String> people = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.LIST);
  private final ReadOnlyObjectWrapper<Text> said = new ReadOnlyObjectWrapper<>();
  private final StringProperty number = new SimpleStringProperty("");
  private final ObjectProperty<String> keyer = new SimpleObjectProperty<>();
  private final BooleanProperty bankSheet = new SimpleBooleanProperty();
  private Results results;

  /// What the screen shows.
  enum Page {
    LIST,
    KEYING,
    COMPARE
  }

  private record Loaded(Results results, List<FormItem> items, List<String> people) {}

  /// @param userName who signed in; keys unless another name is chosen
  FormsViewModel(
      Workbench workbench, ResultsWork work, ObservableValue<Long> campaignId, String userName) {
    this.workbench = workbench;
    this.work = work;
    this.campaignId = campaignId;
    keyer.set(userName);
    people.add(userName);
    keying = new KeyingViewModel(workbench, work, this::toList);
    comparing = new CompareViewModel(workbench, work.compareReadings(), this::toList);
    scans = new ScanViewModel(workbench, work, campaignId, this::scansChanged);
    keying.sheet().addListener((o, was, is) -> scans.open(is.form()));
    keying.flow().current().addListener((o, was, is) -> scans.follow(is));
    keying
        .atControl()
        .addListener((o, was, is) -> scans.atControl(is != null, keying.flow().current().get()));
    campaignId.addListener((o, was, is) -> load());
  }

  void load() {
    Long campaign = campaignId.getValue();
    if (campaign == null) {
      items.clear();
      return;
    }
    workbench
        .jobs()
        .run(Jobs.Lane.DB, Text.of("results.job.load"), progress -> read(campaign))
        .onDone(this::show);
  }

  /// Shows what is on disk now, in the list or in the form that is open.
  void reload() {
    if (page.get() == Page.KEYING) {
      keying.reload();
    } else {
      load();
    }
  }

  private Loaded read(long campaign) {
    Roster roster = work.read().roster();
    Unit unit = work.read().unit();
    Results all = work.read().results(campaign);
    Map<Long, List<Integer>> missing = work.showScans().missing(all.newestForms());
    List<FormItem> list = new ArrayList<>();
    for (SavingsGroup group : roster.groups()) {
      int loans = (int) roster.loansOfGroup(group.id()).stream().filter(Loan::isOwed).count();
      ResultForm form = all.form(group.id());
      if (loans > 0 || form != null) {
        String residential =
            group.residentialGroupId() == null
                ? ""
                : unit.residentialGroup(group.residentialGroupId()).name();
        boolean outdated = form != null && FormRows.isOutdated(form, roster);
        list.add(
            new FormItem(
                group,
                residential,
                loans,
                outdated,
                form == null ? null : all.state(form),
                form == null ? List.of() : missing.getOrDefault(form.id(), List.of())));
      }
    }
    List<String> names = unit.people().stream().map(p -> p.fullName()).distinct().toList();
    return new Loaded(all, list, names);
  }

  private void show(Loaded loaded) {
    results = loaded.results();
    items.setAll(loaded.items());
    loaded.people().stream().filter(name -> !people.contains(name)).forEach(people::add);
  }

  /// By the number that was typed or scanned.
  void openNumber() {
    Optional<FormNumber.Scanned> scanned = FormNumber.parse(number.get(), campaignNumber());
    if (scanned.isEmpty()) {
      said.set(Text.of("results.said.notANumber", number.get()));
      return;
    }
    FormNumber wanted = scanned.get().form();
    Optional<FormItem> found =
        items.stream()
            .filter(i -> i.state() != null)
            .filter(i -> i.state().form().serial() == wanted.serial())
            .filter(i -> i.state().form().campaignNumber() == wanted.campaign())
            .findFirst();
    if (found.isEmpty()) {
      said.set(Text.of("results.said.noForm", wanted.text()));
    } else if (found.get().state().form().revision() != wanted.revision()) {
      said.set(Text.of("results.said.replaced", wanted.text(), found.get().number()));
    } else {
      number.set("");
      key(found.get(), 1);
    }
  }

  private int campaignNumber() {
    return results == null || results.forms().isEmpty()
        ? 1
        : results.forms().getFirst().campaignNumber();
  }

  /// @param reading 1, or 2 for the second reading
  void key(FormItem item, int reading) {
    if (item.state() == null) {
      said.set(Text.of("results.said.notPrinted"));
      return;
    }
    if (reading == 2 && !item.state().isKeyed()) {
      said.set(Text.of("results.said.firstFirst", item.number()));
      return;
    }
    said.set(null);
    LoanResult.Source source =
        bankSheet.get() ? LoanResult.Source.BANK_SHEET : LoanResult.Source.FORM;
    keying.open(item.state().form().id(), new Keyer(keyer.get(), source, reading));
    page.set(Page.KEYING);
  }

  void compare(FormItem item) {
    if (item.state() == null || item.state().second() == 0) {
      said.set(Text.of("results.said.noSecond"));
      return;
    }
    comparing.open(item.state().form().id());
    page.set(Page.COMPARE);
  }

  /// Settles the forms: all rows keyed, and the paper has decided where two readings differ.
  void lock(List<FormItem> chosen) {
    Optional<Text> hindrance = chosen.stream().flatMap(i -> hindrance(i).stream()).findFirst();
    if (hindrance.isPresent()) {
      said.set(hindrance.get());
      return;
    }
    List<ResultForm> forms = chosen.stream().map(i -> i.state().form()).toList();
    workbench
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of("results.job.save"),
            progress -> {
              work.lockResults().lock(forms);
              return null;
            })
        .onDone(
            nothing -> {
              said.set(Text.of("results.said.locked", forms.size()));
              load();
            });
  }

  private static Optional<Text> hindrance(FormItem item) {
    FormState state = item.state();
    if (state == null || !state.isKeyed()) {
      return Optional.of(Text.of("results.said.notKeyed", item.group().code()));
    }
    return state.undecided() > 0
        ? Optional.of(Text.of("results.said.undecided", item.number(), state.undecided()))
        : Optional.empty();
  }

  /// The list as it is seen, as a spreadsheet.
  void export(Table table) {
    new TableExport(workbench, work.exportTable()).run(table, said::set);
  }

  /// Whether the campaign has no result at all, also none that came otherwise than from a form.
  boolean isNothingKeyed() {
    return results == null || results.all().isEmpty();
  }

  /// One sentence over the list.
  void say(Text text) {
    said.set(text);
  }

  /// Attaches pictures to the form that is open, or to those their codes name; pages without a code
  /// go to the chosen one.
  ///
  /// @param chosen null when none is chosen in the list
  void attach(FormItem chosen) {
    if (page.get() == Page.KEYING) {
      scans.attach(keying.sheet().get().form());
    } else {
      scans.attach(chosen == null || chosen.state() == null ? null : chosen.state().form());
    }
  }

  private void scansChanged(Text what) {
    said.set(what);
    if (page.get() == Page.LIST) {
      load();
    }
  }

  private void toList() {
    scans.close();
    keying.close();
    page.set(Page.LIST);
    load();
  }

  /// What was typed stays; the place in the form is remembered.
  void close() {
    if (page.get() == Page.KEYING) {
      keying.close();
    }
  }

  ObservableList<FormItem> items() {
    return items;
  }

  ReadOnlyObjectProperty<Page> page() {
    return page.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Text> said() {
    return said.getReadOnlyProperty();
  }

  StringProperty number() {
    return number;
  }

  /// Who keys.
  ObjectProperty<String> keyer() {
    return keyer;
  }

  ObservableList<String> people() {
    return people;
  }

  /// Whether the bank's own sheets are keyed, which have another order.
  BooleanProperty bankSheet() {
    return bankSheet;
  }

  KeyingViewModel keying() {
    return keying;
  }

  ScanViewModel scans() {
    return scans;
  }

  CompareViewModel comparing() {
    return comparing;
  }

  ObservableValue<Boolean> hasCampaign() {
    return campaignId.map(id -> true).orElse(false);
  }
}
