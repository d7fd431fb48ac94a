package vn.doichieu.ui.kit;

/// Where one can go in the program; the components say what to show there.
public sealed interface Place {
  record Desk() implements Place {}

  /// @param section to be shown first: `groups`; empty for the one shown last
  record Unit(String section) implements Place {
    public Unit() {
      this("");
    }
  }

  /// @param search filters the list; empty for all
  record Roster(String search) implements Place {
    public Roster() {
      this("");
    }
  }

  record Plan() implements Place {}

  record Teams() implements Place {}

  /// @param session to be selected; 0 for none
  record Schedule(long session) implements Place {
    public Schedule() {
      this(0);
    }
  }

  /// @param kind name of the paper's kind, to be chosen first; empty for none
  /// @param round of the paper
  record Papers(String kind, int round) implements Place {
    public Papers() {
      this("", 0);
    }
  }

  record Announce() implements Place {}

  /// @param group whose form is to be selected; 0 for none
  record Results(long group) implements Place {
    public Results() {
      this(0);
    }
  }

  record Progress() implements Place {}

  /// @param part to be shown first: `points`; empty for the one shown last
  record FollowUp(String part) implements Place {
    public FollowUp() {
      this("");
    }
  }
}
