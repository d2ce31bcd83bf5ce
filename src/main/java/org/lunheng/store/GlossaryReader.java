package org.lunheng.store;

import java.io.InputStream;
import java.util.List;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.text.Translations;

/** Reads the entries of a glossary. */
final class GlossaryReader {
  private static final int SCHEMA = 1;

  private GlossaryReader() {}

  /**
   * Reads a glossary's file.
   *
   * @param file the name of what is read, for problems
   * @throws ProblemException if it cannot be read as a glossary
   */
  static List<Entry> read(String file, InputStream input) throws ProblemException {
    return JsonIn.read(file, input, GlossaryReader::entries);
  }

  private static List<Entry> entries(JsonIn in) {
    List<Entry> entries = null;
    in.startObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "schema" -> JsonIn.expect(in.number() == SCHEMA);
        case "entries" -> entries = in.list(GlossaryReader::entry);
        default -> in.skip();
      }
    }
    return JsonIn.required(entries);
  }

  private static Entry entry(JsonIn in) {
    String id = null;
    Entry.Kind kind = null;
    Translations term = null;
    List<String> aliases = List.of();
    Translations definition = null;
    List<String> related = List.of();
    List<String> except = List.of();
    in.startObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> id = in.string();
        case "kind" -> kind = in.oneOf(Entry.Kind.values(), Json::name);
        case "term" -> term = TopicReader.translations(in);
        case "aliases" -> aliases = in.list(JsonIn::string);
        case "definition" -> definition = TopicReader.translations(in);
        case "related" -> related = in.list(JsonIn::string);
        case "except" -> except = in.list(JsonIn::string);
        default -> in.skip();
      }
    }
    return new Entry(
        JsonIn.required(id),
        JsonIn.required(kind),
        JsonIn.required(term),
        aliases,
        JsonIn.required(definition),
        related,
        except);
  }
}
