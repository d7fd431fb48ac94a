package vn.doichieu.ui.teams;

import vn.doichieu.base.Messages;

/// Whether somebody came.
enum Presence {
  UNKNOWN(null),
  PRESENT(true),
  ABSENT(false);

  private final Boolean stored;

  Presence(Boolean stored) {
    this.stored = stored;
  }

  static Presence of(Boolean present) {
    return present == null ? UNKNOWN : present ? PRESENT : ABSENT;
  }

  Boolean stored() {
    return stored;
  }

  String words() {
    return Messages.text("teams.presence." + name());
  }
}
