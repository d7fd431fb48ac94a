package vn.doichieu.app;

/// The use cases of what follows the sessions.
public record FollowUpWork(
    ReadFollowUp read,
    EditFollowUp edit,
    ArrangeSupplement arrange,
    AskForHelp askForHelp,
    PrintFollowUp print,
    ExportTable export,
    SuspectedLoans suspected) {}
