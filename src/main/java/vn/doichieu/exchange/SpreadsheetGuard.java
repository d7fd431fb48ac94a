package vn.doichieu.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.doichieu.base.UserError;

/// Looks at a file before anything in it is parsed, and refuses what is not a harmless `.xlsx`.
final class SpreadsheetGuard {
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private SpreadsheetGuard() {}

  /// @return the name of the file, for messages
  /// @throws vn.doichieu.base.UserErrorException saying why the file is refused
  static String checkFile(Path file) {
    Path last = file.getFileName();
    String name = last == null ? file.toString() : last.toString();
    if (!Files.isRegularFile(file)) {
      throw new UserError("import.missing", name).toException();
    }
    try {
      checkKind(file, name, Files.size(file));
    } catch (IOException e) {
      throw new UserError("import.unreadable", name).toException(e);
    }
    return name;
  }

  private static void checkKind(Path file, String name, long size) throws IOException {
    if (size == 0) {
      throw new UserError("import.empty", name).toException();
    }
    if (size > Limits.FILE_BYTES) {
      throw new UserError("import.tooBig", name).toException();
    }
    byte[] start = start(file);
    String lower = name.toLowerCase(Locale.ROOT);
    if (startsWith(start, OLE2)) {
      boolean locked = contains(Files.readAllBytes(file), "EncryptedPackage");
      throw new UserError(locked ? "import.password" : "import.xls", name).toException();
    }
    if (lower.endsWith(".xls")) {
      throw new UserError("import.xls", name).toException();
    }
    if (lower.endsWith(".xlsm") || lower.endsWith(".xlsb")) {
      throw new UserError("import.macro", name).toException();
    }
    if (!startsWith(start, ZIP)) {
      boolean csv = lower.endsWith(".csv") || lower.endsWith(".txt");
      throw new UserError(csv ? "import.csv" : "import.notSpreadsheet", name).toException();
    }
  }

  /// @throws vn.doichieu.base.UserErrorException saying why the archive is refused
  static void checkEntries(ZipFile zip, String name) {
    if (zip.size() > Limits.ENTRIES) {
      throw new UserError("import.bomb", name).toException();
    }
    Set<String> seen = new HashSet<>();
    long all = 0;
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      String path = entry.getName().toLowerCase(Locale.ROOT);
      boolean outside = path.contains("..") || path.contains("\\") || path.startsWith("/");
      if (outside || !seen.add(path)) {
        throw new UserError("import.damaged", name).toException();
      }
      all += entry.getSize();
      if (entry.getSize() > Limits.ENTRY_BYTES || all > Limits.ALL_BYTES || tooDense(entry)) {
        throw new UserError("import.bomb", name).toException();
      }
    }
    if (seen.contains("xl/vbaproject.bin") || seen.contains("xl/workbook.bin")) {
      throw new UserError("import.macro", name).toException();
    }
    if (!seen.contains("[content_types].xml") || !seen.contains("xl/workbook.xml")) {
      throw new UserError("import.notSpreadsheet", name).toException();
    }
  }

  private static boolean tooDense(ZipEntry entry) {
    return entry.getSize() > Limits.RATIO_FROM
        && entry.getSize() / Limits.RATIO > entry.getCompressedSize();
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(8);
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  /// Whether an entry of that name stands in the compound file: names there are UTF-16.
  private static boolean contains(byte[] bytes, String name) {
    String needle =
        new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(needle);
  }
}
