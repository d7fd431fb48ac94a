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

  record Papers() implements Place {}

  record Announce() implements Place {}

  /// @param group whose form is to be selected; 0 for none
  record Results(long group) implements Place {
    public Results() {
      this(0);
    }
  }

  record Progress() implements Place {}

  record FollowUp() implements Place {}
}
