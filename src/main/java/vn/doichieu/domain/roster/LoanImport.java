package vn.doichieu.domain.roster;

import java.time.Instant;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Money;

/// That a list of the bank was taken over, and what it held.
///
/// @param fileHash SHA-256 of the file, in hex
public record LoanImport(
    long id,
    int version,
    Instant importedAt,
    String fileHash,
    int rows,
    int loans,
    int borrowers,
    Money principal,
    Money interest)
    implements Entity {}
