package org.lunheng.store;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * Somebody as the catalogue knows them, the same in every interview.
 *
 * @param id kebab-case Latin, for example {@code yann-lecun}
 * @param hans the name in Simplified characters, or null
 * @param hant the name in Traditional characters, or null
 * @param latinName the name in Latin letters, or null
 * @param aliases other names and spellings that sources use
 */
record Person(String id, String hans, String hant, String latinName, List<String> aliases) {
  Person {
    aliases = List.copyOf(aliases);
  }

  /** Whether a source that writes this name means this person; blanks and case do not matter. */
  boolean isCalled(String name) {
    String wanted = plain(name);
    return names().anyMatch(known -> plain(known).equals(wanted));
  }

  /** All names that are known. */
  Stream<String> names() {
    return Stream.concat(Stream.of(hans, hant, latinName), aliases.stream())
        .filter(Objects::nonNull);
  }

  private static String plain(String name) {
    return name.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }

  void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("hans", hans);
    json.writeStringProperty("hant", hant);
    json.writeStringProperty("latinName", latinName);
    Json.texts(json, "aliases", aliases);
    json.writeEndObject();
  }

  static Person read(JsonIn in) {
    String id = null;
    String hans = null;
    String hant = null;
    String latinName = null;
    List<String> aliases = List.of();
    in.startObject();
    for (String entry = in.nextName(); entry != null; entry = in.nextName()) {
      switch (entry) {
        case "id" -> id = in.string();
        case "hans" -> hans = in.stringOrNull();
        case "hant" -> hant = in.stringOrNull();
        case "latinName" -> latinName = in.stringOrNull();
        case "aliases" -> aliases = in.list(JsonIn::string);
        default -> in.skip();
      }
    }
    return new Person(JsonIn.required(id), hans, hant, latinName, aliases);
  }
}
