package vn.doichieu.app;

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
import vn.doichieu.exchange.XlsxFile;

/// Copies of a spreadsheet, damaged at random: the file as a whole, or one of its parts.
final class DamagedFiles {
  private final byte[] whole;
  private final Map<String, byte[]> parts;

  DamagedFiles(Path good) throws IOException {
    whole = Files.readAllBytes(good);
    parts = parts(good);
  }

  Path write(Path file, int seed) throws IOException {
    var random = new Random(seed);
    if (random.nextInt(3) == 0) {
      return Files.write(file, damaged(whole, random));
    }
    List<String> names = List.copyOf(parts.keySet());
    String name = names.get(random.nextInt(names.size()));
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    changed.put(name, damaged(parts.get(name), random));
    var workbook = new XlsxFile();
    changed.forEach(workbook::part);
    return workbook.write(file);
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
