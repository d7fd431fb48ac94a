package vn.doichieu.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.unit.UnitListUpdate;
import vn.doichieu.exchange.Spreadsheet;
import vn.doichieu.exchange.SpreadsheetReader;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.UnitStore;

/// Takes over a list of the ward's people, halls, residential or savings-and-credit groups that
/// someone keeps in Excel: first a preview that changes nothing, then all of it or nothing.
public final class ImportUnitList {
  private static final int LONGEST = 5_000;

  private final Recorder recorder;
  private final UnitStore units;
  private final RosterStore rosters;
  private final SpreadsheetReader reader;

  public ImportUnitList(
      Recorder recorder, UnitStore units, RosterStore rosters, SpreadsheetReader reader) {
    this.recorder = recorder;
    this.units = units;
    this.rosters = rosters;
    this.reader = reader;
  }

  /// @param rows of the sheet that holds the list
  public record Preview(UnitList list, List<SheetRow> rows, UnitListUpdate update) {}

  /// @throws vn.doichieu.base.UserErrorException when the file cannot be read, `unitListUnknown`
  ///   when no sheet has the needed headings, `unitListTooLong`
  public Preview preview(UnitList list, Path file) {
    try (Spreadsheet spreadsheet = reader.open(file)) {
      UserErrorException unknown = null;
      for (int sheet = 0; sheet < spreadsheet.sheets().size(); sheet++) {
        try {
          List<SheetRow> rows = rows(spreadsheet, sheet);
          return new Preview(list, rows, read(list, rows, new AtomicLong()::decrementAndGet));
        } catch (UserErrorException e) {
          unknown = unknown == null ? e : unknown;
        }
      }
      throw unknown;
    }
  }

  /// Stores what was previewed, against what the ward has now.
  ///
  /// @return what it did
  /// @throws vn.doichieu.base.UserErrorException `unitListWrong`; nothing is stored then
  public UnitListUpdate commit(Preview preview) {
    UnitListUpdate update = read(preview.list(), preview.rows(), recorder::newId);
    if (!update.errors().isEmpty()) {
      throw new UserError("unitListWrong", update.errors().size()).toException();
    }
    if (update.isImportable()) {
      recorder.save(Text.of("unit.saved.list", update.added(), update.changed()), update.changes());
    }
    return update;
  }

  private UnitListUpdate read(UnitList list, List<SheetRow> rows, LongSupplier ids) {
    return list.read(rows, units.load(), rosters.load().groups(), ids);
  }

  private static List<SheetRow> rows(Spreadsheet spreadsheet, int sheet) {
    List<SheetRow> rows = new ArrayList<>();
    spreadsheet.read(sheet, row -> rows.add(row) && rows.size() <= LONGEST);
    if (rows.size() > LONGEST) {
      throw new UserError("unitListTooLong", LONGEST).toException();
    }
    return rows;
  }
}
