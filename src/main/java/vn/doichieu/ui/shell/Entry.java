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
  FOLLOW_UP(new Place.FollowUp(), "shell.screen.followUp", "fth-phone-call");

  private final Place first;
  private final String titleKey;
  private final String icon;

  Entry(Place first, String titleKey, String icon) {
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
