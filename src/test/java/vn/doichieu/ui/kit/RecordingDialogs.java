package vn.doichieu.ui.kit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;

/// Remembers what was asked and answers what the test put in. Without an answer the user leaves.
/// The window asks on its own thread while the test looks.
public final class RecordingDialogs implements Dialogs {
  private final List<UserError> errors = new CopyOnWriteArrayList<>();
  private final List<String> bugs = new CopyOnWriteArrayList<>();
  private final List<Text> questions = new CopyOnWriteArrayList<>();
  private final Deque<Boolean> confirmations = new ArrayDeque<>();
  private final Deque<String> texts = new ArrayDeque<>();
  private final Deque<Path> paths = new ArrayDeque<>();
  private final Deque<Function<PrintForm, PrintForm.Answer>> printings = new ArrayDeque<>();

  public RecordingDialogs answer(boolean confirmed) {
    confirmations.add(confirmed);
    return this;
  }

  public RecordingDialogs answer(String text) {
    texts.add(text);
    return this;
  }

  public RecordingDialogs answer(Path path) {
    paths.add(path);
    return this;
  }

  /// @param filling enters into the form and says how to leave it
  public RecordingDialogs answerPrinting(Function<PrintForm, PrintForm.Answer> filling) {
    printings.add(filling);
    return this;
  }

  public List<UserError> errors() {
    return errors;
  }

  public List<String> bugs() {
    return bugs;
  }

  /// Questions and titles of choosers, in the order they came.
  public List<Text> questions() {
    return questions;
  }

  @Override
  public void error(UserError error) {
    errors.add(error);
  }

  @Override
  public void bug(String code) {
    bugs.add(code);
  }

  @Override
  public boolean confirm(Text question, Text explanation, String verbKey) {
    questions.add(question);
    return !confirmations.isEmpty() && confirmations.remove();
  }

  @Override
  public Optional<String> ask(Text question, String initial, String verbKey) {
    questions.add(question);
    return Optional.ofNullable(texts.poll());
  }

  @Override
  public PrintForm.Answer print(PrintForm form) {
    questions.add(Text.of("kit.print.title", form.pageCount()));
    return printings.isEmpty() ? PrintForm.Answer.LEAVE : printings.remove().apply(form);
  }

  @Override
  public Optional<Path> openFile(Text title, FileKind kind) {
    return path(title);
  }

  /// All paths that were put in.
  @Override
  public List<Path> openFiles(Text title, FileKind kind) {
    questions.add(title);
    List<Path> all = List.copyOf(paths);
    paths.clear();
    return all;
  }

  @Override
  public Optional<Path> saveFile(Text title, String name, FileKind kind) {
    return path(title);
  }

  @Override
  public Optional<Path> folder(Text title) {
    return path(title);
  }

  private Optional<Path> path(Text title) {
    questions.add(title);
    return Optional.ofNullable(paths.poll());
  }
}
