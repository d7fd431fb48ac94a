package vn.doichieu.domain.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says of pages that were scanned together which form and which page of it each one is: by its QR
/// code where that could be read, otherwise by its place among the others.
public final class ScanPlacing {
  private final Map<FormNumber, ResultForm> forms = new HashMap<>();
  private final Map<Long, Set<Integer>> covered = new HashMap<>();

  /// A page of one of the files.
  ///
  /// @param file tells the files apart
  /// @param code what its QR code says; empty when it has none that can be read
  public record Seen(int file, Optional<FormNumber.Scanned> code) {}

  /// @param form null when nothing says whose page it is
  /// @param page 0 when it is not known
  public record Place(ResultForm form, int page) {}

  /// @param forms of the campaign, all printings
  /// @param present what the forms already have
  public ScanPlacing(Collection<ResultForm> forms, Collection<Scan> present) {
    forms.forEach(form -> this.forms.put(form.number(), form));
    present.forEach(scan -> cover(scan.formId(), scan.page()));
  }

  /// A page without a code follows the page before it: it is the next one of the same form that is
  /// still missing, or if there is none after it, another paper of that form.
  ///
  /// @param chosen the form to which pages without any code belong; null when none was chosen
  public List<Place> places(List<Seen> pages, ResultForm chosen) {
    for (Seen page : pages) {
      page.code().ifPresent(c -> cover(c));
    }
    List<Place> places = new ArrayList<>();
    ResultForm form = chosen;
    int last = 0;
    for (int i = 0; i < pages.size(); i++) {
      Seen seen = pages.get(i);
      if (seen.code().isPresent()) {
        form = forms.get(seen.code().get().form());
        last = seen.code().get().page();
        places.add(new Place(form, last));
      } else if (form == null) {
        places.add(new Place(laterInFile(pages, i), 0));
      } else {
        int page = nextMissing(form, last);
        last = page == 0 ? FormScans.pages(form) : page;
        cover(form.id(), page);
        places.add(new Place(form, page));
      }
    }
    return places;
  }

  /// A cover sheet belongs to what follows it in the same file.
  private ResultForm laterInFile(List<Seen> pages, int from) {
    int file = pages.get(from).file();
    return pages.stream()
        .skip(from)
        .filter(p -> p.file() == file)
        .flatMap(p -> p.code().stream())
        .map(code -> forms.get(code.form()))
        .findFirst()
        .orElse(null);
  }

  private int nextMissing(ResultForm form, int after) {
    Set<Integer> there = covered.getOrDefault(form.id(), Set.of());
    for (int page = after + 1; page <= FormScans.pages(form); page++) {
      if (!there.contains(page)) {
        return page;
      }
    }
    return 0;
  }

  private void cover(FormNumber.Scanned code) {
    ResultForm form = forms.get(code.form());
    if (form != null) {
      cover(form.id(), code.page());
    }
  }

  private void cover(long formId, int page) {
    covered.computeIfAbsent(formId, id -> new HashSet<>()).add(page);
  }
}
