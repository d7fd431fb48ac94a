package vn.doichieu.store.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Problem;

class PasswordTest {
  @ParameterizedTest
  @CsvSource({
    "matkhau123, true",
    "mậtkhẩu123, true",
    "mậtkhẩu12, false",
    "'mật khẩu ế', true",
    "'mật khẩu', false",
    "'', false"
  })
  void ten_characters_are_enough_however_they_are_typed(String password, boolean good) {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      char[] typed = Normalizer.normalize(password, form).toCharArray();

      assertThat(Password.check("password", typed).isEmpty()).as(form.name()).isEqualTo(good);
    }
  }

  @Test
  void the_problem_counts_in_words() {
    Problem problem = Password.check("newPassword", "ngắn quá".toCharArray()).getFirst();

    assertThat(problem.place()).isEqualTo("newPassword");
    assertThat(Messages.text(problem.text()))
        .isEqualTo("Mật khẩu cần ít nhất 10 ký tự, hiện mới có 8.");
  }
}
