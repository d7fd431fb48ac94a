package vn.doichieu.store.file;

import java.util.ArrayList;
import java.util.List;

/// What a disk was told to do, in order, with the moments at which the program promised something.
final class DiskLog {
  sealed interface Event {}

  record Write(long position, byte[] data) implements Event {
    @Override
    public String toString() {
      return "write of " + data.length + " at " + position;
    }
  }

  record Truncate(long length) implements Event {}

  record Force() implements Event {}

  /// The saves up to this one have been reported as done.
  record Acknowledged(int save) implements Event {}

  /// After a power cut the disk holds this.
  record Restart(byte[] image) implements Event {
    @Override
    public String toString() {
      return "restart with " + image.length;
    }
  }

  private final List<Event> events = new ArrayList<>();

  /// The power goes before the event at this index: that and all later ones never happened.
  synchronized void cutAt(int index, byte[] image) {
    events.subList(index, events.size()).clear();
    events.add(new Restart(image));
  }

  synchronized void add(Event event) {
    events.add(event);
  }

  synchronized List<Event> events() {
    return List.copyOf(events);
  }
}
