package vn.doichieu.store.key;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// The data key wrapped under one secret: Argon2id makes a key of the secret, AES-256-GCM wraps.
///
/// @param kind what the secret is; readers of today know [#PASSWORD] only and carry others along
/// @param name of the user, NFC
/// @param wrapped key and tag
record Slot(int kind, String name, Cost cost, byte[] salt, byte[] nonce, byte[] wrapped) {
  static final int PASSWORD = 1;
  static final int SALT_LENGTH = 16;
  static final int NONCE_LENGTH = 12;
  static final int WRAPPED_LENGTH = DataKey.LENGTH + 16;
  private static final int TAG_BITS = 128;

  /// What one guess at the password costs.
  ///
  /// @param memory in KiB
  record Cost(int memory, int passes, int lanes) {
    static final Cost USUAL = new Cost(64 * 1024, 3, 1);

    /// A key file from elsewhere must not be able to occupy the machine.
    boolean isBearable() {
      return memory >= 8 * lanes
          && memory <= 1024 * 1024
          && passes >= 1
          && passes <= 64
          && lanes >= 1
          && lanes <= 16;
    }
  }

  static Slot wrap(DataKey key, String user, char[] password, Cost cost, SecureRandom random) {
    var salt = new byte[SALT_LENGTH];
    random.nextBytes(salt);
    var nonce = new byte[NONCE_LENGTH];
    random.nextBytes(nonce);
    var head = new Slot(PASSWORD, user, cost, salt, nonce, new byte[0]);
    try {
      byte[] wrapped = head.cipher(Cipher.ENCRYPT_MODE, password).doFinal(key.bytes());
      return new Slot(PASSWORD, user, cost, salt, nonce, wrapped);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Empty when the password is another.
  Optional<DataKey> unwrap(char[] password) {
    try {
      return Optional.of(DataKey.of(cipher(Cipher.DECRYPT_MODE, password).doFinal(wrapped)));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Cipher cipher(int mode, char[] password) throws GeneralSecurityException {
    byte[] secret = Password.bytes(password);
    var wrappingKey = new byte[32];
    try {
      var argon2 = new Argon2BytesGenerator();
      argon2.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(cost.memory)
              .withIterations(cost.passes)
              .withParallelism(cost.lanes)
              .withSalt(salt)
              .build());
      argon2.generateBytes(secret, wrappingKey);
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode, new SecretKeySpec(wrappingKey, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(bound());
      return cipher;
    } finally {
      Arrays.fill(secret, (byte) 0);
      Arrays.fill(wrappingKey, (byte) 0);
    }
  }

  /// What the tag vouches for besides the key: a slot cannot be given to another user.
  private byte[] bound() {
    var bytes = new ByteArrayOutputStream();
    try {
      writeHead(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  void writeHead(DataOutputStream out) throws IOException {
    out.writeByte(kind);
    out.writeUTF(name);
    out.writeInt(cost.memory);
    out.writeInt(cost.passes);
    out.writeInt(cost.lanes);
    out.write(salt);
    out.write(nonce);
  }
}
