package vn.doichieu.ui.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import vn.doichieu.base.PageImage;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.result.FormNumber;
import vn.doichieu.domain.result.FormScans;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Scan;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Workbench;

/// The picture of the paper beside the rows: it follows the row that is keyed.
final class ScanViewModel {
  private static final String REMEMBERED = "keying.scans";
  private static final Spot CONTROL_BOX = new Spot(0, 0.62);
  private static final int KEPT_PICTURES = 4;

  private final Workbench workbench;
  private final ResultsWork work;
  private final ObservableValue<Long> campaignId;
  private final Consumer<Text> changed;
  private final ScanAttaching attaching;
  private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Scan> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<PageImage> picture = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Text> where = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Text> said = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Spot> spot = new ReadOnlyObjectWrapper<>(new Spot(1, 0));
  private final ScanZoom zoom = new ScanZoom(this::draw);
  private final Map<String, PageImage> pictures =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PageImage> eldest) {
          return size() > KEPT_PICTURES;
        }
      };
  private ResultForm form;
  private FormScans scans = new FormScans(List.of());
  private int wanted = 1;

  /// A place on the page, each from 0 to 1.
  ///
  /// @param across 0 for the left half, 1 for the right, where the hand writes
  record Spot(double across, double down) {}

  /// @param changed is told what was attached, moved or removed
  ScanViewModel(
      Workbench workbench,
      ResultsWork work,
      ObservableValue<Long> campaignId,
      Consumer<Text> changed) {
    this.workbench = workbench;
    this.work = work;
    this.campaignId = campaignId;
    this.changed = changed;
    attaching = new ScanAttaching(workbench, work.attachScans());
    on.set(Boolean.parseBoolean(workbench.remembered().get(REMEMBERED, "false")));
  }

  void toggle() {
    on.set(!on.get());
    workbench.remembered().put(REMEMBERED, Boolean.toString(on.get()));
    load();
  }

  /// Another form is keyed.
  void open(ResultForm opened) {
    form = opened;
    scans = new FormScans(List.of());
    load();
  }

  /// Shows the page on which a row stands.
  void follow(KeyedRow row) {
    if (row != null) {
      bring(row.form().page(), new Spot(1, FormScans.height(row.number())));
    }
  }

  /// The control box stands under the last row, or alone on the page after it.
  void atControl(boolean there, KeyedRow row) {
    if (!there) {
      follow(row);
    } else if (form != null) {
      int last = scans.scans().stream().mapToInt(Scan::page).max().orElse(0);
      bring(Math.max(last, FormScans.pages(form)), CONTROL_BOX);
    }
  }

  private void bring(int page, Spot onPage) {
    wanted = page;
    spot.set(onPage);
    if (on.get() && form != null && (shown.get() == null || shown.get().page() != page)) {
      show(scans.ofPage(page).orElse(null));
    }
  }

  private void load() {
    if (!on.get() || form == null) {
      return;
    }
    long formId = form.id();
    workbench
        .jobs()
        .run(Jobs.Lane.DB, Text.of("results.job.picture"), p -> work.showScans().of(formId))
        .onDone(
            loaded -> {
              if (form != null && form.id() == formId) {
                scans = loaded;
                show(scans.ofPage(wanted).orElse(null));
              }
            });
  }

  private void show(Scan scan) {
    shown.set(scan);
    List<Integer> missing = FormScans.missing(form, scans.scans());
    if (scan == null) {
      picture.set(null);
      where.set(Text.of("results.scan.page", wanted, FormScans.pages(form)));
      said.set(Text.of("results.scan.none", wanted));
      return;
    }
    where.set(
        scan.page() == 0
            ? Text.of("results.scan.other")
            : Text.of("results.scan.page", scan.page(), FormScans.pages(form)));
    said.set(missing.isEmpty() ? null : Text.of("results.scan.missing", ScanWords.list(missing)));
    draw();
  }

  private void draw() {
    Scan scan = shown.get();
    if (scan == null) {
      return;
    }
    int side = zoom.longSide();
    String key = scan.id() + " " + scan.turns() + " " + side;
    if (pictures.containsKey(key)) {
      picture.set(pictures.get(key));
      return;
    }
    workbench
        .jobs()
        .run(
            Jobs.Lane.REPORT,
            Text.of("results.job.picture"),
            progress -> work.showScans().page(scan, side))
        .onDone(
            drawn -> {
              pictures.put(key, drawn);
              if (scan == shown.get() && side == zoom.longSide()) {
                picture.set(drawn);
              }
            })
        .onProblem(
            error -> {
              if (scan == shown.get()) {
                picture.set(null);
                said.set(error.happened());
              }
            });
  }

  /// The next picture of the form, whatever it shows; -1 the one before.
  void step(int by) {
    int at = scans.scans().indexOf(shown.get());
    if (!scans.scans().isEmpty()) {
      show(scans.scans().get(Math.clamp(at + (long) by, 0, scans.scans().size() - 1)));
    }
  }

  void turn() {
    change(scan -> work.editScans().turn(scan));
  }

  /// Asks which page the picture shows.
  void askPage() {
    if (shown.get() == null) {
      return;
    }
    String now = Integer.toString(shown.get().page());
    workbench
        .dialogs()
        .ask(Text.of("results.scan.askPage"), now, "results.scan.askPage.verb")
        .ifPresent(this::move);
  }

  private void move(String typed) {
    String[] words = typed.strip().split("\\s+");
    String page = words[words.length - 1];
    if (words.length == 1 && page.matches("\\d{1,2}")) {
      change(scan -> work.editScans().move(scan, form, Integer.parseInt(page)));
      return;
    }
    Optional<FormNumber.Scanned> other = FormNumber.parse(words[0], form.campaignNumber());
    if (other.isEmpty() || words.length != 2 || !page.matches("\\d{1,2}")) {
      said.set(Text.of("results.scan.notAPage", typed));
      return;
    }
    FormNumber number = other.get().form();
    change(
        scan ->
            work.editScans()
                .move(
                    scan,
                    work.read().results(form.campaignId()).forms().stream()
                        .filter(f -> f.number().equals(number))
                        .findFirst()
                        .orElseThrow(
                            () -> new UserError("scanFormUnknown", number.text()).toException()),
                    Integer.parseInt(page)));
  }

  void remove() {
    boolean agreed =
        shown.get() != null
            && workbench
                .dialogs()
                .confirm(
                    Text.of("results.scan.askRemove"),
                    Text.of("results.scan.askRemove.why"),
                    "results.scan.askRemove.verb");
    if (agreed) {
      change(scan -> work.editScans().remove(scan));
    }
  }

  private void change(Consumer<Scan> edit) {
    Scan scan = shown.get();
    if (scan == null) {
      return;
    }
    workbench
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of("results.job.save"),
            progress -> {
              edit.accept(scan);
              return null;
            })
        .onDone(
            nothing -> {
              load();
              changed.accept(null);
            });
  }

  /// @param chosen the form of pages without a code; null for none
  void attach(ResultForm chosen) {
    Long campaign = campaignId.getValue();
    if (campaign != null) {
      attaching.ask(
          campaign,
          chosen,
          what -> {
            load();
            changed.accept(what);
          });
    }
  }

  /// The form is left: pictures are forgotten.
  void close() {
    form = null;
    scans = new FormScans(List.of());
    shown.set(null);
    picture.set(null);
    pictures.clear();
    workbench
        .jobs()
        .run(
            Jobs.Lane.REPORT,
            Text.of("results.job.picture"),
            progress -> {
              work.showScans().release();
              return null;
            });
  }

  /// Whether the picture stands beside the rows.
  ReadOnlyBooleanProperty on() {
    return on.getReadOnlyProperty();
  }

  /// Null while there is none.
  ReadOnlyObjectProperty<PageImage> picture() {
    return picture.getReadOnlyProperty();
  }

  /// Which page is shown.
  ReadOnlyObjectProperty<Text> where() {
    return where.getReadOnlyProperty();
  }

  /// What is missing or went wrong; null when nothing.
  ReadOnlyObjectProperty<Text> said() {
    return said.getReadOnlyProperty();
  }

  /// Where on the page the eye is to be.
  ReadOnlyObjectProperty<Spot> spot() {
    return spot.getReadOnlyProperty();
  }

  ScanZoom zoom() {
    return zoom;
  }
}
