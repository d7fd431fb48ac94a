package vn.doichieu.domain.document;

import java.util.List;
import java.util.Locale;
import vn.doichieu.domain.unit.Venue;

/// What the halls of a ward are, in one phrase: `hội trường, nhà rông`.
final class VenueKinds {
  private static final List<String> KNOWN =
      List.of("hội trường", "nhà rông", "nhà văn hóa", "nhà sinh hoạt cộng đồng", "trụ sở");

  private VenueKinds() {}

  static String of(List<Venue> venues) {
    List<String> kinds =
        KNOWN.stream()
            .filter(
                kind ->
                    venues.stream()
                        .filter(Venue::active)
                        .anyMatch(v -> lower(v.name()).contains(lower(kind))))
            .toList();
    return kinds.isEmpty() ? "hội trường" : String.join(", ", kinds);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
