package vn.doichieu.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.doichieu.base.UserError;
import vn.doichieu.base.UserErrorException;

/// Opens spreadsheets that come from outside. Nothing is parsed before the file has passed the
/// [SpreadsheetGuard].
public final class SpreadsheetReader {

  /// @throws UserErrorException saying what the file is, if it is not a readable `.xlsx`, and what
  ///   to do
  public Spreadsheet open(Path file) {
    String name = SpreadsheetGuard.checkFile(file);
    ZipFile zip = unzip(file, name);
    try {
      SpreadsheetGuard.checkEntries(zip, name);
      return new Spreadsheet(zip, name);
    } catch (UserErrorException refused) {
      close(zip, refused);
      throw refused;
    }
  }

  /// SHA-256 of a file that [#open] would not refuse at sight, in hex.
  public String hash(Path file) {
    String name = SpreadsheetGuard.checkFile(file);
    try {
      byte[] content = Files.readAllBytes(file);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (IOException e) {
      throw new UserError("import.unreadable", name).toException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ZipFile unzip(Path file, String name) {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new UserError("import.damaged", name).toException(e);
    } catch (IOException e) {
      throw new UserError("import.unreadable", name).toException(e);
    }
  }

  private static void close(ZipFile zip, UserErrorException refused) {
    try {
      zip.close();
    } catch (IOException e) {
      refused.addSuppressed(e);
    }
  }
}
