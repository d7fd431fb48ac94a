package vn.doichieu.store.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Encrypts a file piece by piece (AES-256-GCM): a piece that was changed, left out, moved, or
/// brought from another file is noticed, and so is a file that ends too early.
///
/// The key is used for one file only, so counting the pieces gives each its own nonce.
final class SealedChunks {
  static final int CHUNK = 1 << 16;
  static final int TAG = 16;
  private static final int NONCE = 12;

  private final SecretKey key;
  private final byte[] file;

  /// @param key of this file alone
  /// @param id of the file, bound to every piece
  SealedChunks(SecretKey key, long id) {
    this.key = key;
    file = ByteBuffer.allocate(Long.BYTES).putLong(id).array();
  }

  void seal(InputStream plain, OutputStream sealed) throws IOException, GeneralSecurityException {
    byte[] chunk = plain.readNBytes(CHUNK);
    for (int number = 0; ; number++) {
      byte[] next = chunk.length < CHUNK ? new byte[0] : plain.readNBytes(CHUNK);
      boolean last = next.length == 0;
      sealed.write(cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(chunk));
      if (last) {
        return;
      }
      chunk = next;
    }
  }

  /// @param length of what is sealed
  void open(InputStream sealed, long length, OutputStream plain)
      throws IOException, GeneralSecurityException {
    long rest = length;
    for (int number = 0; number == 0 || rest > 0; number++) {
      byte[] chunk = sealed.readNBytes(CHUNK + TAG);
      rest -= chunk.length;
      plain.write(cipher(Cipher.DECRYPT_MODE, number, rest <= 0).doFinal(chunk));
    }
  }

  private Cipher cipher(int mode, int number, boolean last) throws GeneralSecurityException {
    byte[] nonce =
        ByteBuffer.allocate(NONCE)
            .putInt(NONCE - 5, number)
            .put(NONCE - 1, last ? (byte) 1 : 0)
            .array();
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
    cipher.updateAAD(file);
    return cipher;
  }
}
