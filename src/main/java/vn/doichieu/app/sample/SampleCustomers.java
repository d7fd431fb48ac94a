package vn.doichieu.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Draws the borrowers of all groups with their loans.
final class SampleCustomers {
  static final int LOANS = 2600;
  private static final int WITH_THREE_LOANS = 50;

  private final Dice dice;
  private final SampleNames names;
  private final SampleLoans loans;
  private final List<SampleCustomer> customers = new ArrayList<>();
  private long lastCode = 10_000;

  private SampleCustomers(Dice dice) {
    this.dice = dice;
    names = new SampleNames(dice);
    loans = new SampleLoans(dice);
  }

  static List<SampleCustomer> draw(Dice dice, List<SampleUnit.Group> groups) {
    var drawing = new SampleCustomers(dice);
    List<Integer> loanCounts = drawing.loanCounts();
    int next = 0;
    for (SampleUnit.Group group : groups) {
      for (int i = 0; i < group.borrowers(); i++) {
        SampleNames.FullName name = i == 0 ? leaderOf(group) : drawing.name(group);
        drawing.add(group, name, loanCounts.get(next++));
      }
    }
    return List.copyOf(drawing.customers);
  }

  private static SampleNames.FullName leaderOf(SampleUnit.Group group) {
    return new SampleNames.FullName(
        group.leader().fullName(), group.leader().honorific().equals("Bà"));
  }

  private SampleNames.FullName name(SampleUnit.Group group) {
    boolean female = dice.chance(group.organisation().code().equals("12") ? 85 : 45);
    boolean highland = dice.chance(group.highland() ? 88 : 12);
    return highland ? names.highland(female) : names.lowland(female);
  }

  private void add(SampleUnit.Group group, SampleNames.FullName name, int loanCount) {
    lastCode += dice.between(1, 60);
    int accounts = dice.perThousand(30) ? dice.between(2, 3) : 1;
    LocalDate bornOn = LocalDate.of(dice.between(1948, 2003), 1, 1).plusDays(dice.between(0, 364));
    List<SampleLoan> owed = new ArrayList<>();
    for (int i = 0; i < loanCount; i++) {
      owed.add(loans.owed());
    }
    if (dice.perThousand(4)) {
      owed.add(loans.settled());
    }
    customers.add(
        new SampleCustomer(
            group,
            "0062" + Dice.digits(lastCode, 6),
            name.text(),
            bornOn,
            identityNumber(name, bornOn),
            LocalDate.of(2021, 4, 1).plusDays(dice.between(0, 1200)),
            IntStream.rangeClosed(1, accounts).mapToObj(this::account).toList(),
            dice.between(0, 300) * 10_000L,
            List.copyOf(owed)));
  }

  /// Twelve digits built as they are for citizens, of a province 000 that does not exist.
  private String identityNumber(SampleNames.FullName name, LocalDate bornOn) {
    int century = bornOn.getYear() < 2000 ? 0 : 2;
    return "000"
        + (century + (name.female() ? 1 : 0))
        + Dice.digits(bornOn.getYear() % 100, 2)
        + Dice.digits(customers.size() + 1L, 6);
  }

  private String account(int number) {
    return "105" + Dice.digits(lastCode, 8) + Dice.digits(number, 2);
  }

  /// How many loans each borrower has: one, two or three, [#LOANS] together.
  private List<Integer> loanCounts() {
    List<Integer> counts = new ArrayList<>();
    int withTwo = LOANS - SampleUnit.BORROWERS - 2 * WITH_THREE_LOANS;
    for (int i = 0; i < SampleUnit.BORROWERS; i++) {
      counts.add(i < WITH_THREE_LOANS ? 3 : i < WITH_THREE_LOANS + withTwo ? 2 : 1);
    }
    for (int i = counts.size() - 1; i > 0; i--) {
      counts.set(i, counts.set(dice.between(0, i), counts.get(i)));
    }
    return counts;
  }
}
