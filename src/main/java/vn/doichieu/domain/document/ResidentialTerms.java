package vn.doichieu.domain.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.Unit;

/// What the residential groups of a ward are called and who heads them. A ward may have several
/// kinds beside one another.
public final class ResidentialTerms {
  private static final List<String> KNOWN =
      List.of("thôn", "làng", "bản", "buôn", "ấp", "khóm", "khu phố", "tổ dân phố");

  private ResidentialTerms() {}

  /// `thôn, tổ dân phố`: the kinds that the groups' names begin with, else the ward's own word.
  public static String of(Unit unit) {
    return String.join(", ", kinds(unit));
  }

  /// `trưởng thôn, tổ trưởng tổ dân phố`.
  public static String heads(Unit unit) {
    return kinds(unit).stream().map(ResidentialTerms::headOfKind).collect(Collectors.joining(", "));
  }

  /// The head of one group, by the kind that its name begins with: `trưởng thôn`.
  public static String head(ResidentialGroup group, Unit unit) {
    String name = group.name().toLowerCase(Locale.ROOT);
    return KNOWN.stream()
        .filter(kind -> name.startsWith(kind + " "))
        .findFirst()
        .map(ResidentialTerms::headOfKind)
        .orElseGet(() -> heads(unit));
  }

  private static String headOfKind(String kind) {
    return (kind.startsWith("tổ") ? "tổ trưởng " : "trưởng ") + kind;
  }

  private static List<String> kinds(Unit unit) {
    List<String> names =
        unit.residentialGroups().stream()
            .filter(group -> group.active())
            .map(group -> group.name().toLowerCase(Locale.ROOT))
            .toList();
    List<String> kinds =
        KNOWN.stream()
            .filter(kind -> names.stream().anyMatch(name -> name.startsWith(kind + " ")))
            .toList();
    return kinds.isEmpty() ? List.of(unit.ward().residentialTerm()) : kinds;
  }
}
