package org.lunheng.store;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
