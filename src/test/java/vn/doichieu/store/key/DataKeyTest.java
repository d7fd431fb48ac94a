package vn.doichieu.store.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DataKeyTest {
  private final byte[] bytes = new byte[DataKey.LENGTH];

  @Test
  void hex_is_the_key_in_digits() {
    bytes[0] = (byte) 0xf0;
    bytes[31] = 0x0a;
    assertThat(new String(DataKey.of(bytes).hex())).isEqualTo("f0" + "00".repeat(30) + "0a");
  }

  @Test
  void a_closed_key_is_wiped_and_gives_nothing() {
    Arrays.fill(bytes, (byte) 9);
    var key = DataKey.of(bytes);

    key.close();

    assertThat(bytes).containsOnly(0);
    assertThatThrownBy(key::hex).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> key.derived("app")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_key_does_not_show_itself() {
    var key = DataKey.random(new SecureRandom());

    assertThat(key.toString()).doesNotContain(new String(key.hex())).contains("DataKey@");
  }

  @Test
  void each_purpose_has_its_own_key() {
    var key = DataKey.of(bytes);

    assertThat(key.derived("app").hex()).isEqualTo(key.derived("app").hex());
    assertThat(key.derived("app").hex()).isNotEqualTo(key.derived("adm").hex());
    assertThat(key.derived("app").hex()).isNotEqualTo(key.hex());
  }
}
