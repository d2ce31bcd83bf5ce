package org.lunheng.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.document.Interview;

/**
 * The editor's sidecar to a corpus: what is known about each source beyond its text. Sources are
 * told apart by the SHA-256 of their bytes, so that a catalogue never speaks of another file.
 */
public final class Catalogue {
  /** A catalogue that knows no source. */
  public static final Catalogue EMPTY = new Catalogue(Map.of());

  private final Map<String, CatalogueEntry> entries;

  private Catalogue(Map<String, CatalogueEntry> entries) {
    this.entries = entries;
  }

  /**
   * Reads a catalogue.
   *
   * @param file the name of what is read, for problems
   * @throws ProblemException if it cannot be read as a catalogue
   */
  public static Catalogue read(String file, InputStream input) throws ProblemException {
    return JsonIn.read(file, input, Catalogue::read);
  }

  private static Catalogue read(JsonIn in) {
    Map<String, CatalogueEntry> entries = new LinkedHashMap<>();
    in.startObject();
    for (String sha256 = in.nextName(); sha256 != null; sha256 = in.nextName()) {
      entries.put(sha256, CatalogueEntry.read(in));
    }
    return new Catalogue(entries);
  }

  /** Writes the catalogue as it is read. */
  void write(OutputStream output) throws IOException {
    Json.write(
        output,
        Json::laidOut,
        json -> {
          json.writeStartObject();
          entries.forEach(
              (sha256, entry) -> {
                json.writeName(sha256);
                entry.write(json);
              });
          json.writeEndObject();
        });
  }

  /** What it knows of a source. */
  Optional<CatalogueEntry> find(String sha256) {
    return Optional.ofNullable(entries.get(sha256));
  }

  /** What it knows of the source of an interview, by the source's SHA-256; nothing or one entry. */
  Catalogue only(String id) {
    Map<String, CatalogueEntry> kept = new LinkedHashMap<>(entries);
    kept.values().removeIf(entry -> !entry.id().equals(id));
    return new Catalogue(kept);
  }

  /** The same with what is known of a source. */
  Catalogue with(String sha256, CatalogueEntry entry) {
    Map<String, CatalogueEntry> more = new LinkedHashMap<>(entries);
    more.put(sha256, entry);
    return new Catalogue(more);
  }

  /** The same without any source of that id. */
  Catalogue without(String id) {
    Map<String, CatalogueEntry> fewer = new LinkedHashMap<>(entries);
    fewer.values().removeIf(entry -> entry.id().equals(id));
    return new Catalogue(fewer);
  }

  /** Both catalogues; of what both know this one counts. */
  Catalogue and(Catalogue other) {
    Map<String, CatalogueEntry> both = new LinkedHashMap<>(entries);
    other.entries.forEach(both::putIfAbsent);
    return new Catalogue(both);
  }

  /** All names that a person is known by; none for an unknown id. */
  public Stream<String> namesOf(String person) {
    return entries.values().stream()
        .flatMap(entry -> entry.people().stream())
        .filter(known -> known.id().equals(person))
        .flatMap(Person::names);
  }

  /** All names of everybody it knows, by the person's id. */
  Map<String, List<String>> names() {
    return entries.values().stream()
        .flatMap(entry -> entry.people().stream())
        .map(Person::id)
        .distinct()
        .collect(Collectors.toMap(id -> id, id -> namesOf(id).distinct().toList()));
  }

  /** The ids of all interviews it knows. */
  public List<String> ids() {
    return entries.values().stream().map(CatalogueEntry::id).toList();
  }

  /**
   * The interview under the id, title, address, occasion and people that the catalogue gives it;
   * the same interview where the catalogue does not know its source. Text, blocks, who speaks and
   * what was removed never change.
   */
  public Interview merge(Interview interview) {
    CatalogueEntry entry = entries.get(interview.source().sha256());
    return entry == null ? interview : entry.mergeInto(interview);
  }
}
