package vn.doichieu.domain.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.doichieu.base.Money;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.FormRows;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.SampleCauses;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Programme;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;

/// The small ward with as many loans in its groups as a test of forms needs. All people are
/// invented.
public final class FormWard {
  /// The third group are direct borrowers.
  public static final long DIRECT = 3;

  private static final String[] FAMILY = {"Nguyễn Thị", "Y", "A", "Trần Đình", "Huỳnh", "K’"};
  private static final String[] GIVEN = {
    "Ánh", "Hlim Êban", "Thưởng", "Nghĩa", "Mỹ Lệ", "Quỳnh Như", "Phước Thỏa", "Brểu Ksor", "Đạt"
  };
  private static final List<Programme> PROGRAMMES =
      List.of(
          new Programme(1, 0, "01", "Cho vay hộ nghèo"),
          new Programme(2, 0, "02", "Cho vay học sinh, sinh viên có hoàn cảnh khó khăn"),
          new Programme(3, 0, "06", "Cho vay nước sạch và vệ sinh môi trường"));

  private FormWard() {}

  /// @param scheduled whether the groups have sessions
  /// @param loans how many the first groups have; the others have none
  public static Dossier dossier(boolean scheduled, int... loans) {
    Dossier small = SmallWard.dossier(Math.max(3, loans.length));
    List<SavingsGroup> groups = small.roster().groups();
    var borrowers = new ArrayList<Borrower>();
    var owed = new ArrayList<Loan>();
    for (SavingsGroup group : groups.subList(0, loans.length)) {
      for (int i = 0; i < loans[(int) group.id() - 1]; i++) {
        add(group, i, borrowers, owed);
      }
    }
    var schedule = scheduled ? small.schedule() : SmallWard.dossier(0).schedule();
    return new Dossier(
        small.unit(),
        small.plan(),
        new Roster(PROGRAMMES, groups, borrowers, owed),
        small.teams(),
        schedule);
  }

  /// The same with another name for the first borrower of a group.
  public static Dossier withName(Dossier dossier, long group, String name) {
    Roster roster = dossier.roster();
    List<Borrower> borrowers =
        roster.borrowers().stream()
            .map(
                b ->
                    b.id() == group * 1000
                        ? new Borrower(b.id(), 0, b.code(), name, null, "", "")
                        : b)
            .toList();
    return new Dossier(
        dossier.unit(),
        dossier.plan(),
        new Roster(roster.programmes(), roster.groups(), borrowers, roster.loans()),
        dossier.teams(),
        dossier.schedule());
  }

  /// One for each group that owes something, as printed the first time.
  public static List<ResultForm> forms(Dossier dossier) {
    return GroupForm.deliveryOrder(dossier).stream()
        .map(group -> form(dossier.roster(), group.id()))
        .toList();
  }

  public static Causes causes() {
    return new Causes(SampleCauses.of2018(1, new AtomicLong(800)::incrementAndGet));
  }

  private static ResultForm form(Roster roster, long group) {
    List<Loan> loans = FormRows.inOrder(roster, group);
    return new ResultForm(
        group,
        0,
        1,
        group,
        1,
        (int) group,
        1,
        loans.stream().map(Loan::id).toList(),
        FormRows.fingerprint(loans),
        LocalDate.of(2025, 10, 17),
        null,
        List.of(),
        List.of());
  }

  private static void add(SavingsGroup group, int i, List<Borrower> borrowers, List<Loan> loans) {
    long id = group.id() * 1000 + i;
    boolean same = i % 5 == 4;
    String name = FAMILY[i % FAMILY.length] + " " + GIVEN[i * 7 % GIVEN.length];
    if (!same) {
      borrowers.add(new Borrower(id, 0, "B" + id, name, null, "", ""));
    }
    var principal = new Money((i % 20 + 5) * 2_500_000L);
    boolean overdue = i % 9 == 3;
    boolean frozen = i % 17 == 6;
    loans.add(
        new Loan(
            id,
            0,
            "66000007" + (10_000_000 + id * 37),
            same ? id - 1 : id,
            group.id(),
            i % 3 + 1L,
            1,
            principal,
            overdue || frozen ? Money.ZERO : principal,
            overdue ? principal : Money.ZERO,
            frozen ? principal : Money.ZERO,
            new Money(i % 4 * 312_457L),
            null));
  }
}
