package vn.doichieu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes down what benchmarks measured, in `docs/benchmarks.md`, beside a reference measured in the
/// same run: the milliseconds this machine needs for a fixed piece of work.
public final class Benchmarks {
  private static final Path FILE = Path.of("docs", "benchmarks.md");
  private static final int REFERENCE_BYTES = 64 << 20;
  private static final List<String> ROWS = new ArrayList<>();
  private static final String REFERENCE = reference();

  private Benchmarks() {}

  /// @param limit what the figure is held against, in words
  /// @param millis one per run
  /// @return the median
  public static double record(String what, String limit, List<? extends Number> millis) {
    List<Double> sorted = sorted(millis);
    double median = sorted.get(sorted.size() / 2);
    ROWS.add(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.0f | %.0f–%.0f | %d |",
            what,
            limit,
            median,
            sorted.getFirst(),
            sorted.getLast(),
            sorted.size()));
    write();
    return median;
  }

  private static void write() {
    var runtime = Runtime.getRuntime();
    String text =
        """
        # Benchmarks

        Written by `./mvnw -Pbench verify`. Milliseconds.

        Machine: %d processors, Java %s, %s %s. Reference in the same run (SHA-256 of 64 MB): %s.

        | what | limit | median | from–to | runs |
        |---|---|---|---|---|
        %s
        """
            .formatted(
                runtime.availableProcessors(),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                REFERENCE,
                String.join("\n", ROWS));
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reference() {
    try {
      byte[] work = new byte[REFERENCE_BYTES];
      List<Double> millis = new ArrayList<>();
      for (int run = 0; run < 5; run++) {
        long start = System.nanoTime();
        MessageDigest.getInstance("SHA-256").digest(work);
        millis.add((System.nanoTime() - start) / 1e6);
      }
      List<Double> sorted = sorted(millis);
      return String.format(
          Locale.ROOT,
          "median %.0f ms, %.0f–%.0f",
          sorted.get(2),
          sorted.getFirst(),
          sorted.getLast());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Double> sorted(List<? extends Number> values) {
    return values.stream().map(Number::doubleValue).sorted().toList();
  }
}
