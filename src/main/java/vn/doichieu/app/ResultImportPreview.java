package vn.doichieu.app;

import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.ResultList;
import vn.doichieu.domain.result.ResultUpdate;
import vn.doichieu.domain.roster.Roster;

/// What an import of results would do, shown before it is done.
///
/// @param update against what is keyed now
public record ResultImportPreview(
    ResultImportRequest request,
    ResultList list,
    ResultUpdate update,
    Causes causes,
    Roster roster) {}
