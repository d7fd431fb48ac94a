package vn.doichieu.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;

/// Questions and messages that stop the user. Everything that needs no answer is said in the screen
/// itself.
public interface Dialogs {
  /// What happened, what is safe, what to do.
  void error(UserError error);

  /// A fault of the program.
  void bug(String code);

  /// @param verbKey text of the button that does it; the other one is "Hủy bỏ"
  boolean confirm(Text question, Text explanation, String verbKey);

  /// One line of text, for instance a reason; empty when the user leaves, never blank.
  Optional<String> ask(Text question, String initial, String verbKey);

  /// How a paper is to be printed, entered into the form.
  PrintForm.Answer print(PrintForm form);

  Optional<Path> openFile(Text title, FileKind kind);

  /// Several files of one folder; none when the user leaves.
  List<Path> openFiles(Text title, FileKind kind);

  /// @param name suggested, with its ending
  Optional<Path> saveFile(Text title, String name, FileKind kind);

  Optional<Path> folder(Text title);
}
