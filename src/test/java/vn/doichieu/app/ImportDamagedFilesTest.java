package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.exchange.XlsxFile;

/// Three hundred files that were damaged at random: each is read, or refused with a sentence, and
/// none is imported in part.
class ImportDamagedFilesTest {
  private static final int FILES = 300;

  @TempDir Path folder;

  @Test
  void a_damaged_file_is_refused_or_taken_whole_and_never_crashes() throws IOException {
    Path good = new BankFile().loans(1, 25).write(folder.resolve("good.xlsx"));
    Map<String, byte[]> parts = parts(good);
    byte[] whole = Files.readAllBytes(good);
    int refused = 0;
    int taken = 0;
    try (var ward = new ImportWard(folder)) {
      ImportLoans importLoans = ward.importLoans();
      for (int seed = 0; seed < FILES; seed++) {
        var random = new Random(seed);
        Path file = folder.resolve("bad.xlsx");
        if (random.nextInt(3) == 0) {
          Files.write(file, damaged(whole, random));
        } else {
          List<String> names = List.copyOf(parts.keySet());
          String name = names.get(random.nextInt(names.size()));
          Map<String, byte[]> changed = new LinkedHashMap<>(parts);
          changed.put(name, damaged(parts.get(name), random));
          var workbook = new XlsxFile();
          changed.forEach(workbook::part);
          workbook.write(file);
        }
        List<Loan> before = ward.roster().loans();
        try {
          ImportPreview preview = importLoans.preview(ImportRequest.of(file));
          importLoans.commit(preview);
          taken++;
          assertThat(ward.roster().loans())
              .as("seed %d", seed)
              .hasSize(preview.list().loans().size());
        } catch (UserErrorException e) {
          refused++;
          assertThat(ward.roster().loans()).as("seed %d", seed).isEqualTo(before);
        } catch (RuntimeException | StackOverflowError e) {
          throw new AssertionError("seed " + seed, e);
        }
      }
    }
    assertThat(refused).isGreaterThan(FILES / 4);
    assertThat(taken).isPositive();
  }

  private static Map<String, byte[]> parts(Path file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return parts;
  }

  /// Between one and six changes: bytes flipped, cut out, doubled, put in, or the end torn off.
  private static byte[] damaged(byte[] content, Random random) {
    byte[] bytes = content;
    for (int i = random.nextInt(6); i >= 0 && bytes.length > 2; i--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
      var out = new ByteArrayOutputStream();
      out.write(bytes, 0, at);
      switch (random.nextInt(6)) {
        case 0 -> {
          out.write(bytes[at] ^ 1 << random.nextInt(8));
          out.write(bytes, at + 1, bytes.length - at - 1);
        }
        case 1 -> out.write(bytes, at + length, bytes.length - at - length);
        case 2 -> {
          out.write(bytes, at, length);
          out.write(bytes, at, bytes.length - at);
        }
        case 3 -> {
          byte[] noise = new byte[length];
          random.nextBytes(noise);
          out.writeBytes(noise);
          out.write(bytes, at, bytes.length - at);
        }
        case 4 -> {
          out.write('0' + random.nextInt(10));
          out.write(bytes, at + 1, bytes.length - at - 1);
        }
        default -> out.writeBytes(Arrays.copyOfRange(bytes, at, at + length));
      }
      bytes = out.toByteArray();
    }
    return bytes;
  }
}
