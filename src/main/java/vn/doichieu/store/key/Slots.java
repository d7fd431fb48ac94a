package vn.doichieu.store.key;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The content of a key file. Version 1, all numbers big-endian:
///
/// ```
/// magic "DCKEY\r\n" + version (1 byte), number of slots (1 byte)
/// per slot: kind (1), name (2 + UTF-8), memory in KiB, passes, lanes (4 each),
///           salt (16), nonce (12), wrapped key (48)
/// SHA-256 of all before (32)
/// ```
///
/// The sum is there to tell a damaged file from a wrong password; against intent it protects
/// nothing, that is the tag in each slot.
record Slots(List<Slot> all) {
  static final int VERSION = 1;
  private static final byte[] MAGIC = "DCKEY\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final int SUM_LENGTH = 32;

  Slots {
    all = List.copyOf(all);
  }

  /// @throws IOException when the bytes are not a whole key file of this version
  static Slots parse(byte[] bytes) throws IOException {
    int end = bytes.length - SUM_LENGTH;
    if (versionOf(bytes) != VERSION) {
      throw new IOException("Not a whole key file");
    }
    var in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end));
    in.skipNBytes(MAGIC.length + 1);
    var slots = new ArrayList<Slot>();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      slots.add(readSlot(in));
    }
    if (in.available() > 0) {
      throw new IOException("Something follows the last slot");
    }
    return new Slots(slots);
  }

  /// Of a key file whose sum is right; 0 when it is damaged or none at all.
  static int versionOf(byte[] bytes) {
    boolean known =
        bytes.length > MAGIC.length + 1 + SUM_LENGTH
            && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
            && isWhole(bytes);
    return known ? Byte.toUnsignedInt(bytes[MAGIC.length]) : 0;
  }

  private static boolean isWhole(byte[] bytes) {
    int end = bytes.length - SUM_LENGTH;
    return MessageDigest.isEqual(
        sum(Arrays.copyOf(bytes, end)), Arrays.copyOfRange(bytes, end, bytes.length));
  }

  private static Slot readSlot(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    String name = in.readUTF();
    var cost = new Slot.Cost(in.readInt(), in.readInt(), in.readInt());
    if (!cost.isBearable()) {
      throw new IOException("Unbearable cost " + cost);
    }
    return new Slot(
        kind,
        name,
        cost,
        readFully(in, Slot.SALT_LENGTH),
        readFully(in, Slot.NONCE_LENGTH),
        readFully(in, Slot.WRAPPED_LENGTH));
  }

  private static byte[] readFully(DataInputStream in, int length) throws IOException {
    var bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.write(MAGIC);
      out.writeByte(VERSION);
      out.writeByte(all.size());
      for (Slot slot : all) {
        slot.writeHead(out);
        out.write(slot.wrapped());
      }
      out.write(sum(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  List<String> users() {
    return passwords().map(Slot::name).toList();
  }

  Optional<Slot> of(String user) {
    return passwords().filter(slot -> slot.name().equals(user)).findFirst();
  }

  Slots replaced(Slot old, Slot fresh) {
    return new Slots(all.stream().map(slot -> slot == old ? fresh : slot).toList());
  }

  private Stream<Slot> passwords() {
    return all.stream().filter(slot -> slot.kind() == Slot.PASSWORD);
  }

  private static byte[] sum(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
