package org.lunheng.ssh;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.lunheng.text.Printable;

/**
 * What a line of the log says. However long and whatever a client sends, it stays within its value,
 * and the value on its line.
 *
 * @param event what happened, in one word
 * @param fields what belongs to it, in the order in which it is written: strings and numbers
 */
record EventLine(String event, Map<String, Object> fields) {
  /** The longest value that is written whole, in code points. */
  static final int LONGEST = 200;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

  /** What stands without quotes in a text line: nothing that could be another field or line. */
  private static final String BARE = "._:/+@%$()-";

  /** A line that has no fields yet. */
  static EventLine of(String event) {
    return new EventLine(event, Map.of());
  }

  /** This line with one more field, unless there is nothing in it. */
  EventLine with(String name, String value) {
    return value == null || value.isEmpty() ? this : and(name, limited(value));
  }

  /** This line with one more field. */
  EventLine with(String name, long value) {
    return and(name, value);
  }

  /** This line without a field. */
  EventLine without(String name) {
    Map<String, Object> fewer = new LinkedHashMap<>(fields);
    fewer.remove(name);
    return new EventLine(event, fewer);
  }

  /** What a constant is called in the log and the figures. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private EventLine and(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(fields);
    more.put(name, value);
    return new EventLine(event, more);
  }

  /** The line with its end. */
  String written(LogFormat format, Instant at) {
    StringBuilder line = new StringBuilder();
    if (format == LogFormat.JSON) {
      line.append("{\"time\":\"").append(TIME.format(at));
      line.append("\",\"event\":").append(quoted(event));
      fields.forEach(
          (name, value) -> line.append(',').append(quoted(name)).append(':').append(json(value)));
      line.append('}');
    } else {
      line.append(TIME.format(at)).append(' ').append(event);
      fields.forEach(
          (name, value) -> line.append(' ').append(name).append('=').append(bare(value)));
    }
    return line.append('\n').toString();
  }

  private static String json(Object value) {
    return value instanceof String text ? quoted(text) : value.toString();
  }

  private static String bare(Object value) {
    String text = value.toString();
    return text.chars().allMatch(EventLine::isBare) ? text : quoted(text);
  }

  private static boolean isBare(int character) {
    return character >= 'a' && character <= 'z'
        || character >= 'A' && character <= 'Z'
        || character >= '0' && character <= '9'
        || BARE.indexOf(character) >= 0;
  }

  /** A string of JSON (RFC 8259) that is harmless on a terminal and hides nothing. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints()
        .forEach(
            codePoint -> {
              if (codePoint == '"' || codePoint == '\\') {
                quoted.append('\\').append((char) codePoint);
              } else if (isPlain(codePoint)) {
                quoted.appendCodePoint(codePoint);
              } else {
                Character.toString(codePoint)
                    .chars()
                    .forEach(unit -> quoted.append(String.format("\\u%04X", unit)));
              }
            });
    return quoted.append('"').toString();
  }

  /** Zero-width characters and their like are printable, but make two names look like one. */
  private static boolean isPlain(int codePoint) {
    return Printable.isPrintable(codePoint) && Character.getType(codePoint) != Character.FORMAT;
  }

  private static String limited(String text) {
    if (text.length() <= LONGEST || text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
