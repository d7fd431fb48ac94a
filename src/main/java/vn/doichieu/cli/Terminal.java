package vn.doichieu.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;

/// Where commands write: results to one stream, warnings to the other, both UTF-8.
public record Terminal(PrintWriter out, PrintWriter err) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  void say(String key, Object... arguments) {
    out.println(Messages.text(key, arguments));
  }

  void warn(Text text) {
    err.println(Messages.text(text));
  }

  /// Maps, lists, strings and numbers as JSON.
  void json(Object value) {
    out.println(toJson(value));
  }

  /// @throws vn.doichieu.base.UserErrorException when the file cannot be written
  void json(Object value, Path file) {
    try {
      Files.writeString(file, toJson(value) + "\n");
    } catch (IOException e) {
      throw new UserError("cannotWriteFile", file.toString()).toException(e);
    }
  }

  private static String toJson(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
