package vn.doichieu.ui.kit.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.doichieu.app.PaperFile;
import vn.doichieu.app.StoreFiles;
import vn.doichieu.base.Text;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.ui.kit.Dialogs;
import vn.doichieu.ui.kit.FileKind;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Workbench;

/// Puts papers on the disk, says where they are and opens the place.
public final class SavedPapers {
  private final Jobs jobs;
  private final Dialogs dialogs;
  private final Consumer<Path> show;
  private final ReadOnlyObjectWrapper<Text> words = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper hasFolder = new ReadOnlyBooleanWrapper();
  private Path folder;

  /// @param show opens a file or folder in the system's own program; runs on a job
  public SavedPapers(Workbench workbench, Consumer<Path> show) {
    jobs = workbench.jobs();
    dialogs = workbench.dialogs();
    this.show = show;
  }

  /// What was saved or printed last; null before the first.
  public ReadOnlyObjectProperty<Text> words() {
    return words.getReadOnlyProperty();
  }

  /// One PDF under a name of the user's choice.
  ///
  /// @param andShow opens it afterwards
  public void one(String name, boolean andShow, Supplier<byte[]> pdf) {
    dialogs
        .saveFile(Text.of("papers.save.title"), ascii(name) + ".pdf", FileKind.PDF)
        .ifPresent(
            path ->
                store(
                    Optional.ofNullable(path.getParent()).orElse(Path.of(".")),
                    () -> List.of(new PaperFile(path.getFileName().toString(), pdf.get())),
                    andShow));
  }

  /// Many files into a folder of the user's choice.
  public void many(Supplier<List<PaperFile>> files) {
    dialogs.folder(Text.of("papers.save.folder")).ifPresent(into -> store(into, files, false));
  }

  /// Whether the words are about files in a folder.
  public ReadOnlyBooleanProperty hasFolder() {
    return hasFolder.getReadOnlyProperty();
  }

  public void openFolder() {
    if (folder != null) {
      Path opened = folder;
      jobs.run(
          Jobs.Lane.FILES,
          Text.of("papers.job.show"),
          progress -> {
            show.accept(opened);
            return null;
          });
    }
  }

  /// A file name that every system takes.
  public static String ascii(String text) {
    return VietnameseText.searchKey(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /// Says something that is not about files; null for nothing.
  void say(Text other) {
    hasFolder.set(false);
    words.set(other);
  }

  private void store(Path into, Supplier<List<PaperFile>> files, boolean andShow) {
    jobs.run(
            Jobs.Lane.REPORT,
            Text.of("papers.job.save"),
            progress -> {
              List<Path> stored = StoreFiles.into(into, files.get());
              if (andShow) {
                show.accept(stored.getFirst());
              }
              return stored;
            })
        .onDone(
            stored -> {
              folder = into;
              hasFolder.set(true);
              words.set(
                  stored.size() == 1
                      ? Text.of("papers.saved.one", stored.getFirst().toString())
                      : Text.of("papers.saved.many", stored.size(), into.toString()));
            });
  }
}
