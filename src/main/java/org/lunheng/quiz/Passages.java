package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lunheng.corpus.Companion;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Collation;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.document.PlacedEmendation;

/**
 * Chooses passages that a speaker can be known by, for interviews whose claims nobody has written
 * down: a sentence or two of some length, in the first person, with terms of the field or words
 * that are the speaker's alone, and not leaning on what was said before.
 */
final class Passages {
  /** In string indices of Chinese; Latin letters count for less. */
  private static final int SHORTEST = 18;

  private static final int LONGEST = 100;

  /** So many Latin letters say as much as one Chinese character. */
  private static final int LATIN_LETTERS = 3;

  /** So that one talkative guest does not fill the quiz. */
  private static final int PER_SPEAKER = 20;

  private static final int ENOUGH = 2;
  private static final int TERMS_COUNTED = 2;

  private static final Pattern FIRST_PERSON = Pattern.compile("[我咱]|\\b(i|we|my|our)\\b");
  private static final Pattern OPINION =
      Pattern.compile(
          "我们?(的|也|都|还|就|并|更|很)?(不?认为|觉得|不?相信|希望|不?同意|不?反对|建议|主张|担心|尊重|预计|坚信)"
              + "|\\b(i|we) (\\w+ )?(think|believe|hope|doubt|worry|agree|disagree|support|oppose|expect|am against)\\b");
  private static final Pattern JUDGEMENT =
      Pattern.compile(
          "应该|应当|必须|不能|不是|而是|只有|才能|永远|从来|决定|值得|比.{1,12}更|最|却|但"
              + "|\\b(must|should|cannot|never|always|only|but|yet|more|most|nobody)\\b");
  private static final Pattern LEANING =
      Pattern.compile(
          "^[“「『]?((这|那|它|他|她|对|是的|所以|因此|然后|同样|比如|但是|不过|可是|而且|另外|其次)|(it|this|that|they|he|she|so|and|but|yes|no|then)\\b)");
  private static final Pattern SENTENCE =
      Pattern.compile("(?:[^。！？!?.]|\\.(?!\\s|$))+(?:[。！？!?]+|\\.+(?=\\s|$))[”’」』）)\"]*");
  private static final Pattern QUESTION = Pattern.compile("[？?][”’」』）)\"]*$");

  private final Interview interview;
  private final List<PlacedEmendation> uncertain;
  private final Companion companion;
  private final Vocabulary vocabulary;
  private final Set<String> speakers;
  private final List<Rated> rated = new ArrayList<>();

  /** A passage with its place in its paragraph. */
  private record Rated(Quotation quotation, int from, int to, int rating) {
    boolean overlaps(Rated other) {
      return quotation.paragraph().equals(other.quotation.paragraph())
          && from < other.to
          && other.from < to;
    }
  }

  /**
   * @param speakers the ids of those whose words are worth asking about
   */
  Passages(
      Interview interview,
      Collation collation,
      Companion companion,
      Vocabulary vocabulary,
      Set<String> speakers) {
    this.interview = interview;
    this.companion = companion;
    this.vocabulary = vocabulary;
    this.speakers = speakers;
    this.uncertain =
        collation.emendations().stream().filter(e -> !e.emendation().certain()).toList();
    int number = 0;
    for (Block block : interview.blocks()) {
      for (Paragraph paragraph : block.paragraphs()) {
        if (isCertain(block) && speakers.contains(block.speaker())) {
          rate(block, paragraph, number);
        }
        number++;
      }
    }
  }

  /** The best ones of each speaker, best first, none in another. */
  List<Quotation> chosen() {
    Map<String, Integer> taken = new HashMap<>();
    Map<String, List<Rated>> chosen = new HashMap<>();
    return rated.stream()
        .sorted(Comparator.comparingInt(one -> -one.rating()))
        .filter(one -> isApart(one, chosen))
        .map(Rated::quotation)
        .filter(one -> taken.merge(one.speaker(), 1, Integer::sum) <= PER_SPEAKER)
        .toList();
  }

  private static boolean isApart(Rated one, Map<String, List<Rated>> chosen) {
    List<Rated> there =
        chosen.computeIfAbsent(one.quotation().paragraph(), key -> new ArrayList<>());
    boolean apart = there.stream().noneMatch(one::overlaps);
    if (apart) {
      there.add(one);
    }
    return apart;
  }

  /** Whether it is certain whose words these are, and that they are meant to be read as said. */
  static boolean isCertain(Block block) {
    return (block.type() == BlockType.TURN || block.type() == BlockType.BODY)
        && block.certain()
        && block.speaker() != null;
  }

  /** Rates every sentence, and with the next one where it is too short to stand alone. */
  private void rate(Block block, Paragraph paragraph, int number) {
    String folded = companion.glossary().folding().of(paragraph.text());
    List<MatchResult> sentences = SENTENCE.matcher(folded).results().toList();
    for (int i = 0; i < sentences.size(); i++) {
      int from = sentences.get(i).start();
      int to = sentences.get(i).end();
      rate(block, paragraph, number, folded, from, to);
      if (i + 1 < sentences.size()) {
        int end = sentences.get(i + 1).end();
        if (Math.min(weight(folded, from, to), weight(folded, to, end)) < SHORTEST) {
          rate(block, paragraph, number, folded, from, end);
        }
      }
    }
  }

  private void rate(Block block, Paragraph paragraph, int number, String folded, int from, int to) {
    int weight = weight(folded, from, to);
    if (weight < SHORTEST || weight > LONGEST || isUncertain(number, from, to)) {
      return;
    }
    String text = paragraph.text().substring(from, to).strip();
    int rating = rating(folded.substring(from, to).strip(), block.speaker());
    if (rating >= ENOUGH) {
      Quotation quotation = new Quotation(interview.id(), paragraph.id(), block.speaker(), text);
      rated.add(new Rated(quotation, from, to, rating));
    }
  }

  private static int weight(String text, int from, int to) {
    int latin = (int) text.substring(from, to).chars().filter(c -> Words.isLatin((char) c)).count();
    return to - from - latin + latin / LATIN_LETTERS;
  }

  private boolean isUncertain(int paragraph, int from, int to) {
    return uncertain.stream()
        .anyMatch(e -> e.paragraph() == paragraph && e.from() < to && e.to() > from);
  }

  /** How well a passage tells who speaks. */
  private int rating(String folded, String speaker) {
    int rating = Math.min(TERMS_COUNTED, companion.glossary().find(folded).size());
    rating += Math.min(TERMS_COUNTED, vocabulary.own(folded, speaker));
    rating += FIRST_PERSON.matcher(folded).find() ? 1 : 0;
    rating += OPINION.matcher(folded).find() ? 1 : 0;
    rating += JUDGEMENT.matcher(folded).find() ? 1 : 0;
    rating -= LEANING.matcher(folded).find() ? 2 : 0;
    return QUESTION.matcher(folded).find() ? rating - 1 : rating;
  }
}
