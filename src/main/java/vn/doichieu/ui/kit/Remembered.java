package vn.doichieu.ui.kit;

import java.util.HashMap;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Small things the window remembers on this machine: column widths, zoom, theme.
public record Remembered(
    Function<String, Optional<String>> read, BiConsumer<String, String> write) {

  /// Forgets everything at the end of the program.
  public static Remembered inMemory() {
    var values = new HashMap<String, String>();
    return new Remembered(key -> Optional.ofNullable(values.get(key)), values::put);
  }

  public String get(String key, String otherwise) {
    return read.apply(key).orElse(otherwise);
  }

  public void put(String key, String value) {
    write.accept(key, value);
  }
}
