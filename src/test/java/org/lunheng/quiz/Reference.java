package org.lunheng.quiz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A review history and what ts-fsrs made of it, as {@code src/test/fsrs/reference.mjs} prints it.
 *
 * @param rows a review each, whose figures {@link Row} names
 */
record Reference(Pace pace, List<Row> rows) {
  private static final JsonFactory JSON = new JsonFactory();

  /** A review and the memory after it; times are in milliseconds since 1970. */
  record Row(double[] figures) {
    long at() {
      return (long) figures[0];
    }

    Grade grade() {
      return Grade.values()[(int) figures[1] - 1];
    }

    double retrievabilityBefore() {
      return figures[2];
    }

    double stability() {
      return figures[3];
    }

    double difficulty() {
      return figures[4];
    }

    long interval() {
      return (long) figures[5];
    }

    long due() {
      return (long) figures[6];
    }

    Memory.Phase phase() {
      return Memory.Phase.values()[(int) figures[7] - 1];
    }

    int step() {
      return (int) figures[8];
    }

    int lapses() {
      return (int) figures[9];
    }

    long later() {
      return (long) figures[10];
    }

    double retrievabilityLater() {
      return figures[11];
    }
  }

  /** Reads a file of histories, one at a time. */
  static void read(Path file, Consumer<Reference> each) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      lines.map(Reference::parse).forEach(each);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Reference parse(String line) {
    double retention = 0;
    int longest = 0;
    boolean shortTerm = false;
    List<Duration> learning = List.of();
    List<Duration> relearning = List.of();
    List<Row> rows = List.of();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        switch (name) {
          case "retention" -> retention = parser.getDoubleValue();
          case "longest" -> longest = parser.getIntValue();
          case "shortTerm" -> shortTerm = parser.getBooleanValue();
          case "learning" -> learning = steps(parser);
          case "relearning" -> relearning = steps(parser);
          case "rows" -> rows = rows(parser);
          default -> throw new IllegalArgumentException("nobody knows what " + name + " is");
        }
      }
    }
    return new Reference(new Pace(retention, longest, shortTerm, learning, relearning), rows);
  }

  private static List<Row> rows(JsonParser parser) {
    List<Row> rows = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      rows.add(new Row(numbers(parser).stream().mapToDouble(Double::doubleValue).toArray()));
    }
    return rows;
  }

  private static List<Duration> steps(JsonParser parser) {
    return numbers(parser).stream()
        .map(minutes -> Duration.ofMinutes(minutes.longValue()))
        .toList();
  }

  private static List<Double> numbers(JsonParser parser) {
    List<Double> numbers = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      numbers.add(parser.getDoubleValue());
    }
    return numbers;
  }
}
