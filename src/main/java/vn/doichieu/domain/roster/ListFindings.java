package vn.doichieu.domain.roster;

/// What was found in one list, in the order of its rows.
record ListFindings(Findings errors, Findings warnings, Findings repairs) {
  ListFindings() {
    this(new Findings(), new Findings(), new Findings());
  }
}
