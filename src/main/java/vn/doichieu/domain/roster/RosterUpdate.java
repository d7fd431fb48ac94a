package vn.doichieu.domain.roster;

import java.util.List;
import vn.doichieu.domain.change.Change;

/// What an import does to the list that the ward has.
///
/// @param changes in an order in which they can be stored
/// @param absent codes of loans that the ward has and the new list has not
/// @param removed how many of them are removed
/// @param unassigned groups whose transaction point the clerk still has to set
public record RosterUpdate(
    List<Change> changes,
    int added,
    int updated,
    int unchanged,
    List<String> absent,
    int removed,
    List<SavingsGroup> unassigned) {}
