package vn.doichieu.domain.result;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The catalogue of a campaign, in the order of the codes.
public final class Causes {
  private final List<Cause> all;
  private final Map<Long, Cause> byId;

  public Causes(List<Cause> causes) {
    all = causes.stream().sorted(Comparator.comparing(Cause::code)).toList();
    byId = all.stream().collect(toMap(Cause::id, Function.identity()));
  }

  public List<Cause> all() {
    return all;
  }

  public List<Cause> of(Cause.Kind kind) {
    return all.stream().filter(c -> c.kind() == kind).toList();
  }

  /// @return null for an id that is not of this campaign
  public Cause get(Long id) {
    return id == null ? null : byId.get(id);
  }

  /// The entry of a list that was typed: `4` and `04` are the same.
  public Optional<Cause> ofCode(Cause.Kind kind, String typed) {
    String code = withoutZeros(typed);
    return of(kind).stream()
        .filter(Cause::isSelectable)
        .filter(c -> withoutZeros(c.code()).equals(code))
        .findFirst();
  }

  private static String withoutZeros(String code) {
    return code.strip().replaceFirst("^0+(?=.)", "");
  }
}
