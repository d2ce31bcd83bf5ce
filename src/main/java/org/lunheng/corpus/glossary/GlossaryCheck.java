package org.lunheng.corpus.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lunheng.text.Folding;
import org.lunheng.text.NearMatches;

/**
 * Holds the entries of a glossary to each other: each has an id and names of its own, and is
 * related to entries that are there.
 */
public final class GlossaryCheck {
  private final List<Entry> entries;
  private final Folding folding;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Entry> byForm = new HashMap<>();
  private final Map<String, Entry> byId = new HashMap<>();
  private final Set<Integer> out = new HashSet<>();

  /** What is wrong with an entry; in brackets what there is to say about it. */
  public enum Kind {
    /** Another entry has that id (the id). */
    ID_TWICE,
    /** Another entry has that name (the name, the other entry's id). */
    NAME_TWICE,
    /** There is no entry of the id it is related to (the id). */
    RELATED_UNKNOWN,
    /** The same, and the ids of entries that may be meant (the id, the ids). */
    RELATED_UNKNOWN_NEAR,
    /** It is related to itself (the id). */
    RELATED_ITSELF;

    /** The name, for example {@code id-twice}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Why an entry, or a part of it, is left out.
   *
   * @param entry its index
   * @param details what there is to say, by the kind
   */
  public record Fault(Kind kind, int entry, List<String> details) {
    public Fault {
      details = List.copyOf(details);
    }
  }

  /**
   * Checks entries.
   *
   * @param folding tells which names count as the same
   */
  public GlossaryCheck(List<Entry> entries, Folding folding) {
    this.entries = List.copyOf(entries);
    this.folding = folding;
    for (int i = 0; i < entries.size(); i++) {
      own(i);
    }
    for (int i = 0; i < entries.size(); i++) {
      related(i);
    }
  }

  /** Everything that is wrong: first ids and names, then what is related. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** What is left without the entries and relations that are at fault. */
  public List<Entry> sound() {
    List<Entry> sound = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (!out.contains(i)) {
        sound.add(withSoundRelations(entries.get(i)));
      }
    }
    return sound;
  }

  private void own(int index) {
    Entry entry = entries.get(index);
    if (byId.putIfAbsent(entry.id(), entry) != null) {
      leaveOut(Kind.ID_TWICE, index, entry.id());
      return;
    }
    for (String form : entry.forms().toList()) {
      Entry other = byForm.putIfAbsent(folding.of(form.strip()), entry);
      if (other != null && other != entry) {
        leaveOut(Kind.NAME_TWICE, index, form, other.id());
      }
    }
  }

  private void leaveOut(Kind kind, int index, String... details) {
    faults.add(new Fault(kind, index, List.of(details)));
    out.add(index);
  }

  /** An entry that is left out itself is no wrong relation of another one. */
  private void related(int index) {
    Entry entry = entries.get(index);
    for (String id : entry.related()) {
      if (id.equals(entry.id())) {
        faults.add(new Fault(Kind.RELATED_ITSELF, index, List.of(id)));
      } else if (!byId.containsKey(id)) {
        List<String> near = NearMatches.of(id, List.copyOf(new TreeSet<>(byId.keySet())));
        faults.add(
            near.isEmpty()
                ? new Fault(Kind.RELATED_UNKNOWN, index, List.of(id))
                : new Fault(
                    Kind.RELATED_UNKNOWN_NEAR, index, List.of(id, String.join(", ", near))));
      }
    }
  }

  private Entry withSoundRelations(Entry entry) {
    List<String> related =
        entry.related().stream()
            .filter(id -> !id.equals(entry.id()) && byId.containsKey(id))
            .filter(id -> !out.contains(entries.indexOf(byId.get(id))))
            .toList();
    return new Entry(
        entry.id(),
        entry.kind(),
        entry.term(),
        entry.aliases(),
        entry.definition(),
        related,
        entry.except());
  }
}
