package org.lunheng.store;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.document.Problem;
import org.lunheng.text.NearMatches;
import org.lunheng.text.Translations;

/**
 * Reads the fields of an object and notes whatever is wrong with them, each at its line; what
 * cannot be read is null or empty then.
 */
final class Fields {
  private final Notes notes;
  private final String path;
  private final int line;
  private final List<String> twice;
  private final Map<String, JsonTree> entries;
  private final Set<String> asked = new LinkedHashSet<>();
  private boolean complete = true;
  private boolean ended;

  /**
   * What was found wrong with a file.
   *
   * @param faults what keeps something from being read
   * @param strays fields that mean nothing
   */
  record Notes(String file, List<Problem> faults, List<Problem> strays) {
    Notes(String file) {
      this(file, new ArrayList<>(), new ArrayList<>());
    }
  }

  @SuppressWarnings("unchecked")
  private Fields(Notes notes, String path, JsonTree object) {
    this.notes = notes;
    this.path = path;
    this.line = object.line();
    this.twice = object.twice();
    this.entries = (Map<String, JsonTree>) object.value();
  }

  /**
   * The fields of a file's one object.
   *
   * @throws ProblemException if the whole file is something else
   */
  static Fields of(JsonTree tree, Notes notes) throws ProblemException {
    if (!(tree.value() instanceof Map)) {
      throw new ProblemException(Problem.of(notes.file, tree.line(), "field-no-object", "/"));
    }
    return new Fields(notes, "", tree);
  }

  /** The line the object begins on. */
  int line() {
    return line;
  }

  /** Whether everything that was asked for could be read. */
  boolean isComplete() {
    return complete;
  }

  /** A text, of which there must be some. */
  String text(String name) {
    return required(name).map(field -> textOf(name(name), field)).orElse(null);
  }

  /** A text, or null where there is none. */
  String textOrNull(String name) {
    return given(name).map(field -> textOf(name(name), field)).orElse(null);
  }

  /** A text that may be empty, as it is where there is none. */
  String textOrEmpty(String name) {
    boolean empty = given(name).filter(field -> field.value().equals("")).isPresent();
    String text = empty ? null : textOrNull(name);
    return text == null ? "" : text;
  }

  /** A time in a year of four digits. */
  Instant time(String name) {
    String text = text(name);
    Instant time = text == null ? null : parsed(text);
    if (text != null && time == null) {
      fault(entries.get(name).line(), "field-no-time", text, name(name));
    }
    return time;
  }

  private static Instant parsed(String text) {
    try {
      Instant time = Instant.parse(text);
      return ReviewStore.isKeepable(time) ? time : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The words in the three languages. */
  Translations translations(String name) {
    Optional<JsonTree> words = required(name).filter(field -> isObject(name, field));
    if (words.isEmpty()) {
      return null;
    }
    Fields languages = new Fields(notes, name(name), words.get());
    Translations translations =
        new Translations(
            languages.text("en"), languages.text("zh-Hans"), languages.text("zh-Hant"));
    complete &= languages.end();
    return translations;
  }

  /** The one of the values that is named. */
  <E extends Enum<E>> E oneOf(String name, E[] values) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    Optional<E> named = Stream.of(values).filter(v -> Json.name(v).equals(text)).findFirst();
    if (named.isEmpty()) {
      String all = Stream.of(values).map(Json::name).collect(Collectors.joining(", "));
      fault(entries.get(name).line(), "field-value", text, name(name), all);
    }
    return named.orElse(null);
  }

  /** Notes another schema than the one that is known. */
  void schema(int known) {
    required("schema")
        .filter(field -> !field.value().equals(new JsonTree.Figure(Integer.toString(known))))
        .ifPresent(field -> fault(field.line(), "field-schema", Integer.toString(known)));
  }

  /** A list of texts; an empty one where there is none. */
  List<String> texts(String name) {
    return given(name).stream()
        .flatMap(field -> elements(name, field))
        .map(element -> textOf(name(name), element))
        .filter(text -> text != null)
        .toList();
  }

  /**
   * A list of objects, also of those that can be read in part.
   *
   * @param read reads one
   */
  <T> List<T> objects(String name, Function<Fields, T> read) {
    List<T> objects = new ArrayList<>();
    required(name).stream()
        .flatMap(field -> elements(name, field))
        .filter(element -> isObject(name, element))
        .forEach(
            element -> {
              Fields fields = new Fields(notes, path, element);
              objects.add(read.apply(fields));
              complete &= fields.end();
            });
    return objects;
  }

  /**
   * Notes the fields that nobody has asked for.
   *
   * @return whether everything that was asked for could be read
   */
  boolean end() {
    if (ended) {
      return complete;
    }
    ended = true;
    for (String name : twice) {
      fault(entries.get(name).line(), "field-twice", name(name));
    }
    entries.forEach(
        (name, field) -> {
          if (!asked.contains(name)) {
            notes.strays.add(stray(name, field.line()));
          }
        });
    return complete;
  }

  private Problem stray(String name, int at) {
    List<String> near =
        NearMatches.of(name, asked.stream().filter(field -> !entries.containsKey(field)).toList());
    return near.isEmpty()
        ? Problem.of(notes.file, at, "field-unknown", name(name))
        : Problem.of(notes.file, at, "field-unknown-near", name(name), near.get(0));
  }

  private Stream<JsonTree> elements(String name, JsonTree field) {
    if (field.value() instanceof List<?> list) {
      return list.stream().map(JsonTree.class::cast);
    }
    fault(field.line(), "field-no-list", name(name));
    return Stream.empty();
  }

  private boolean isObject(String name, JsonTree field) {
    boolean object = field.value() instanceof Map;
    if (!object) {
      fault(field.line(), "field-no-object", name(name));
    }
    return object;
  }

  private String textOf(String name, JsonTree field) {
    if (!(field.value() instanceof String text)) {
      fault(field.line(), "field-no-text", name);
      return null;
    }
    if (text.isBlank()) {
      fault(field.line(), "field-empty", name);
      return null;
    }
    return text;
  }

  private Optional<JsonTree> given(String name) {
    asked.add(name);
    return Optional.ofNullable(entries.get(name)).filter(field -> field.value() != null);
  }

  private Optional<JsonTree> required(String name) {
    Optional<JsonTree> field = given(name);
    if (field.isEmpty()) {
      fault(line, "field-missing", name(name));
    }
    return field;
  }

  private void fault(int at, String key, String... arguments) {
    complete = false;
    notes.faults.add(Problem.of(notes.file, at, key, arguments));
  }

  /** A field's name with those of the objects around it. */
  private String name(String field) {
    return path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
  }
}
