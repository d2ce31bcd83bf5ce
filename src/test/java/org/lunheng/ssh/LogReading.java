package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads lines of the log as a program would that knows no more than their form. */
final class LogReading {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern HEAD = Pattern.compile("(\\S+Z) ([a-z]+)");
  private static final Pattern FIELD =
      Pattern.compile(" ([a-z-]+)=(\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s\"=]+)");

  private LogReading() {}

  /** The fields besides time and event, numbers as they are written. */
  static Map<String, String> fields(LogFormat format, String line) {
    Map<String, String> fields = format == LogFormat.JSON ? json(line) : text(line);
    fields.remove("time");
    fields.remove("event");
    return fields;
  }

  static Map<String, String> json(String line) {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      assertTrue(parser.nextToken() == JsonToken.START_OBJECT, line);
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        assertTrue(fields.put(name, parser.getString()) == null, () -> "twice in " + line);
      }
      assertTrue(parser.nextToken() == null, () -> "more behind " + line);
    }
    return fields;
  }

  static Map<String, String> text(String line) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher head = HEAD.matcher(line);
    assertTrue(head.lookingAt(), line);
    fields.put("time", head.group(1));
    fields.put("event", head.group(2));
    Matcher field = FIELD.matcher(line);
    int at = head.end();
    while (field.find(at) && field.start() == at) {
      fields.put(field.group(1), value(field.group(2)));
      at = field.end();
    }
    assertTrue(line.substring(at).equals("\n"), () -> "not understood: " + line);
    return fields;
  }

  private static String value(String written) {
    return written.startsWith("\"") ? json("{\"v\":" + written + "}").get("v") : written;
  }
}
