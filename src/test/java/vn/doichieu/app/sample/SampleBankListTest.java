package vn.doichieu.app.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.Money;
import vn.doichieu.domain.roster.BankList;

class SampleBankListTest {
  private final SampleBankList list = SampleWardTest.make(SampleWard.SEED).bankList();
  private final List<Map<String, Object>> rows = list.rows();
  private final List<SampleLoan> loans =
      list.customers().stream().flatMap(customer -> customer.loans().stream()).toList();

  @Test
  void it_holds_2030_borrowers_and_2600_loans_with_something_owed() {
    assertThat(list.customers()).hasSize(2030);
    assertThat(loans.stream().filter(SampleLoan::isOwed)).hasSize(2600);
    assertThat(list.customers()).allMatch(c -> c.loans().stream().anyMatch(SampleLoan::isOwed));
    assertThat(loans)
        .extracting(SampleLoan::code)
        .doesNotHaveDuplicates()
        .allMatch(c -> c.matches("6[06]00\\d{12}"));
    assertThat(list.customers())
        .extracting(SampleCustomer::code)
        .doesNotHaveDuplicates()
        .allMatch(c -> c.matches("00\\d{8}"));
    assertThat(list.customers())
        .extracting(SampleCustomer::identityNumber)
        .doesNotHaveDuplicates()
        .allMatch(n -> n.matches("000\\d{9}"));
  }

  @Test
  void amounts_are_plausible_and_the_parts_add_up() {
    for (SampleLoan loan : loans) {
      if (loan.principal() > 0) {
        assertThat(loan.principal()).isBetween(5_000_000L, 100_000_000L);
        assertThat(loan.principal() % 500_000).isZero();
      }
      assertThat(loan.principal()).isLessThanOrEqualTo(loan.disbursed());
      assertThat(loan.interest()).isNotNegative().isLessThan(100_000_000L);
      assertThat(loan.lentOn()).isBefore(SampleLoans.DATA_DATE);
    }
    assertThat(loans.stream().filter(l -> l.overdue() > 0).count()).isBetween(30L, 90L);
    assertThat(loans.stream().filter(l -> l.frozen() > 0).count()).isBetween(8L, 40L);
    long total = loans.stream().mapToLong(SampleLoan::principal).sum();
    assertThat(total)
        .as("about 120 billion in a commune")
        .isBetween(90_000_000_000L, 150_000_000_000L);
  }

  @Test
  void it_has_the_traps_of_a_real_statement() {
    assertThat(loans).as("only interest").anyMatch(l -> l.principal() == 0 && l.interest() > 0);
    assertThat(loans).as("settled").anyMatch(l -> !l.isOwed());
    Map<Object, List<Map<String, Object>>> byLoan =
        rows.stream().collect(groupingBy(row -> row.get("Mã món vay")));
    assertThat(byLoan).hasSize(loans.size());
    assertThat(byLoan.values())
        .anyMatch(same -> same.size() == 2)
        .anyMatch(same -> same.size() == 3);
    byLoan
        .values()
        .forEach(
            same -> assertThat(same).extracting(row -> row.get("Số TK")).doesNotHaveDuplicates());
    assertThat(rows).as("lost zeros").anyMatch(row -> row.get("Mã tổ") instanceof Long);
  }

  @Test
  void every_row_has_the_42_columns_and_the_parts_add_up() {
    for (Map<String, Object> row : rows) {
      assertThat(row.keySet()).containsExactlyElementsOf(BankList.HEADINGS);
      assertThat(row.get("Mã xã")).isEqualTo("062814");
      assertThat((String) row.get("Mã món vay")).hasSize(16);
      assertThat(Long.parseLong(row.get("Mã tổ").toString())).isBetween(628_000L, 628_999L);
      assertThat(row.get("Tổng dư nợ"))
          .isEqualTo(sum(row, "Dư nợ trong hạn", "Dư nợ quá hạn", "Dư nợ khoanh"));
      assertThat(row.get("Lãi tồn"))
          .isEqualTo(sum(row, "Lãi tồn trong hạn", "Lãi tồn quá hạn", "Lãi tồn AH"));
    }
  }

  @Test
  void names_hold_every_vietnamese_letter_with_every_tone() {
    String names = list.customers().stream().map(SampleCustomer::name).collect(joining());
    String accountNames = rows.stream().map(row -> (String) row.get("Tên TK")).collect(joining());
    assertThat(letters(names)).containsAll(alphabet());
    assertThat(letters(accountNames)).containsAll(upperCase(alphabet()));
    assertThat(alphabet()).hasSize(67);
    assertThat(Normalizer.isNormalized(names + accountNames, Normalizer.Form.NFC)).isTrue();
  }

  @Test
  void names_have_the_forms_of_the_highlands() {
    List<String> names = list.customers().stream().map(SampleCustomer::name).toList();
    assertThat(names)
        .contains("A Thuih", "Y H'Rin")
        .anyMatch(name -> name.startsWith("Rơ Châm "))
        .anyMatch(name -> name.contains("H’"))
        .anyMatch(name -> name.matches(".*[ŏŭĕĭ].*"));
    assertThat(Set.copyOf(names)).as("some have the same name").hasSizeLessThan(2030);
  }

  /// The 67 letters beyond ASCII: twelve vowels with five tones, six bare ones with a mark, đ.
  private static Set<String> alphabet() {
    Set<String> letters = new TreeSet<>(List.of("đ", "ă", "â", "ê", "ô", "ơ", "ư"));
    for (String vowel : "a ă â e ê i o ô ơ u ư y".split(" ")) {
      for (String tone : List.of("\u0301", "\u0300", "\u0309", "\u0303", "\u0323")) {
        letters.add(Normalizer.normalize(vowel + tone, Normalizer.Form.NFC));
      }
    }
    return letters;
  }

  private static Set<String> upperCase(Set<String> letters) {
    return letters.stream().map(String::toUpperCase).collect(toSet());
  }

  private static Set<String> letters(String text) {
    return text.codePoints().mapToObj(Character::toString).collect(toSet());
  }

  private static Money sum(Map<String, Object> row, String... headings) {
    return Money.sum(Stream.of(headings).map(heading -> (Money) row.get(heading)).toList());
  }
}
