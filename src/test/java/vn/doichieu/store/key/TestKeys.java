package vn.doichieu.store.key;

/// Data keys without a key file: tests need not wait for the slow derivation of passwords.
public final class TestKeys {
  private TestKeys() {}

  /// The same number gives the same key; a key is wiped with the database it opened.
  public static DataKey numbered(int number) {
    byte[] bytes = new byte[DataKey.LENGTH];
    bytes[0] = (byte) number;
    return DataKey.of(bytes);
  }
}
