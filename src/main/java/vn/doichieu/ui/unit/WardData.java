package vn.doichieu.ui.unit;

import java.util.List;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.Unit;

/// What the screen works on.
///
/// @param newId an unused id, for the next thing that is added
record WardData(Unit unit, List<SavingsGroup> groups, long newId) {}
