package vn.doichieu.app;

/// The use cases of what follows the sessions.
public record FollowUpWork(
    ReadFollowUp read,
    EditFollowUp edit,
    ArrangeSupplement arrange,
    PrintFollowUp print,
    ExportTable export,
    SuspectedLoans suspected) {}
