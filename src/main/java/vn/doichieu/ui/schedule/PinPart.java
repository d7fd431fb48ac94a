package vn.doichieu.ui.schedule;

import vn.doichieu.domain.schedule.Session;

/// What of a session can be pinned by itself.
enum PinPart {
  DAY("schedule.action.pinDay", "Ctrl+D"),
  START("schedule.action.pinStart", "Ctrl+H"),
  TEAM("schedule.action.pinTeam", "Ctrl+T"),
  VENUE("schedule.action.pinVenue", "Ctrl+L");

  private final String actionKey;
  private final String shortcut;

  PinPart(String actionKey, String shortcut) {
    this.actionKey = actionKey;
    this.shortcut = shortcut;
  }

  String actionKey() {
    return actionKey;
  }

  String shortcut() {
    return shortcut;
  }

  boolean isPinned(Session session) {
    return switch (this) {
      case DAY -> session.dayPinned();
      case START -> session.startPinned();
      case TEAM -> session.teamPinned();
      case VENUE -> session.venuePinned();
    };
  }
}
