package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.corpus.glossary.Occurrence;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;

/**
 * Finds the deciding word of a quotation: one that its stance hangs on, or else the term of the
 * glossary that the library uses least. It stands in the quotation once.
 */
final class Gaps {
  /** The longest Latin option has no more than so many times the letters of the shortest. */
  private static final int LONGEST = 2;

  /** A term that every fifth paragraph has decides nothing. */
  private static final double OFTEN = 0.2;

  private final Glossary glossary;
  private int paragraphs;

  /** How often the library uses an entry. */
  private final Map<String, Integer> uses = new HashMap<>();

  private final Neighbours neighbours = new Neighbours();

  /** The entries that the library uses. */
  private final Map<String, Entry> used = new LinkedHashMap<>();

  /** A Latin name that the library uses for an entry. */
  private final Map<String, String> latin = new HashMap<>();

  Gaps(Glossary glossary, List<Interview> interviews) {
    this.glossary = glossary;
    for (Interview interview : interviews) {
      for (Block block : interview.blocks()) {
        block.paragraphs().stream().map(Paragraph::text).forEach(this::count);
      }
    }
  }

  /** The gap to make in a quotation. */
  Optional<Gap> in(String text) {
    String folded = glossary.folding().of(text);
    List<Occurrence> terms = glossary.find(text);
    List<Gap> gaps =
        Stream.of(
                contrasts(folded, terms, true),
                terms(text, folded, terms),
                contrasts(folded, terms, false))
            .flatMap(found -> found)
            .filter(gap -> gap.size() >= Maker.FEWEST - 1)
            .toList();
    return gaps.stream()
        .filter(gap -> gap.size() >= Maker.FEWEST)
        .findFirst()
        .or(() -> gaps.stream().findFirst());
  }

  private int uses(Occurrence term) {
    return uses.getOrDefault(term.entry().id(), 0);
  }

  private void count(String text) {
    paragraphs++;
    for (Occurrence found : glossary.find(text)) {
      String id = found.entry().id();
      uses.merge(id, 1, Integer::sum);
      neighbours.learn(id, text, found.from(), found.to());
      used.putIfAbsent(id, found.entry());
      String form = text.substring(found.from(), found.to());
      if (isLatin(form)) {
        latin.putIfAbsent(id, form);
      }
    }
  }

  /** Terms are left whole: 超越 in 超越人类智能 decides, but not if that were a term. */
  private static Stream<Gap> contrasts(String folded, List<Occurrence> terms, boolean strong) {
    return Contrasts.in(folded).stream()
        .filter(found -> found.strong() == strong)
        .filter(f -> terms.stream().noneMatch(t -> t.from() < f.to() && f.from() < t.to()))
        .filter(found -> isOnce(folded, folded.substring(found.from(), found.to())))
        .map(found -> new Gap(found.from(), found.to(), List.of(notIn(folded, found.others()))));
  }

  /** A word that stands beside the gap is hardly in it. */
  private static List<Contrasts.Word> notIn(String folded, List<Contrasts.Word> words) {
    return words.stream().filter(word -> !folded.contains(word.hans())).toList();
  }

  /** A term beside a related one gives itself away: open source or … */
  private Stream<Gap> terms(String text, String folded, List<Occurrence> terms) {
    return terms.stream()
        .filter(term -> uses(term) <= OFTEN * paragraphs && isOnlyHere(term, folded))
        .filter(term -> terms.stream().noneMatch(t -> areRelated(t.entry(), term.entry())))
        .filter(term -> Contrasts.in(folded).stream().noneMatch(found -> found.splits(term)))
        .sorted(Comparator.comparingInt(this::uses))
        .map(term -> gap(text, term, terms));
  }

  private Gap gap(String text, Occurrence term, List<Occurrence> terms) {
    String form = text.substring(term.from(), term.to());
    Set<String> shown = terms.stream().map(t -> t.entry().id()).collect(Collectors.toSet());
    Map<Integer, List<Contrasts.Word>> words =
        used.values().stream()
            .filter(entry -> entry.kind() == term.entry().kind() && !shown.contains(entry.id()))
            .filter(entry -> neighbours.fit(entry.id(), text, term.from(), term.to()))
            .collect(
                Collectors.groupingBy(
                    entry -> distance(entry, term.entry()),
                    Collectors.flatMapping(entry -> word(entry, form), Collectors.toList())));
    return new Gap(
        term.from(),
        term.to(),
        List.of(words.getOrDefault(1, List.of()), words.getOrDefault(2, List.of())));
  }

  /** How far an entry is from another one: 1 if related, 2 if both are to a third, else 3. */
  private static int distance(Entry one, Entry other) {
    if (areRelated(one, other)) {
      return 1;
    }
    return one.related().stream().anyMatch(other.related()::contains) ? 2 : 3;
  }

  /** A name of an entry that has the form of another word. */
  private Stream<Contrasts.Word> word(Entry entry, String form) {
    if (isLatin(form)) {
      return Stream.ofNullable(latin.get(entry.id()))
          .filter(name -> areOfLikeForm(name, form))
          .map(name -> new Contrasts.Word(name, name));
    }
    String hans = entry.term().hans();
    boolean fits =
        isHan(form) && isHan(hans) && hans.length() == form.length() && hans.charAt(0) != '《';
    return fits ? Stream.of(new Contrasts.Word(hans, entry.term().hant())) : Stream.empty();
  }

  private static boolean areOfLikeForm(String one, String other) {
    return Character.isUpperCase(one.charAt(0)) == Character.isUpperCase(other.charAt(0))
        && one.length() <= LONGEST * other.length()
        && other.length() <= LONGEST * one.length();
  }

  private static boolean areRelated(Entry one, Entry other) {
    return one.related().contains(other.id()) || other.related().contains(one.id());
  }

  /** Whether no other name of a term stands in the text beside it. */
  private boolean isOnlyHere(Occurrence term, String folded) {
    String rest = folded.substring(0, term.from()) + "\n" + folded.substring(term.to());
    return forms(term.entry()).stream().noneMatch(form -> Words.has(rest, form));
  }

  private List<String> forms(Entry entry) {
    List<String> forms = new ArrayList<>();
    entry.forms().map(glossary.folding()::of).forEach(forms::add);
    return forms;
  }

  private static boolean isOnce(String text, String word) {
    return text.indexOf(word) == text.lastIndexOf(word);
  }

  private static boolean isLatin(String form) {
    return form.chars().noneMatch(Character::isIdeographic);
  }

  private static boolean isHan(String form) {
    return form.chars().allMatch(Character::isIdeographic);
  }
}
