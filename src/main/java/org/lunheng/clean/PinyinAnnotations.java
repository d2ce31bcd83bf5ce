package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.clean.channel.Readings;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.RawText;

/**
 * Takes out readings that a converter put in brackets behind Traditional characters, as in {@code
 * 發(fā)展}.
 *
 * <p>Text about pronunciation has such brackets too. The converter betrays itself by doing it to
 * Traditional characters only, wherever they occur, and in the middle of words.
 */
final class PinyinAnnotations implements Step {
  private static final Pattern ANNOTATION =
      Pattern.compile("([\\u3400-\\u9FFF])(\\(" + Readings.SYLLABLE + "\\))");

  static final String WHY = "reading in brackets behind a Traditional character";

  private static final int FEWEST = 3;

  @Override
  public String name() {
    return "pinyin-annotations";
  }

  @Override
  public Draft apply(Draft draft) {
    List<Emendation> found = new ArrayList<>();
    Evidence evidence = collected(draft.raw(), found);
    boolean damaged = draft.emendations().stream().anyMatch(Emendation::certain);
    if (!damaged && !evidence.isConverter(draft.raw())) {
      return draft;
    }
    Stretches runs = new Stretches(draft.emendations().stream().map(Emendation::span).toList());
    return draft.withEmendations(found.stream().filter(e -> !runs.overlap(e.span())).toList());
  }

  /** Whether the brackets with readings in a text are a converter's. */
  static boolean areConverters(RawText raw) {
    return collected(raw, new ArrayList<>()).isConverter(raw);
  }

  private static Evidence collected(RawText raw, List<Emendation> found) {
    Evidence evidence = new Evidence();
    for (int line = 1; line <= raw.lines().size(); line++) {
      collect(raw.lines().get(line - 1), line, evidence, found);
    }
    return evidence;
  }

  private static void collect(String text, int line, Evidence evidence, List<Emendation> found) {
    if (text.indexOf('(') < 0) {
      return;
    }
    LineMarks marks = new LineMarks(text, line);
    Matcher matcher = ANNOTATION.matcher(text);
    while (matcher.find()) {
      evidence.add(matcher.group(1), text, matcher.end());
      found.add(
          marks.certain(
              matcher.start(2), matcher.end(2), "", EmendationKind.PINYIN_ANNOTATION, WHY));
    }
  }

  /** What tells a converter's brackets from a teacher's. */
  private static final class Evidence {
    private final Map<Integer, Integer> annotated = new TreeMap<>();
    private int count;
    private int traditional;
    private int insideWords;

    void add(String character, String text, int end) {
      int codePoint = character.codePointAt(0);
      annotated.merge(codePoint, 1, Integer::sum);
      count++;
      traditional += Folding.isTraditional(codePoint) ? 1 : 0;
      insideWords += end < text.length() && text.charAt(end) >= 0x3400 ? 1 : 0;
    }

    boolean isConverter(RawText raw) {
      return count >= FEWEST
          && traditional * 2 >= count
          && insideWords * 2 >= count
          && count * 10 >= occurrences(raw) * 8;
    }

    private int occurrences(RawText raw) {
      int occurrences = 0;
      for (String line : raw.lines()) {
        for (int i = 0; i < line.length(); i++) {
          occurrences += annotated.containsKey((int) line.charAt(i)) ? 1 : 0;
        }
      }
      return occurrences;
    }
  }
}
