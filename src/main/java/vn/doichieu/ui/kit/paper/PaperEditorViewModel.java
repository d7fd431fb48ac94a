package vn.doichieu.ui.kit.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.Document.Numbering;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.PlanFields.Field;
import vn.doichieu.domain.unit.Signatory;
import vn.doichieu.ui.kit.Dialogs;
import vn.doichieu.ui.kit.Formats;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Workbench;

/// A paper being edited. What is typed is kept when the screen is left; saving makes one action of
/// it that can be undone.
public final class PaperEditorViewModel {
  private final Jobs jobs;
  private final Dialogs dialogs;
  private final PaperDesk desk;
  private final Paragraphs paragraphs;
  private final PaperPreview preview;
  private final IssueForm issue;
  private final StringProperty subject = new SimpleStringProperty("");
  private final StringProperty recipients = new SimpleStringProperty("");
  private final ObjectProperty<Numbering> numbering = new SimpleObjectProperty<>();
  private final ObjectProperty<Signatory> signatory = new SimpleObjectProperty<>();
  private final ObservableList<Signatory> signatories = FXCollections.observableArrayList();
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ObservableList<PaperFault> faults = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Paper> stored = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Text> status = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
  private final ReadOnlyLongWrapper refreshed = new ReadOnlyLongWrapper();
  private PaperDesk.Opened opened;
  private Runnable onSaved = () -> {};
  private boolean filling;
  private boolean saving;

  public PaperEditorViewModel(Workbench workbench, PaperDesk desk) {
    jobs = workbench.jobs();
    dialogs = workbench.dialogs();
    this.desk = desk;
    preview = new PaperPreview(jobs, desk);
    paragraphs = new Paragraphs(dialogs, this::changed);
    issue = new IssueForm(this::finishIssue);
    subject.addListener((o, was, is) -> changed());
    recipients.addListener((o, was, is) -> changed());
    numbering.addListener((o, was, is) -> changed());
    signatory.addListener((o, was, is) -> changed());
  }

  /// Runs after every save and issue.
  public void onSaved(Runnable handler) {
    onSaved = handler;
  }

  /// Loads the paper anew. What was typed into another one before is saved first.
  public void open(Document document) {
    open(document, () -> {});
  }

  /// @param next runs when it is loaded
  public void open(Document document, Runnable next) {
    save();
    jobs.run(Jobs.Lane.DB, Text.of("editor.job.open"), progress -> desk.open(document))
        .onDone(
            now -> {
              fill(now);
              next.run();
            });
  }

  /// Nothing is open afterwards; what was typed is saved.
  public void leave() {
    save();
    issue.close();
  }

  /// The same as [#leave], and the paper is put away.
  public void close() {
    leave();
    filling = true;
    stored.set(null);
    opened = null;
    paragraphs.clear();
    faults.clear();
    filling = false;
    preview.clear();
  }

  public ReadOnlyObjectProperty<Paper> stored() {
    return stored.getReadOnlyProperty();
  }

  LocalDate today() {
    return desk.edit().currentTime().toLocalDate();
  }

  public ObservableValue<Boolean> editable() {
    return stored.map(p -> !p.document().isLocked()).orElse(false);
  }

  public ObservableValue<Boolean> locked() {
    return stored.map(p -> p.document().state() == Document.State.ISSUED).orElse(false);
  }

  public Paragraphs paragraphs() {
    return paragraphs;
  }

  public PaperPreview preview() {
    return preview;
  }

  public IssueForm issue() {
    return issue;
  }

  StringProperty subject() {
    return subject;
  }

  StringProperty recipients() {
    return recipients;
  }

  ObjectProperty<Numbering> numbering() {
    return numbering;
  }

  ObjectProperty<Signatory> signatory() {
    return signatory;
  }

  ObservableList<Signatory> signatories() {
    return signatories;
  }

  public ObservableList<Problem> problems() {
    return problems;
  }

  public ObservableList<PaperFault> faults() {
    return faults;
  }

  public List<Field> fields() {
    return opened == null ? List.of() : opened.fields().fields();
  }

  /// Rises with every change: the view waits for a pause in the typing and calls [#refresh].
  public ReadOnlyLongProperty revision() {
    return revision.getReadOnlyProperty();
  }

