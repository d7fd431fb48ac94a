package vn.doichieu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.doichieu.base.Problem;

/// One place in a JSON document, reading what stands there or noting what is wrong with it.
///
/// @param node null when nothing stands there
/// @param path as a reader would look it up: `sessions[3].slots`
record JsonPlace(JsonNode node, String path, List<Problem> problems) {
  private static final int LONGEST_SHOWN = 60;

  JsonPlace field(String name) {
    return new JsonPlace(node.get(name), path.isEmpty() ? name : path + "." + name, problems);
  }

  boolean isAbsent() {
    return node == null || node.isNull();
  }

  boolean isObject() {
    if (!isAbsent() && node.isObject()) {
      return true;
    }
    complain("schedule.input.object");
    return false;
  }

  /// The places in a list; a missing list is a problem.
  List<JsonPlace> items() {
    if (isAbsent() || !node.isArray()) {
      complain("schedule.input.list");
      return List.of();
    }
    List<JsonPlace> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      items.add(new JsonPlace(node.get(i), path + "[" + i + "]", problems));
    }
    return items;
  }

  /// A text that is not blank, or null with a problem.
  String text() {
    if (isAbsent() || !node.isTextual() || node.textValue().isBlank()) {
      complain("schedule.input.text");
      return null;
    }
    return node.textValue();
  }

  /// A whole number from 1 to the highest, or 0 with a problem.
  int count(int highest) {
    if (isAbsent()
        || !node.isIntegralNumber()
        || !node.canConvertToInt()
        || node.intValue() < 1
        || node.intValue() > highest) {
      complain("schedule.input.number", highest);
      return 0;
    }
    return node.intValue();
  }

  /// What a text stands for, or null with a problem.
  <T> T parsed(Function<String, T> parser, String key) {
    if (!isAbsent() && node.isTextual()) {
      try {
        return parser.apply(node.textValue());
      } catch (DateTimeException e) {
        complain(key);
        return null;
      }
    }
    complain(key);
    return null;
  }

  void complain(String key, Object... more) {
    if (isAbsent()) {
      problems.add(Problem.at(path, "schedule.input.missing"));
      return;
    }
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = shown();
    System.arraycopy(more, 0, arguments, 1, more.length);
    problems.add(Problem.at(path, key, arguments));
  }

  private String shown() {
    String text = node.toString();
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
