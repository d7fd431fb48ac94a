package vn.doichieu.domain.result;

import java.util.List;
import vn.doichieu.base.Text;

/// The progress of one group, organisation, point …
///
/// @param id null for what belongs to none
/// @param code of the bank, or the number of a team; empty when there is none
/// @param name how the row is called
/// @param groups the ids of the savings-and-credit groups behind the figures
public record ProgressRow(
    Long id, String code, Text name, ProgressFigures figures, List<Long> groups) {}
