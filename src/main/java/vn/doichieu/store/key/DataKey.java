package vn.doichieu.store.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The random 256-bit key of a data folder, held in memory only between opening and [#close]. Shows
/// itself in no log: it has neither `toString` nor `equals`.
public final class DataKey implements AutoCloseable {
  static final int LENGTH = 32;
  private static final String DIGITS = "0123456789abcdef";

  private final byte[] bytes;
  private boolean closed;

  private DataKey(byte[] bytes) {
    this.bytes = bytes;
  }

  static DataKey random(SecureRandom random) {
    var bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    return new DataKey(bytes);
  }

  /// @param bytes become the key's own: it wipes them
  static DataKey of(byte[] bytes) {
    return new DataKey(bytes);
  }

  /// 64 hexadecimal digits: H2's password of the file. All ASCII, because H2 drops the high byte of
  /// each character. The caller wipes the array.
  public char[] hex() {
    byte[] key = bytes();
    var hex = new char[2 * key.length];
    for (int i = 0; i < key.length; i++) {
      hex[2 * i] = DIGITS.charAt(key[i] >> 4 & 15);
      hex[2 * i + 1] = DIGITS.charAt(key[i] & 15);
    }
    return hex;
  }

  /// A key for another purpose (HMAC-SHA-256), from which this one cannot be found: the passwords
  /// of the database's own users, the save journal.
  ///
  /// @param purpose the same word always gives the same key
  public DataKey derived(String purpose) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes(), "HmacSHA256"));
      return new DataKey(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A key of its own for one file (HKDF-SHA-256), from which this one cannot be found.
  ///
  /// @param label what the key is for
  /// @param salt random, kept with the file
  public SecretKey cipherKey(String label, byte[] salt) {
    try {
      var from = HKDFParameterSpec.ofExtract().addIKM(bytes()).addSalt(salt);
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey("AES", from.thenExpand(label.getBytes(StandardCharsets.UTF_8), LENGTH));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Not a copy.
  byte[] bytes() {
    if (closed) {
      throw new IllegalStateException("The data key is wiped");
    }
    return bytes;
  }

  @Override
  public void close() {
    closed = true;
    Arrays.fill(bytes, (byte) 0);
  }
}
