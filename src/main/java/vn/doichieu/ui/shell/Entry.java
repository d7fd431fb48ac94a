package vn.doichieu.ui.shell;

import java.util.stream.Stream;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;

/// How each kind of place is named in the navigation, and where a screen opens when chosen there.
enum Entry {
  DESK(new Place.Desk(), "shell.screen.desk", "fth-home"),
  UNIT(new Place.Unit(), "shell.screen.unit", "fth-map-pin"),
  ROSTER(new Place.Roster(), "shell.screen.roster", "fth-list"),
  PLAN(new Place.Plan(), "shell.screen.plan", "fth-file-text"),
  TEAMS(new Place.Teams(), "shell.screen.teams", "fth-users"),
  SCHEDULE(new Place.Schedule(), "shell.screen.schedule", "fth-calendar"),
  PAPERS(new Place.Papers(), "shell.screen.papers", "fth-folder"),
  ANNOUNCE(new Place.Announce(), "shell.screen.announce", "fth-volume-2"),
  RESULTS(new Place.Results(), "shell.screen.results", "fth-edit-3"),
  PROGRESS(new Place.Progress(), "shell.screen.progress", "fth-bar-chart-2"),
  FOLLOW_UP(new Place.FollowUp(), "shell.screen.followUp", "fth-phone-call", "V");

  /// So many entries go by a digit.
  static final int DIGITS = 10;

  private final Place first;
  private final String titleKey;
  private final String icon;
  private final String letter;

  Entry(Place first, String titleKey, String icon) {
    this(first, titleKey, icon, "");
  }

  /// @param letter of its key, for an entry beyond the ten that go by digits: the first of its
  ///   title
  Entry(Place first, String titleKey, String icon, String letter) {
    this.letter = letter;
    this.first = first;
    this.titleKey = titleKey;
    this.icon = icon;
  }

  static Entry of(Screen screen) {
    return Stream.of(values())
        .filter(entry -> screen.place().isInstance(entry.first))
        .findFirst()
        .orElseThrow();
  }

  Place first() {
    return first;
  }

  /// `Alt+1` … `Alt+9`, `Alt+0`, then letters.
  ///
  /// @param number of the entry in the navigation, from 1
  String key(int number) {
    return "Alt+" + (number <= DIGITS ? String.valueOf(number % DIGITS) : letter);
  }

  String titleKey() {
    return titleKey;
  }

  String title() {
    return Messages.text(titleKey);
  }

  String icon() {
    return icon;
  }
}
