package vn.doichieu.app;

import vn.doichieu.domain.roster.ImportMode;
import vn.doichieu.domain.roster.LoanList;
import vn.doichieu.domain.roster.RosterUpdate;

/// What an import would do, shown before it is done.
///
/// @param fileHash SHA-256 of the file, in hex
/// @param update against the list the ward has now; its ids are provisional, only its numbers count
public record ImportPreview(String fileHash, LoanList list, ImportMode mode, RosterUpdate update) {}
