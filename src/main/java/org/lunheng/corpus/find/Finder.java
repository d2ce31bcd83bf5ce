package org.lunheng.corpus.find;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lunheng.corpus.Passage;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.text.Syllables;

/**
 * Finds what a query means, whatever script, letter case and width it stands in. A finder never
 * changes; several threads may use it.
 */
public final class Finder {
  private final Query query;
  private final Likeness likeness;
  private final Fault fault;
  private final Map<Way, Places> ways;

  private Finder(Query query, Likeness likeness, Fault fault, Map<Way, Places> ways) {
    this.query = query;
    this.likeness = likeness;
    this.fault = fault;
    this.ways = ways;
  }

  /** A finder; one of a query that is empty or has a fault finds nothing. */
  public static Finder of(Query query, Likeness likeness) {
    Map<Way, Places> ways = new EnumMap<>(Way.class);
    Fault fault = null;
    if (query.isEmpty()) {
      return new Finder(query, likeness, null, ways);
    }
    if (query.how() == Query.How.EXPRESSION) {
      fault = Expression.fault(query.text(), likeness.folding());
      if (fault == null) {
        ways.put(Way.EXPRESSION, Expression.of(query.text(), likeness.folding()));
      }
    } else {
      List<String> folded = query.words().stream().map(likeness.folding()::of).toList();
      addWords(ways, folded);
      ways.putAll(pinyin(String.join(" ", folded), likeness.syllables()));
      addMixed(ways, folded, likeness.syllables());
    }
    return new Finder(query, likeness, fault, ways);
  }

  private static void addWords(Map<Way, Places> ways, List<String> folded) {
    ways.put(Way.PHRASE, Places.of(String.join(" ", folded)));
    if (folded.size() > 1) {
      ways.put(Way.WORDS, Places.of(folded));
    }
  }

  private static Map<Way, Places> pinyin(String folded, Syllables syllables) {
    Map<Way, Places> ways = new EnumMap<>(Way.class);
    String letters = Syllables.lettersOf(folded);
    if (letters.length() > 1 && letters.length() <= TypedPinyin.LONGEST) {
      for (Way way : List.of(Way.SYLLABLES, Way.BEGUN, Way.INITIALS)) {
        ways.put(way, new TypedPinyin(letters, syllables, way));
      }
    }
    return ways;
  }

  /** Without pinyin among the words that would be the same as all of them as they were typed. */
  private static void addMixed(Map<Way, Places> ways, List<String> folded, Syllables syllables) {
    if (folded.size() == 1) {
      return;
    }
    List<Word> words = new ArrayList<>();
    boolean typed = true;
    for (String word : folded) {
      List<Places> each = new ArrayList<>(List.of(Places.of(word)));
      each.addAll(pinyin(word, syllables).values());
      typed &= each.size() == 1;
      words.add(new Word(each));
    }
    if (!typed) {
      ways.put(Way.MIXED, Word.all(words));
    }
  }

  /** What is looked for. */
  public Query query() {
    return query;
  }

  /** What counts as the same. */
  public Likeness likeness() {
    return likeness;
  }

  /** Why the query cannot be looked for, or null. */
  public Fault fault() {
    return fault;
  }

  /** The ways that the query can be taken, the strictest first. */
  public List<Way> ways() {
    return List.copyOf(ways.keySet());
  }

  /** Where it stands in an interview, taken the strictest way that finds something. */
  public List<Passage> in(Interview interview) {
    List<PlacedParagraph> paragraphs = interview.paragraphs();
    List<String> folded =
        paragraphs.stream().map(p -> likeness.folding().of(p.paragraph().text())).toList();
    for (Way way : ways.keySet()) {
      List<Passage> found = new ArrayList<>();
      for (int i = 0; i < folded.size(); i++) {
        add(found, paragraphs.get(i).number(), folded.get(i), way);
      }
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  /**
   * Where it stands in a paragraph, taken one way.
   *
   * @param number the paragraph's, which the passages bear
   * @param text as it is stored
   */
  public List<Passage> in(int number, String text, Way way) {
    return inFolded(number, likeness.folding().of(text), way);
  }

  /** The same in a text that is folded already. */
  public List<Passage> inFolded(int number, String folded, Way way) {
    List<Passage> found = new ArrayList<>();
    add(found, number, folded, way);
    return List.copyOf(found);
  }

  /** How often it stands in a text that is folded already, taken one way. */
  int count(String folded, Way way) {
    int[] count = new int[1];
    ways.getOrDefault(way, Places.NOWHERE).in(folded, (from, to) -> count[0]++);
    return count[0];
  }

  /** Whether it may stand in a text with such initials, taken one way. */
  boolean mayBeIn(InitialPairs pairs, Way way) {
    return ways.getOrDefault(way, Places.NOWHERE).mayBeIn(pairs);
  }

  private void add(List<Passage> found, int number, String folded, Way way) {
    ways.getOrDefault(way, Places.NOWHERE)
        .in(folded, (from, to) -> found.add(new Passage(number, from, to)));
  }
}
