package vn.doichieu.domain.result;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The scanned pages of one form.
///
/// @param scans by page, those of unknown page last; of one page the newest first
public record FormScans(List<Scan> scans) {
  private static final double FIRST_ROW_ON_FIRST_PAGE = 0.385;
  private static final double FIRST_ROW_ON_OTHER_PAGES = 0.198;
  private static final double ROW_HEIGHT = 0.0454;

  public FormScans {
    Comparator<Scan> byPage = Comparator.comparingInt(s -> s.page() == 0 ? 100 : s.page());
    scans =
        scans.stream().sorted(byPage.thenComparing(Scan::id, Comparator.reverseOrder())).toList();
  }

  /// The newest picture of a page.
  public Optional<Scan> ofPage(int page) {
    return scans.stream().filter(s -> s.page() == page).findFirst();
  }

  /// The pages with rows that no picture shows. Minutes and other papers are not counted.
  public static List<Integer> missing(ResultForm form, Collection<Scan> scans) {
    return IntStream.rangeClosed(1, pages(form))
        .filter(page -> scans.stream().noneMatch(s -> s.page() == page))
        .boxed()
        .toList();
  }

  /// How many pages of a form have rows.
  public static int pages(ResultForm form) {
    return FormRows.page(Math.max(1, form.loans().size()));
  }

  /// Where on its page a row stands as it was printed, from 0 (upper edge) to 1 (lower edge). Good
  /// enough to bring a photo of the page to it.
  public static double height(int rowNumber) {
    boolean first = FormRows.page(rowNumber) == 1;
    int before =
        first ? rowNumber - 1 : (rowNumber - FormRows.ON_FIRST_PAGE - 1) % FormRows.ON_OTHER_PAGES;
    double top = first ? FIRST_ROW_ON_FIRST_PAGE : FIRST_ROW_ON_OTHER_PAGES;
    return top + (before + 0.5) * ROW_HEIGHT;
  }
}
