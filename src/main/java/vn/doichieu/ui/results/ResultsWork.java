package vn.doichieu.ui.results;

import vn.doichieu.app.AttachScans;
import vn.doichieu.app.CompareReadings;
import vn.doichieu.app.EditCauses;
import vn.doichieu.app.EditScans;
import vn.doichieu.app.ExportResultsSheet;
import vn.doichieu.app.ExportTable;
import vn.doichieu.app.ImportResults;
import vn.doichieu.app.IssueForms;
import vn.doichieu.app.KeyResults;
import vn.doichieu.app.LockResults;
import vn.doichieu.app.NoteAddedLoan;
import vn.doichieu.app.PrintPapers;
import vn.doichieu.app.ReadWard;
import vn.doichieu.app.ShowScans;

/// The use cases of this screen.
public record ResultsWork(
    ReadWard read,
    KeyResults keyResults,
    NoteAddedLoan noteAddedLoan,
    LockResults lockResults,
    CompareReadings compareReadings,
    EditCauses editCauses,
    IssueForms issueForms,
    PrintPapers print,
    ImportResults importResults,
    ExportResultsSheet exportSheet,
    ExportTable exportTable,
    AttachScans attachScans,
    EditScans editScans,
    ShowScans showScans) {}
