package vn.doichieu.store.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// What a disk may hold after a power cut: all that was forced, and of the writes after the last
/// force whatever `damage` and chance left of them.
///
/// @param events how many events of the log came before the cut
record CrashState(int events, Damage damage, long seed) {
  enum Damage {
    ALL_KEPT,
    LAST_WRITE_CUT_AT_BLOCK,
    LAST_WRITE_CUT_ANYWHERE,
    WRITES_KEPT_OR_DROPPED,
    BLOCKS_MISSING,
    SECTORS_MISSING,
    BLOCKS_ZERO,
    SECTORS_ZERO,
    BLOCKS_GARBAGE,
    SECTORS_GARBAGE,
    GROWN_WITH_ZEROS
  }

  private static final int BLOCK = 4096;
  private static final int SECTOR = 512;

  byte[] image(List<DiskLog.Event> log) {
    var disk = new Image();
    List<DiskLog.Event> pending = new ArrayList<>();
    for (DiskLog.Event event : log.subList(0, events)) {
      switch (event) {
        case DiskLog.Write write -> pending.add(write);
        case DiskLog.Truncate truncate -> pending.add(truncate);
        case DiskLog.Force _ -> {
          pending.forEach(disk::apply);
          pending.clear();
        }
        case DiskLog.Restart restart -> {
          pending.clear();
          disk.restart(restart.image());
        }
        case DiskLog.Acknowledged _ -> {}
      }
    }
    damage(disk, pending, new Random(seed));
    return disk.content();
  }

  private void damage(Image disk, List<DiskLog.Event> pending, Random random) {
    switch (damage) {
      case ALL_KEPT -> pending.forEach(disk::apply);
      case LAST_WRITE_CUT_AT_BLOCK -> cutLast(disk, pending, BLOCK, random);
      case LAST_WRITE_CUT_ANYWHERE -> cutLast(disk, pending, 1, random);
      case WRITES_KEPT_OR_DROPPED ->
          pending.stream().filter(e -> random.nextBoolean()).forEach(disk::apply);
      case BLOCKS_MISSING -> pieces(disk, pending, BLOCK, random, Piece.MISSING);
      case SECTORS_MISSING -> pieces(disk, pending, SECTOR, random, Piece.MISSING);
      case BLOCKS_ZERO -> pieces(disk, pending, BLOCK, random, Piece.ZERO);
      case SECTORS_ZERO -> pieces(disk, pending, SECTOR, random, Piece.ZERO);
      case BLOCKS_GARBAGE -> pieces(disk, pending, BLOCK, random, Piece.GARBAGE);
      case SECTORS_GARBAGE -> pieces(disk, pending, SECTOR, random, Piece.GARBAGE);
      case GROWN_WITH_ZEROS -> {
        for (DiskLog.Event event : pending) {
          if (event instanceof DiskLog.Write write) {
            disk.grow(write.position() + write.data().length);
          }
        }
      }
    }
  }

  private static void cutLast(Image disk, List<DiskLog.Event> pending, int unit, Random random) {
    for (int i = 0; i < pending.size(); i++) {
      DiskLog.Event event = pending.get(i);
      if (i == pending.size() - 1 && event instanceof DiskLog.Write write) {
        int kept = random.nextInt((write.data().length + unit - 1) / unit) * unit;
        disk.put(write.position(), Arrays.copyOf(write.data(), kept));
      } else {
        disk.apply(event);
      }
    }
  }

  private enum Piece {
    MISSING,
    ZERO,
    GARBAGE
  }

  private static void pieces(
      Image disk, List<DiskLog.Event> pending, int unit, Random random, Piece lost) {
    for (DiskLog.Event event : pending) {
      if (!(event instanceof DiskLog.Write write)) {
        if (random.nextBoolean()) {
          disk.apply(event);
        }
        continue;
      }
      int length = write.data().length;
      for (int from = 0; from < length; from += unit) {
        byte[] piece = Arrays.copyOfRange(write.data(), from, Math.min(length, from + unit));
        if (random.nextBoolean()) {
          if (lost == Piece.MISSING) {
            continue;
          }
          Arrays.fill(piece, (byte) 0);
          if (lost == Piece.GARBAGE) {
            random.nextBytes(piece);
          }
        }
        disk.put(write.position() + from, piece);
      }
    }
  }

  private static final class Image {
    private byte[] bytes = {};
    private int length;

    void restart(byte[] image) {
      bytes = image.clone();
      length = image.length;
    }

    void apply(DiskLog.Event event) {
      switch (event) {
        case DiskLog.Write write -> put(write.position(), write.data());
        case DiskLog.Truncate truncate -> truncate((int) truncate.length());
        default -> throw new IllegalArgumentException(event.toString());
      }
    }

    void put(long position, byte[] data) {
      grow(position + data.length);
      System.arraycopy(data, 0, bytes, (int) position, data.length);
    }

    void grow(long wanted) {
      if (bytes.length < wanted) {
        bytes = Arrays.copyOf(bytes, (int) (2 * wanted));
      }
      length = Math.max(length, (int) wanted);
    }

    private void truncate(int wanted) {
      if (wanted < length) {
        Arrays.fill(bytes, wanted, length, (byte) 0);
        length = wanted;
      }
    }

    byte[] content() {
      return Arrays.copyOf(bytes, length);
    }
  }
}
