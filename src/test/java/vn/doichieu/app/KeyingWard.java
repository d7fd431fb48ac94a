package vn.doichieu.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Money;
import vn.doichieu.base.Text;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.FormRows;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.SampleCauses;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Programme;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;

/// A ward of any size with nothing but groups, loans and printed forms: for keying in bulk.
public final class KeyingWard implements AutoCloseable {
  private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Y", "A", "Đỗ", "Vũ"};
  private static final String[] GIVEN = {"Hòa", "Ấm", "Thủy", "Bền", "Kỳ", "Dưỡng", "H'Lan", "Ẩn"};

  public final SampleData data;
  public final long campaign;
  public final List<ResultForm> forms = new ArrayList<>();

  /// @param groups each with the same number of loans
  public KeyingWard(Path folder, int groups, int loansPerGroup) {
    data = new SampleData(folder, false);
    campaign = data.recorder.newId();
    var random = new Random(groups * 1_000L + loansPerGroup);
    List<Change> changes = new ArrayList<>();
    long programme = data.recorder.newId();
    changes.add(Change.added(new Programme(programme, 0, "01", "Cho vay hộ nghèo")));
    changes.add(Change.added(campaign()));
    List<Cause> causes = SampleCauses.of2018(campaign, data.recorder::newId);
    causes.forEach(cause -> changes.add(Change.added(cause)));
    List<SavingsGroup> all = new ArrayList<>();
    List<Change> borrowers = new ArrayList<>();
    List<Change> loans = new ArrayList<>();
    for (int g = 0; g < groups; g++) {
      var group =
          new SavingsGroup(
              data.recorder.newId(),
              0,
              "%07d".formatted(628_000 + g),
              "Lò Vĩnh Hữu",
              null,
              null,
              null,
              null,
              false,
              true);
      all.add(group);
      changes.add(Change.added(group));
      for (int i = 0; i < loansPerGroup; i++) {
        long number = g * 1_000L + i;
        var borrower =
            new Borrower(
                data.recorder.newId(),
                0,
                "%010d".formatted(number),
                FAMILY[random.nextInt(FAMILY.length)] + " " + GIVEN[random.nextInt(GIVEN.length)],
                null,
                "",
                "");
        borrowers.add(Change.added(borrower));
        loans.add(Change.added(loan(borrower, group, programme, number, random)));
      }
    }
    changes.addAll(borrowers);
    changes.addAll(loans);
    data.recorder.saveImport(Text.of("app.name"), changes);
    printForms(all);
  }

  private void printForms(List<SavingsGroup> groups) {
    Roster roster = data.read.roster();
    for (SavingsGroup group : groups) {
      List<Loan> rows = FormRows.inOrder(roster, group.id());
      forms.add(
          new ResultForm(
              data.recorder.newId(),
              0,
              campaign,
              group.id(),
              1,
              forms.size() + 1,
              1,
              rows.stream().map(Entity::id).toList(),
              FormRows.fingerprint(rows),
              LocalDate.of(2025, 10, 16),
              null,
              List.of(),
              List.of()));
    }
    data.recorder.saveImport(Text.of("app.name"), forms.stream().map(Change::added).toList());
  }

  private Campaign campaign() {
    return Campaign.usual(
        campaign,
        "Đối chiếu, phân loại nợ năm 2025",
        LocalDate.of(2025, 7, 31),
        LocalDate.of(2025, 10, 21),
        LocalDate.of(2025, 10, 28));
  }

  private Loan loan(
      Borrower borrower, SavingsGroup group, long programme, long number, Random random) {
    var principal = new Money((1 + random.nextInt(100)) * 1_000_000L);
    return new Loan(
        data.recorder.newId(),
        0,
        "66%014d".formatted(number),
        borrower.id(),
        group.id(),
        programme,
        1,
        principal,
        principal,
        Money.ZERO,
        Money.ZERO,
        new Money(random.nextInt(2_000_000)),
        null);
  }

  @Override
  public void close() {
    data.close();
  }
}
