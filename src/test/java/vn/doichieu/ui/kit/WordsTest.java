package vn.doichieu.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doichieu.base.Messages;

class WordsTest {
  @ParameterizedTest
  @EnumSource(Command.class)
  void every_command_has_a_word_and_a_key_that_no_typing_produces(Command command) {
    Action action = command.runs(() -> {});
    assertThat(Messages.has(action.textKey())).isTrue();
    assertThat(action.shortcut()).matches("(Ctrl\\+|Alt\\+|Shift\\+)+\\S+|F\\d+|Esc");
    assertThat(Shortcuts.parse(action.shortcut()).getName()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(WorkState.class)
  void every_state_has_a_word(WorkState state) {
    assertThat(Messages.has(state.textKey())).isTrue();
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void every_kind_of_file_has_a_word(FileKind kind) {
    assertThat(Messages.has(kind.textKey())).isTrue();
  }
}
