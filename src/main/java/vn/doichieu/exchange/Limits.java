package vn.doichieu.exchange;

/// What a spreadsheet may hold. More than a ward's list ever needs, little enough for a weak
/// machine.
final class Limits {
  static final long FILE_BYTES = 20L << 20;
  static final int ENTRIES = 500;
  static final long ENTRY_BYTES = 100L << 20;
  static final long ALL_BYTES = 200L << 20;
  static final int ROWS = 100_000;
  static final int COLUMNS = 200;
  static final int CELL_CHARACTERS = 4_000;

  /// A sheet in which every row is the same packs to a hundredth; zip bombs to a thousandth.
  static final int RATIO = 250;

  /// Below this size a high ratio is harmless.
  static final long RATIO_FROM = 8L << 20;

  private Limits() {}
}
