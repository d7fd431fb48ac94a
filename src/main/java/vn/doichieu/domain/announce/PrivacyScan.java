package vn.doichieu.domain.announce;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.doichieu.base.Money;

/// Looks for what must not be made public in a text: a borrower's name, an identity number, a loan
/// code, a loan's amount, in figures or in words (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; bank
/// secrecy: Nghị định 117/2018/NĐ-CP). Made once from the data, used while the clerk edits.
///
/// Names of one word are not sought, nor amounts below 100.000 đồng: ordinary text is full of them.
public final class PrivacyScan {
  public enum Kind {
    NAME,
    IDENTITY_NUMBER,
    LOAN_CODE,
    AMOUNT
  }

  /// Where something stands in the scanned text; what stands there is not repeated, so that a hit
  /// can be logged.
  public record Hit(Kind kind, int start, int end) {
    boolean within(Hit other) {
      return start >= other.start && end <= other.end;
    }
  }

  private final Names borrowers;
  private final Figures figures;
  private final Names allowed;

  private PrivacyScan(Names borrowers, Figures figures, Names allowed) {
    this.borrowers = borrowers;
    this.figures = figures;
    this.allowed = allowed;
  }

  public static PrivacyScan of(
      Collection<String> borrowers,
      Collection<String> identityNumbers,
      Collection<String> loanCodes,
      Collection<Money> amounts) {
    return new PrivacyScan(
        new Names(borrowers),
        new Figures(identityNumbers, loanCodes, amounts),
        new Names(List.of()));
  }

  /// The same scan that lets these names pass: group leaders who agreed to be named, people of the
  /// ward's office, places named after a person.
  public PrivacyScan allowing(Collection<String> names) {
    return new PrivacyScan(borrowers, figures, new Names(names));
  }

  /// In the order of the text.
  public List<Hit> scan(String text) {
    List<Word> words = Word.of(text);
    List<Hit> passing = allowed.find(words);
    var hits = new ArrayList<>(borrowers.find(words));
    hits.removeIf(hit -> passing.stream().anyMatch(hit::within));
    hits.addAll(figures.find(text, words));
    hits.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return List.copyOf(hits);
  }
}
