package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Collation;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.document.PlacedEmendation;

/**
 * Chooses sentences that a speaker can be known by, for interviews whose claims nobody has written
 * down: of some length, in the first person, with terms of the field, and not leaning on what was
 * said before.
 */
final class Passages {
  /** In string indices. */
  private static final int SHORTEST = 18;

  private static final int LONGEST = 100;

  /** So that one talkative guest does not fill the quiz. */
  private static final int PER_SPEAKER = 20;

  private static final int ENOUGH = 2;
  private static final int TERMS_COUNTED = 2;

  private static final Pattern FIRST_PERSON = Pattern.compile("[我咱]");
  private static final Pattern OPINION =
      Pattern.compile("我们?(也|都|还|就|并|更)?(不?认为|觉得|相信|希望|同意|反对|建议|主张|担心|不认为|尊重|预计|坚信)");
  private static final Pattern JUDGEMENT =
      Pattern.compile("应该|应当|必须|不能|不是|而是|只有|才能|永远|从来|决定|值得|比.{1,12}更|最|却|但");
  private static final Pattern LEANING = Pattern.compile("^[“「『]?(这|那|它|他|她|对|是的|所以|因此|然后|同样|比如)");
  private static final Pattern SENTENCE = Pattern.compile("[^。！？!?]+[。！？!?]+[”’」』）)]*");

  private final Interview interview;
  private final List<PlacedEmendation> uncertain;
  private final Glossary glossary;
  private final List<Rated> rated = new ArrayList<>();

  private record Rated(Quotation quotation, int rating) {}

  Passages(Interview interview, Collation collation, Companion companion) {
    this.interview = interview;
    this.glossary = companion.glossary();
    this.uncertain =
        collation.emendations().stream().filter(e -> !e.emendation().certain()).toList();
    int number = 0;
    for (Block block : interview.blocks()) {
      for (Paragraph paragraph : block.paragraphs()) {
        if (isCertain(block)) {
          rate(block, paragraph, number);
        }
        number++;
      }
    }
  }

  /** The best ones of each speaker, best first. */
  List<Quotation> chosen() {
    Map<String, Integer> taken = new HashMap<>();
    return rated.stream()
        .sorted(Comparator.comparingInt(one -> -one.rating()))
        .map(Rated::quotation)
        .filter(one -> taken.merge(one.speaker(), 1, Integer::sum) <= PER_SPEAKER)
        .toList();
  }

  /** Whether it is certain whose words these are, and that they are meant to be read as said. */
  private boolean isCertain(Block block) {
    return (block.type() == BlockType.TURN || block.type() == BlockType.BODY)
        && block.certain()
        && interview.participant(block.speaker()).isPresent();
  }

  private void rate(Block block, Paragraph paragraph, int number) {
    String folded = glossary.folding().of(paragraph.text());
    SENTENCE
        .matcher(folded)
        .results()
        .filter(found -> found.end() - found.start() >= SHORTEST)
        .filter(found -> found.end() - found.start() <= LONGEST)
        .filter(found -> !isUncertain(number, found.start(), found.end()))
        .forEach(
            found -> {
              String text = paragraph.text().substring(found.start(), found.end()).strip();
              int rating = rating(found.group().strip(), text);
              if (rating >= ENOUGH) {
                rated.add(
                    new Rated(
                        new Quotation(interview.id(), paragraph.id(), block.speaker(), text),
                        rating));
              }
            });
  }

  private boolean isUncertain(int paragraph, int from, int to) {
    return uncertain.stream()
        .anyMatch(e -> e.paragraph() == paragraph && e.from() < to && e.to() > from);
  }

  /** How well a sentence tells who speaks. */
  private int rating(String folded, String text) {
    int rating = Math.min(TERMS_COUNTED, glossary.find(text).size());
    rating += FIRST_PERSON.matcher(folded).find() ? 1 : 0;
    rating += OPINION.matcher(folded).find() ? 1 : 0;
    rating += JUDGEMENT.matcher(folded).find() ? 1 : 0;
    rating -= LEANING.matcher(folded).find() ? 2 : 0;
    return folded.matches(".*[？?][”’」』）)]*") ? rating - 1 : rating;
  }
}
