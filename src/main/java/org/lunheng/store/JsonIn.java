package org.lunheng.store;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lunheng.document.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads JSON token by token, where the caller knows what must come. Whatever else comes is an
 * {@link IllegalArgumentException}, which {@link #read} turns into a problem with its place.
 */
final class JsonIn {
  private final JsonParser parser;

  private JsonIn(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads the first value of a stream.
   *
   * @param file the name of what is read, for problems
   * @throws ProblemException if it is no JSON, or not what {@code reader} expects
   */
  static <T> T read(String file, InputStream input, Function<JsonIn, T> reader)
      throws ProblemException {
    try (JsonParser parser = Json.FACTORY.createParser(ObjectReadContext.empty(), input)) {
      try {
        parser.nextToken();
        return reader.apply(new JsonIn(parser));
      } catch (IllegalArgumentException | InputCoercionException e) {
        throw new ProblemException(
            Problem.of(file, line(parser), "json-unexpected", place(parser)));
      }
    } catch (JacksonIOException e) {
      throw new ProblemException(Problem.of(file, 0, "file-unreadable", e.getOriginalMessage()));
    } catch (JacksonException e) {
      throw new ProblemException(malformed(file, e));
    }
  }

  /** That something is no JSON, and where. */
  static Problem malformed(String file, JacksonException e) {
    int line = Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getLineNr());
    return Problem.of(file, line, "json-malformed");
  }

  /** Enters an object, whose entries {@link #nextName} then gives. */
  void startObject() {
    expect(parser.currentToken() == JsonToken.START_OBJECT);
  }

  /**
   * The name of the next entry, whose value must then be read or skipped; null at the object's end.
   */
  String nextName() {
    String name = parser.nextName();
    if (name != null) {
      parser.nextToken();
    }
    return name;
  }

  /** A list, each element of which {@code element} reads. */
  <T> List<T> list(Function<JsonIn, T> element) {
    expect(parser.currentToken() == JsonToken.START_ARRAY);
    List<T> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(element.apply(this));
    }
    return elements;
  }

  /** An object whose values are all strings, in the order they are written. */
  Map<String, String> strings() {
    Map<String, String> strings = new LinkedHashMap<>();
    startObject();
    for (String name = nextName(); name != null; name = nextName()) {
      strings.put(name, string());
    }
    return strings;
  }

  String string() {
    expect(parser.currentToken() == JsonToken.VALUE_STRING);
    return parser.getString();
  }

  String stringOrNull() {
    return isNull() ? null : string();
  }

  int number() {
    expect(parser.currentToken() == JsonToken.VALUE_NUMBER_INT);
    return parser.getIntValue();
  }

  boolean flag() {
    expect(parser.currentToken().isBoolean());
    return parser.getBooleanValue();
  }

  boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /** The one of {@code values} that {@code name} gives this name. */
  <T> T oneOf(T[] values, Function<T, String> name) {
    String text = string();
    for (T value : values) {
      if (name.apply(value).equals(text)) {
        return value;
      }
    }
    throw new IllegalArgumentException(text);
  }

  /** The line of what is read, counted from 1. */
  int line() {
    return line(parser);
  }

  /** Passes over the value of an entry. */
  void skip() {
    parser.skipChildren();
  }

  /** Throws if what was read is not as it must be. */
  static void expect(boolean asItMustBe) {
    if (!asItMustBe) {
      throw new IllegalArgumentException();
    }
  }

  /** A value that must have been there. */
  static <T> T required(T value) {
    expect(value != null);
    return value;
  }

  private static int line(JsonParser parser) {
    return Math.max(0, parser.currentTokenLocation().getLineNr());
  }

  private static String place(JsonParser parser) {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    return pointer.isEmpty() ? "/" : pointer;
  }
}
