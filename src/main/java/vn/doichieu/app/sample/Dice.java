package vn.doichieu.app.sample;

import java.util.List;
import java.util.SplittableRandom;

/// Everything drawn by lot comes from here: the same seed gives the same ward on every machine.
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /// Both ends included.
  int between(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  boolean perThousand(int chances) {
    return random.nextInt(1000) < chances;
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /// Decimal digits with zeros in front, as the bank writes its codes.
  static String digits(long value, int width) {
    String digits = Long.toString(value);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
