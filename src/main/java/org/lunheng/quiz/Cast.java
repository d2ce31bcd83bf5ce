package org.lunheng.quiz;

import static org.lunheng.corpus.glossary.Entry.Kind.ORGANIZATION;
import static org.lunheng.corpus.glossary.Entry.Kind.WORK;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.corpus.glossary.Occurrence;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;
import org.lunheng.text.Folding;

/** The participants of all interviews, one id for one person, with every name that is known. */
final class Cast {
  private final Glossary glossary;
  private final Folding folding;
  private final Map<String, Person> people = new LinkedHashMap<>();

  /** All by their first character. */
  private final Map<Character, List<Sign>> signs = new HashMap<>();

  /** Who takes part where somebody does, that one too. */
  private final Map<String, Set<String>> company = new HashMap<>();

  /** Who is named in a text, for the texts that were looked at; they are looked at often. */
  private final Map<String, Set<String>> named = new ConcurrentHashMap<>();

  private final Map<String, List<Entry>> owned = new ConcurrentHashMap<>();

  /** Something in a text that tells that it is about somebody. */
  private record Sign(String text, String person) {}

  Cast(Companion companion) {
    this.glossary = companion.glossary();
    this.folding = glossary.folding();
    Map<String, Entry> entries = entries();
    Map<String, Set<String>> names = new HashMap<>();
    for (Interview interview : companion.interviews()) {
      List<String> all = interview.participants().stream().map(Participant::id).toList();
      for (Participant participant : interview.participants()) {
        Set<String> known = names.computeIfAbsent(participant.id(), key -> new LinkedHashSet<>());
        known.addAll(ownNames(participant).toList());
        known.addAll(companion.names().getOrDefault(participant.id(), List.of()));
        company.computeIfAbsent(participant.id(), key -> new LinkedHashSet<>()).addAll(all);
        people.putIfAbsent(participant.id(), new Person(participant, interview, null, List.of()));
      }
    }
    people.replaceAll((id, person) -> complete(person, names.get(id), entries));
    people.forEach((id, person) -> folded(person.signs()).forEach(sign -> learn(id, sign)));
  }

  /** Everybody, in the order of the interviews. */
  Collection<Person> people() {
    return people.values();
  }

  /** The participant of that id. */
  Optional<Person> find(String id) {
    return Optional.ofNullable(people.get(id));
  }

  Person get(String id) {
    return Objects.requireNonNull(people.get(id), id);
  }

  /** Whether a text tells that it is about somebody, by name in whatever script. */
  boolean names(String text, String id) {
    return named(text).contains(id);
  }

  /** Whether a text names anybody who takes part. */
  boolean namesAnybody(String text) {
    return !named(text).isEmpty();
  }

  private Set<String> named(String text) {
    return named.computeIfAbsent(
        text,
        key -> {
          String folded = folding.of(key);
          Set<String> found = new HashSet<>();
          for (int i = 0; i < folded.length(); i++) {
            for (Sign sign : signs.getOrDefault(folded.charAt(i), List.of())) {
              if (Words.isAt(folded, sign.text(), i)) {
                found.add(sign.person());
              }
            }
          }
          return found;
        });
  }

  /**
   * Whether words tell who says them: by the name of the speaker or of somebody who is spoken with,
   * or by what is known to be theirs.
   */
  boolean givesAway(String text, String speaker) {
    return company.get(speaker).stream().anyMatch(id -> pointsTo(text, id));
  }

  private boolean pointsTo(String text, String id) {
    Entry owner = get(id).entry();
    return names(text, id)
        || owner != null && owned(text).stream().anyMatch(entry -> areRelated(entry, owner));
  }

  /** The organisations and works that a text names. */
  private List<Entry> owned(String text) {
    return owned.computeIfAbsent(
        text,
        key ->
            glossary.find(key).stream()
                .map(Occurrence::entry)
                .filter(entry -> entry.kind() == ORGANIZATION || entry.kind() == WORK)
                .toList());
  }

  private static boolean areRelated(Entry entry, Entry owner) {
    return owner.related().contains(entry.id()) || entry.related().contains(owner.id());
  }

  private void learn(String person, String sign) {
    if (!sign.isEmpty()) {
      signs.computeIfAbsent(sign.charAt(0), key -> new ArrayList<>()).add(new Sign(sign, person));
    }
  }

  private List<String> folded(Set<String> texts) {
    return texts.stream().map(folding::of).distinct().toList();
  }

  private Person complete(Person person, Set<String> own, Map<String, Entry> entries) {
    Entry entry =
        own.stream()
            .map(name -> entries.get(folding.of(name)))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    List<String> all = new ArrayList<>(own);
    if (entry != null) {
      entry.forms().filter(form -> !own.contains(form)).forEach(all::add);
    }
    return new Person(person.participant(), person.interview(), entry, all);
  }

  /** What the glossary knows of people and organisations, by any of their names. */
  private Map<String, Entry> entries() {
    Map<String, Entry> entries = new HashMap<>();
    for (Entry entry : glossary.entries()) {
      if (entry.kind() == Entry.Kind.PERSON || entry.kind() == ORGANIZATION) {
        entry.forms().forEach(form -> entries.putIfAbsent(folding.of(form), entry));
      }
    }
    return entries;
  }

  private static Stream<String> ownNames(Participant participant) {
    return Stream.of(participant.name(), participant.latinName()).filter(Objects::nonNull);
  }
}