  /// Rises when the paragraphs have their numbers anew.
  public ReadOnlyLongProperty refreshed() {
    return refreshed.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Text> status() {
    return status.getReadOnlyProperty();
  }

  /// Draws the page and looks the text over.
  public void refresh() {
    if (opened == null) {
      return;
    }
    Paper draft = draft();
    paragraphs.label(PaperParts.labels(draft, paragraphs.list(), opened.fields()));
    var check = new PaperCheck(opened.unit().ward());
    faults.setAll(check.faults(draft, paragraphs.list(), opened.warnings()));
    refreshed.set(refreshed.get() + 1);
    preview.draw(draft);
  }

  public boolean isDirty() {
    return opened != null
        && !stored.get().document().isLocked()
        && !PaperParts.same(stored.get(), draft());
  }

  /// Saves what was typed as one action; nothing happens when nothing was.
  public void save() {
    saveThen(() -> {});
  }

  public void startIssue() {
    saveThen(() -> issue.open(opened.nextNumber(), today()));
  }

  /// The paper goes to the one who signs; its text is saved first.
  public void submit() {
    saveThen(() -> after("editor.job.save", () -> desk.edit().submit(stored.get())));
  }

  /// A new draft in place of an issued paper.
  public void replace() {
    Text question = Text.of("editor.replace.question", stored.get().document().kind().cited());
    if (dialogs.confirm(question, Text.of("editor.replace.text"), "editor.action.replace")) {
      Paper old = stored.get();
      jobs.run(
              Jobs.Lane.DB,
              Text.of("editor.job.save"),
              progress -> desk.open(desk.edit().replace(old).document()))
          .onDone(this::saved);
    }
  }

  private void after(String titleKey, Runnable work) {
    Document document = stored.get().document();
    jobs.run(
            Jobs.Lane.DB,
            Text.of(titleKey),
            progress -> {
              work.run();
              return desk.open(document);
            })
        .onDone(this::saved);
  }

  private void saveThen(Runnable next) {
    if (opened == null || saving) {
      return;
    }
    if (!isDirty()) {
      next.run();
      return;
    }
    saving = true;
    Paper before = stored.get();
    Paper after = draft();
    jobs.run(Jobs.Lane.DB, Text.of("editor.job.save"), progress -> desk.save(before, after))
        .onEnd(() -> saving = false)
        .onDone(
            outcome -> {
              problems.setAll(outcome.problems());
              if (outcome.opened() != null) {
                keepTyping(after, outcome.opened());
                next.run();
              }
            });
  }

  /// What was typed while the save ran stays, and so does the caret.
  private void keepTyping(Paper saved, PaperDesk.Opened now) {
    if (opened != null && now.paper().document().id() == stored.get().document().id()) {
      boolean typedOn = !PaperParts.same(saved, draft());
      opened = now;
      stored.set(now.paper());
      paragraphs.identify(saved, now.paper());
      status.set(typedOn ? Text.of("editor.status.unsaved") : savedNow());
    }
    onSaved.run();
  }

  private Text savedNow() {
    return Text.of("editor.status.saved", Formats.time(desk.edit().currentTime().toLocalTime()));
  }

  private void finishIssue(Integer number, LocalDate date) {
    Paper paper = stored.get();
    jobs.run(
            Jobs.Lane.REPORT,
            Text.of("editor.job.issue"),
            progress -> desk.issue(paper, number, date))
        .onDone(
            outcome -> {
              issue.show(outcome.problems());
              problems.setAll(outcome.problems());
              if (outcome.opened() != null) {
                issue.close();
                saved(outcome.opened());
              }
            });
  }

  private void saved(PaperDesk.Opened now) {
    fill(now);
    if (!now.paper().document().isLocked()) {
      status.set(savedNow());
    }
    onSaved.run();
  }

  private void fill(PaperDesk.Opened now) {
    filling = true;
    opened = now;
    Document document = now.paper().document();
    stored.set(now.paper());
    signatories.setAll(now.signatories());
    subject.set(document.subject());
    recipients.set(String.join("\n", document.recipients()));
    numbering.set(document.numbering());
    signatory.set(
        now.unit().signatories().stream()
            .filter(s -> Objects.equals(s.id(), document.signatoryId()))
            .findFirst()
            .orElse(null));
    paragraphs.fill(now.paper(), now.fields().fields());
    problems.clear();
    status.set(PaperWords.status(document));
    filling = false;
    refresh();
  }

  private void changed() {
    if (!filling && opened != null) {
      status.set(Text.of("editor.status.unsaved"));
      revision.set(revision.get() + 1);
    }
  }

  private Paper draft() {
    Document d = stored.get().document();
    Document edited =
        d.edited(
            subject.get().strip(),
            numbering.get() == null ? d.numbering() : numbering.get(),
            recipients.get().lines().map(String::strip).filter(l -> !l.isEmpty()).toList(),
            signatory.get() == null ? null : signatory.get().id());
    return PaperParts.of(stored.get(), edited, paragraphs.list());
  }

  /// In words, for a screen's own use.
  public ObservableValue<String> statusWords() {
    return status.map(Messages::text).orElse("");
  }
}
