package vn.doichieu.ui.kit.imports;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import vn.doichieu.base.Cell;
import vn.doichieu.base.SheetRow;

/// A column of the file as the user finds it: `T – Tổng dư nợ`.
public record SourceColumn(int index, String words) {
  /// Those that have a heading.
  ///
  /// @param known columns that are listed also without one
  static List<SourceColumn> of(SheetRow headings, Collection<Integer> known) {
    return IntStream.range(0, headings.cells().size())
        .filter(i -> headings.cell(i) != null || known.contains(i))
        .mapToObj(i -> new SourceColumn(i, words(i, headings.cell(i))))
        .toList();
  }

  private static String words(int index, Cell heading) {
    String letters = SheetRow.letters(index);
    return heading == null
        ? letters
        : letters + " – " + heading.text().replaceAll("\\s+", " ").strip();
  }
}
