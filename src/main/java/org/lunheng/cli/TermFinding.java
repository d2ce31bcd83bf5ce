package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.document.Problem;
import org.lunheng.store.CharacterReadings;
import org.lunheng.store.Foldings;
import org.lunheng.store.ProblemException;
import org.lunheng.text.Lookup;
import org.lunheng.text.Romanized;

/**
 * Finds the glossary entry that somebody means: by any of its names, else by how these are read in
 * pinyin, else by the first letters of that.
 */
record TermFinding(Glossary glossary) {

  /**
   * The entry that is meant.
   *
   * @throws ProblemException if there is none, or more than one; the problem says which ones may be
   */
  Entry find(String typed) throws ProblemException {
    Lookup<Entry> names = new Lookup<>(Foldings.get());
    for (Entry entry : glossary.entries()) {
      names.add(entry, Stream.concat(Stream.of(entry.id()), entry.forms()));
    }
    Entry named = names.find(typed).orElse(null);
    if (named != null) {
      return named;
    }
    List<Entry> read = read(typed);
    if (read.size() == 1) {
      return read.get(0);
    }
    List<Entry> near = read.isEmpty() ? names.near(typed) : read;
    if (near.isEmpty()) {
      throw new ProblemException(Problem.of(typed, 0, "term-unknown"));
    }
    String terms = near.stream().map(TermFinding::name).collect(Collectors.joining(", "));
    throw new ProblemException(Problem.of(typed, 0, "term-unknown-near", terms));
  }

  private List<Entry> read(String typed) {
    Romanized romanized = new Romanized(typed, CharacterReadings.shared());
    List<Entry> whole = read(romanized, Romanized::isReadingOf);
    return whole.isEmpty() ? read(romanized, Romanized::areInitialsOf) : whole;
  }

  private List<Entry> read(Romanized typed, BiPredicate<Romanized, String> isMeant) {
    List<Entry> read = new ArrayList<>();
    for (Entry entry : glossary.entries()) {
      if (entry.forms().anyMatch(form -> isMeant.test(typed, form))) {
        read.add(entry);
      }
    }
    return read;
  }

  private static String name(Entry entry) {
    String chinese = entry.term().hans();
    return chinese.equals(entry.term().en()) ? chinese : chinese + " = " + entry.term().en();
  }
}
