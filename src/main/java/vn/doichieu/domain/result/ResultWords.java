package vn.doichieu.domain.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.doichieu.base.Messages;
import vn.doichieu.base.VietnameseText;

/// Codes as sheets have them: the digits, the words, or both (`4 - Vắng mặt`).
final class ResultWords {
  private static final Pattern CODE = Pattern.compile("(\\d{1,6})(\\D.*)?");

  private ResultWords() {}

  static Optional<Outcome> outcome(String text) {
    return coded(text, Outcome::ofCode)
        .or(() -> named(text, List.of(Outcome.values()), o -> Messages.text(o.textKey())));
  }

  static Optional<Attendant> attendant(String text) {
    return coded(text, Attendant::ofCode)
        .or(() -> named(text, List.of(Attendant.values()), a -> Messages.text(a.textKey())))
        .or(() -> relation(VietnameseText.searchKey(text)));
  }

  static Optional<Measure> measure(String text) {
    return coded(text, Measure::ofCode)
        .or(() -> named(text, List.of(Measure.values()), m -> Messages.text(m.textKey())));
  }

  static Optional<Ability> ability(String text) {
    String key = VietnameseText.searchKey(text);
    if (key.startsWith("khong co kha nang")) {
      return Optional.of(Ability.UNABLE);
    }
    return key.startsWith("co kha nang") ? Optional.of(Ability.ABLE) : Optional.empty();
  }

  /// Also headings and entries that are no longer used: the rules say what is wrong with them.
  static Optional<Cause> cause(Causes causes, Cause.Kind kind, String text) {
    Matcher code = CODE.matcher(text.strip());
    Optional<Cause> selectable =
        code.matches() ? causes.ofCode(kind, code.group(1)) : Optional.empty();
    List<Cause> list = causes.of(kind);
    return selectable
        .or(
            () ->
                list.stream()
                    .filter(c -> code.matches() && c.code().equals(code.group(1)))
                    .findFirst())
        .or(() -> named(text, list, Cause::name));
  }

  private static <T> Optional<T> coded(String text, Function<Integer, Optional<T>> ofCode) {
    Matcher code = CODE.matcher(text.strip());
    return code.matches() ? ofCode.apply(Integer.valueOf(code.group(1))) : Optional.empty();
  }

  private static <T> Optional<T> named(String text, List<T> all, Function<T, String> name) {
    String key = VietnameseText.searchKey(text);
    return all.stream()
        .filter(t -> VietnameseText.searchKey(name.apply(t)).equals(key))
        .findFirst();
  }

  private static Optional<Attendant> relation(String key) {
    Attendant found =
        switch (key) {
          case "ban than", "khach hang", "chu ho" -> Attendant.SELF;
          case "vo", "chong", "vo chong", "vo/chong" -> Attendant.SPOUSE;
          case "con", "con trai", "con gai", "con de", "con ruot" -> Attendant.CHILD;
          case "cha", "me", "bo", "cha me", "bo me", "cha/me", "bo/me" -> Attendant.PARENT;
          case "anh", "chi", "em", "anh trai", "chi gai", "em trai", "em gai", "anh chi em" ->
              Attendant.SIBLING;
          case "thua ke" -> Attendant.HEIR;
          case "khac" -> Attendant.OTHER;
          default -> null;
        };
    return Stream.ofNullable(found).findFirst();
  }
}
