package vn.doichieu.domain.unit;

import java.util.List;
import vn.doichieu.base.Entity;

/// A place where the bank meets the ward's borrowers every month (điểm giao dịch).
///
/// @param code the bank's, `TXN…`; may be empty
/// @param formerWard the ward, since merged, whose territory it serves: `Lê Lợi`; may be empty
/// @param monthlyDays the fixed days of each month, 1–31
public record TransactionPoint(
    long id,
    int version,
    String code,
    String name,
    String formerWard,
    List<Integer> monthlyDays,
    boolean active)
    implements Entity {}
