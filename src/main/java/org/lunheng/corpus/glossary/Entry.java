package org.lunheng.corpus.glossary;

import java.util.List;
import java.util.stream.Stream;
import org.lunheng.text.Translations;

/**
 * What a glossary says about a term.
 *
 * @param id unique in the library
 * @param term the head word; the Chinese ones may be the same
 * @param aliases other names, abbreviations and spellings, in either script
 * @param definition one to three sentences
 * @param related ids of entries to read on
 * @param except longer words that hold one of these names but do not mean it
 */
public record Entry(
    String id,
    Kind kind,
    Translations term,
    List<String> aliases,
    Translations definition,
    List<String> related,
    List<String> except) {

  /** What an entry is about. */
  public enum Kind {
    CONCEPT,
    PERSON,
    ORGANIZATION,
    WORK
  }

  public Entry {
    aliases = List.copyOf(aliases);
    related = List.copyOf(related);
    except = List.copyOf(except);
  }

  /** An entry whose names mean it wherever they stand. */
  public Entry(
      String id,
      Kind kind,
      Translations term,
      List<String> aliases,
      Translations definition,
      List<String> related) {
    this(id, kind, term, aliases, definition, related, List.of());
  }

  /** Every way the term is written. */
  public Stream<String> forms() {
    return Stream.concat(Stream.of(term.en(), term.hans(), term.hant()), aliases.stream())
        .distinct();
  }
}
