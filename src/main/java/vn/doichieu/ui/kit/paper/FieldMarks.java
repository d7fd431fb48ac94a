package vn.doichieu.ui.kit.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doichieu.domain.document.PlanFields.Field;

/// Turns the fields of a stored text into what the clerk sees and back: `{dataDate}` is shown as
/// its value between marks, which cannot be typed.
final class FieldMarks {
  static final char OPEN = '\u27E6';
  static final char CLOSE = '\u27E7';
  private static final Pattern STORED = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern MARKED =
      Pattern.compile(OPEN + "([^" + OPEN + CLOSE + "]*)" + CLOSE);

  private record Span(int start, int end, String value) {}

  private final List<Field> fields;

  FieldMarks(List<Field> fields) {
    this.fields = List.copyOf(fields);
  }

  /// A field that does not exist stays in its braces, as text.
  String shown(String stored) {
    return STORED
        .matcher(stored)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    named(m.group(1)).map(FieldMarks::marked).orElse(m.group())));
  }

  static String marked(Field field) {
    return OPEN + value(field) + CLOSE;
  }

  private static String value(Field field) {
    return String.join(" ", field.lines());
  }

  /// Empty when a mark is broken or unknown.
  ///
  /// @param before the stored text so far: tells fields of the same value apart
  Optional<String> stored(String shown, String before) {
    List<String> names =
        new ArrayList<>(STORED.matcher(before).results().map(m -> m.group(1)).toList());
    var stored = new StringBuilder();
    int from = 0;
    for (Span span : spans(shown)) {
      Optional<String> name = nameOf(span.value(), names);
      if (name.isEmpty()) {
        return Optional.empty();
      }
      names.remove(name.get());
      stored.append(shown, from, span.start()).append('{').append(name.get()).append('}');
      from = span.end();
    }
    String rest = stored.append(shown.substring(from)).toString();
    return rest.indexOf(OPEN) < 0 && rest.indexOf(CLOSE) < 0 ? Optional.of(rest) : Optional.empty();
  }

  /// The text with its values but without the marks.
  static String plain(String shown) {
    return shown.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
  }

  /// @param start of the part of `shown` that is replaced
  /// @param end after it
  Typing typing(String shown, int start, int end, String typed) {
    List<Span> gone = new ArrayList<>();
    for (Span span : spans(shown)) {
      boolean whole = start <= span.start() && span.end() <= end;
      boolean touched = start < span.end() && end > span.start();
      boolean edge =
          typed.isEmpty() && end - start == 1 && (start == span.start() || end == span.end());
      if (whole) {
        gone.add(span);
      } else if (edge && touched) {
        return new Typing.RemovesFields(span.start(), span.end(), "", label(span));
      } else if (touched) {
        return new Typing.Refused(label(span));
      }
    }
    String text = cleaned(typed);
    if (gone.isEmpty()) {
      return new Typing.Accepted(text);
    }
    String labels = gone.stream().map(this::label).collect(Collectors.joining(", "));
    return new Typing.RemovesFields(start, end, text, labels);
  }

  /// The nearest place outside a field, so that something can be put there.
  int outside(String shown, int caret) {
    return spans(shown).stream()
        .filter(s -> s.start() < caret && caret < s.end())
        .map(Span::end)
        .findFirst()
        .orElse(caret);
  }

  private String cleaned(String typed) {
    String text = typed.replaceAll("[\\r\\n\\t]+", " ").replace('{', '(').replace('}', ')');
    boolean known = stored(text, "").isPresent();
    return known ? text : plain(text);
  }

  private static List<Span> spans(String shown) {
    return MARKED
        .matcher(shown)
        .results()
        .map(m -> new Span(m.start(), m.end(), m.group(1)))
        .toList();
  }

  private Optional<Field> named(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  private Optional<String> nameOf(String value, List<String> preferred) {
    List<String> names =
        fields.stream().filter(f -> value(f).equals(value)).map(Field::name).toList();
    return preferred.stream()
        .filter(names::contains)
        .findFirst()
        .or(() -> names.stream().findFirst());
  }

  private String label(Span span) {
    return fields.stream()
        .filter(f -> value(f).equals(span.value()))
        .map(Field::label)
        .findFirst()
        .orElse(span.value());
  }
}
