package vn.doichieu.app;

import java.nio.file.Path;
import vn.doichieu.app.sample.SampleBankList;
import vn.doichieu.app.sample.SampleWard;
import vn.doichieu.base.Text;
import vn.doichieu.exchange.BankListWriter;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.UnitStore;

/// Fills a ward that was just set up as [SampleWard#ward] with synthetic people and loans. The
/// loans go through the same import as the bank's own list.
public final class MakeSample {
  private final Recorder recorder;
  private final UnitStore units;
  private final RosterStore rosters;
  private final ImportLoans importLoans;

  public MakeSample(
      Recorder recorder, UnitStore units, RosterStore rosters, ImportLoans importLoans) {
    this.recorder = recorder;
    this.units = units;
    this.rosters = rosters;
    this.importLoans = importLoans;
  }

  /// @param bankList where the bank's file is written; it stays there for trying the import out
  /// @throws vn.doichieu.base.UserErrorException when it cannot be written
  public void run(Path bankList) {
    var sample = new SampleWard(SampleWard.SEED, units.load().organisations(), recorder::newId);
    recorder.saveImport(Text.of("sample.saved.unit"), sample.unitChanges());
    new BankListWriter(SampleBankList.ROWS_PER_PAGE).write(sample.bankList().rows(), bankList);
    importLoans.commit(importLoans.preview(ImportRequest.of(bankList)));
    recorder.saveImport(
        Text.of("sample.saved.groups"), sample.assignments(rosters.load().groups()));
    recorder.saveImport(Text.of("sample.saved.campaign"), sample.campaignChanges());
  }
}
