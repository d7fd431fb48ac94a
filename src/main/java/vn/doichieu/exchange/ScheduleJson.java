package vn.doichieu.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Problem;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.schedule.Placement;
import vn.doichieu.domain.schedule.ScheduleProblem;
import vn.doichieu.domain.schedule.ScheduleResult;

/// Problems and results of the schedule as JSON, for other programs.
public final class ScheduleJson {
  private static final long MOST_BYTES = 20L << 20;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ScheduleJson() {}

  /// What a file says: a problem to solve, or what is wrong with it.
  ///
  /// @param problem null when there are problems
  public record Reading(ScheduleProblem problem, List<Problem> problems) {
    static Reading failed(Problem problem) {
      return new Reading(null, List.of(problem));
    }
  }

  /// @throws vn.doichieu.base.UserErrorException `cannotReadFile` when the file cannot be read
  public static Reading read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return Reading.failed(Problem.at("", "schedule.input.tooBig", MOST_BYTES >> 20));
      }
      return read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UserError("cannotReadFile", file.toString()).toException(e);
    }
  }

  static Reading read(byte[] json) throws IOException {
    try {
      return new ScheduleProblemReader().read(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      var where = e.getLocation();
      return Reading.failed(
          where == null
              ? Problem.at("", "schedule.input.notJson")
              : Problem.at("", "schedule.input.notJsonAt", where.getLineNr(), where.getColumnNr()));
    }
  }

  public static String write(ScheduleResult result) {
    ObjectNode root = JSON.createObjectNode();
    root.put("status", result.status().name());
    var reasons = root.putArray("reasons");
    result.reasons().forEach(reason -> reasons.add(Messages.text(reason)));
    root.putObject("halfDays").put("used", result.halfDays()).put("bound", result.bound());
    var sessions = root.putArray("sessions");
    for (Placement placement : result.placements()) {
      sessions
          .addObject()
          .put("id", placement.id())
          .put("date", placement.date().toString())
          .put("start", placement.start().toString())
          .put("team", placement.team());
    }
    return toString(root);
  }

  /// @throws vn.doichieu.base.UserErrorException `cannotWriteFile`
  public static void write(ScheduleResult result, Path file) {
    try {
      Files.writeString(file, write(result));
    } catch (IOException e) {
      throw new UserError("cannotWriteFile", file.toString()).toException(e);
    }
  }

  private static String toString(JsonNode node) {
    try {
      return JSON.writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
