package vn.doichieu.domain.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/// Compares two keyings of the same paper.
public final class Answers {
  /// One thing that is keyed, under the name of the record component.
  private record Field(String name, Function<Answer, Object> value) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("outcome", Answer::outcome),
          new Field("attendedBy", Answer::attendedBy),
          new Field("declaredPrincipal", Answer::declaredPrincipal),
          new Field("declaredInterest", Answer::declaredInterest),
          new Field("differenceReason", a -> a.differenceReason().toLowerCase(Locale.ROOT)),
          new Field("repaid", Answer::repaid),
          new Field("ability", Answer::ability),
          new Field("causeId", Answer::causeId),
          new Field("causeText", a -> a.causeText().toLowerCase(Locale.ROOT)),
          new Field("measure", Answer::measure));

  private Answers() {}

  /// The components in which they differ. Capital letters and notes do not count: notes are not on
  /// the paper.
  public static List<String> differing(Answer one, Answer other) {
    List<String> names = new ArrayList<>();
    for (Field field : FIELDS) {
      if (!Objects.equals(field.value().apply(one), field.value().apply(other))) {
        names.add(field.name());
      }
    }
    return names;
  }
}
