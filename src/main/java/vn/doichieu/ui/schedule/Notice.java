package vn.doichieu.ui.schedule;

import vn.doichieu.base.Messages;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.ui.kit.Place;

/// Something to be set right or thought over.
///
/// @param place where it is set; null when here
record Notice(Kind kind, String text, Place place) {
  enum Kind {
    /// Must be set before anything can be arranged.
    PROBLEM,
    /// Why there is no schedule.
    REASON,
    /// A rule that the schedule breaks.
    VIOLATION,
    /// Allowed, but to be thought over.
    WARNING
  }

  static Notice of(Kind kind, Text text) {
    return new Notice(kind, Messages.text(text), kind == Kind.VIOLATION ? null : new Place.Plan());
  }

  static Notice of(Problem problem) {
    Place place =
        switch (problem.text().key()) {
          case "schedule.problem.noTeam", "schedule.problem.noRepresentative" -> new Place.Teams();
          case "schedule.problem.noDay" -> new Place.Plan();
          default -> new Place.Unit();
        };
    return new Notice(Kind.PROBLEM, Messages.text(problem.text()), place);
  }
}
