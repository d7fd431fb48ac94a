package vn.doichieu.domain.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.base.Problem;

/// The protected fields that a paragraph may hold, such as `{dataDate}`: they always show the
/// ward's own data and are never typed by hand.
public final class PlanFields {
  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

  /// @param name as in the text, without braces
  /// @param label what the clerk sees in the list of fields
  /// @param lines the value; a paragraph with a field of several lines becomes as many paragraphs
  public record Field(String name, String label, List<String> lines) {}

  /// @param lines the text with its fields filled; unknown fields stay as they are
  /// @param problems one per unknown field
  public record Resolved(List<String> lines, List<Problem> problems) {}

  private final Map<String, Field> fields = new LinkedHashMap<>();

  private PlanFields(List<Field> fields) {
    fields.forEach(f -> this.fields.put(f.name(), f));
  }

  /// @param paper the paper whose text is filled: its appendices are named by its kind
  /// @param plan the plan that it may cite; null while there is none
  public static PlanFields of(Dossier dossier, Document paper, Document plan) {
    return new PlanFields(new FieldValues(dossier).all(paper, plan));
  }

  /// In the order in which a list offers them.
  public List<Field> fields() {
    return List.copyOf(fields.values());
  }

  /// @param place for the problems: where the text stands
  public Resolved resolve(String text, String place) {
    var problems = new ArrayList<Problem>();
    List<String> lines = List.of(text);
    for (Matcher m = FIELD.matcher(text); m.find(); ) {
      Field field = fields.get(m.group(1));
      if (field == null) {
        problems.add(Problem.at(place, "paper.field.unknown", m.group()));
      } else {
        lines = filled(lines, m.group(), field.lines());
      }
    }
    return new Resolved(List.copyOf(lines), List.copyOf(problems));
  }

  /// One line per line of the value; text around the field is repeated with each.
  private static List<String> filled(List<String> texts, String field, List<String> values) {
    var lines = new ArrayList<String>();
    for (String text : texts) {
      if (text.contains(field)) {
        values.forEach(value -> lines.add(text.replace(field, value)));
      } else {
        lines.add(text);
      }
    }
    return lines;
  }
}
