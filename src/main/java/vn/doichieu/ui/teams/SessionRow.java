package vn.doichieu.ui.teams;

import java.util.List;
import vn.doichieu.domain.schedule.Session;

/// A session and what is wrong with its composition.
///
/// @param findings in words; empty when all seats are filled well
record SessionRow(
    Session session, String day, String time, String group, long team, List<String> findings) {

  String found() {
    return String.join(" ", findings);
  }
}
