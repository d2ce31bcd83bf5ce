package org.lunheng.store;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunheng.document.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * A JSON value and where it stands, for files that people write by hand: whoever reads it can tell
 * everything that is wrong at once.
 *
 * @param line the line it begins on, counted from 1
 * @param value a {@code Map<String, JsonTree>}, a {@code List<JsonTree>}, a string, number or
 *     boolean, or null
 * @param twice the names that an object has more than once, of which the last counts
 */
record JsonTree(int line, Object value, List<String> twice) {

  /**
   * Reads a stream that holds one value.
   *
   * @param file the name of what is read, for problems
   * @throws ProblemException if it is no JSON
   */
  static JsonTree read(String file, InputStream input) throws ProblemException {
    try (JsonParser parser = Json.FACTORY.createParser(ObjectReadContext.empty(), input)) {
      if (parser.nextToken() == null) {
        throw new ProblemException(Problem.of(file, 0, "json-empty"));
      }
      JsonTree tree = value(parser);
      if (parser.nextToken() != null) {
        throw new ProblemException(Problem.of(file, line(parser), "json-more"));
      }
      return tree;
    } catch (JacksonIOException e) {
      throw new ProblemException(Problem.of(file, 0, "file-unreadable", e.getOriginalMessage()));
    } catch (JacksonException e) {
      throw new ProblemException(JsonIn.malformed(file, e));
    }
  }

  private static JsonTree value(JsonParser parser) {
    int line = line(parser);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object(parser, line);
    }
    if (token == JsonToken.START_ARRAY) {
      List<JsonTree> elements = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(value(parser));
      }
      return new JsonTree(line, elements, List.of());
    }
    return new JsonTree(line, scalar(parser, token), List.of());
  }

  private static JsonTree object(JsonParser parser, int line) {
    Map<String, JsonTree> entries = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      if (entries.put(name, value(parser)) != null) {
        twice.add(name);
      }
    }
    return new JsonTree(line, entries, List.copyOf(twice));
  }

  /** Numbers stay as they are written, so that none is too large. */
  private static Object scalar(JsonParser parser, JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> parser.getString();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> new Figure(parser.getString());
    };
  }

  private static int line(JsonParser parser) {
    return Math.max(0, parser.currentTokenLocation().getLineNr());
  }

  /** A number as it is written. */
  record Figure(String digits) {}
}
