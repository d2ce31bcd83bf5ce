package org.lunheng.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.clean.channel.ChannelInverse;
import org.lunheng.clean.channel.Readings;
import org.lunheng.clean.channel.Run;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.RawText;

/**
 * Restores runs that were decoded one byte off, as in {@code 因?yàn)槿澜缱...}. Where no reading can be
 * found, or no language model is at hand, runs with signs that cannot mean anything else are marked
 * as doubtful.
 */
final class MisalignedRuns implements Step {
  private static final String WIDE = "[^\\x00-\\x7F“”‘’—…·《》、。]";
  private static final String READING = Readings.SYLLABLE;

  /** A question mark that ate the bracket of a reading, up to the next ASCII character. */
  private static final String ATE_BRACKET = READING + "\\)" + WIDE + "*+(?:\\?[a-z]{4,5};)?";

  /** A question mark that ate a separator, so that a Latin letter got the next reading. */
  private static final String LETTER_WITH_READING = ",[A-Z](?=\\(" + READING + "\\))";

  /** A question mark that ate the start of a tag. */
  private static final String ATE_TAG = "(?:" + WIDE + "|。){0,3}\\?/p>";

  /** A run with phonetic letters or private-use characters, which prose does not have. */
  private static final String STRANGE =
      "[!,.:;]?" + WIDE + "{0,8}[\\u3105-\\u312F\\uE000-\\uF8FF]" + WIDE + "*+";

  /** A Latin letter that was taken for the second half of a character and got its reading. */
  private static final String LETTER = "[A-Z](?<=" + WIDE + "[A-Z])\\(" + READING + "\\)";

  private static final Pattern SIGN =
      Pattern.compile(
          "\\?(?<=(?:"
              + WIDE
              + "|\\))\\?)(?:"
              + String.join("|", ATE_BRACKET, LETTER_WITH_READING, ATE_TAG, STRANGE)
              + ")|"
              + LETTER);

  private static final String WHY = "decoded one byte off";

  private final Resources resources;

  MisalignedRuns(Resources resources) {
    this.resources = resources;
  }

  @Override
  public String name() {
    return "misaligned-runs";
  }

  @Override
  public Draft apply(Draft draft) {
    ChannelInverse inverse = inverse(draft.raw());
    List<Emendation> found = new ArrayList<>();
    for (int number = 1; number <= draft.raw().lines().size(); number++) {
      String line = draft.raw().lines().get(number - 1);
      if (line.indexOf('?') >= 0 || line.indexOf('(') >= 0) {
        found.addAll(new Marks(line, number).of(inverse));
      }
    }
    return draft.withEmendations(found);
  }

  /** What undoes the damage; null if the text has no sign of it, or without a language model. */
  private ChannelInverse inverse(RawText raw) {
    boolean damaged =
        raw.lines().stream().anyMatch(Readings::hasEatenBracket)
            || PinyinAnnotations.areConverters(raw);
    return !damaged || resources.isEmpty()
        ? null
        : new ChannelInverse(
            raw.lines(),
            resources.languageModel().get(),
            resources.pinyin().get(),
            Entities::named);
  }

  /** The emendations of one line. */
  private static final class Marks {
    private final String line;
    private final int number;
    private final LineMarks marks;
    private final List<Emendation> found = new ArrayList<>();
    private final BitSet taken = new BitSet();

    Marks(String line, int number) {
      this.number = number;
      this.line = line;
      this.marks = new LineMarks(line, number);
    }

    List<Emendation> of(ChannelInverse inverse) {
      if (inverse != null) {
        inverse.runs(number - 1).forEach(run -> add(run, EmendationKind.GBK_MISALIGNMENT, WHY));
        inverse
            .readingsOfLetters(line)
            .forEach(run -> add(run, EmendationKind.PINYIN_ANNOTATION, PinyinAnnotations.WHY));
      }
      Matcher matcher = SIGN.matcher(line);
      while (matcher.find()) {
        int next = taken.nextSetBit(matcher.start());
        if (next < 0 || next >= matcher.end()) {
          found.add(
              marks.doubted(matcher.start(), matcher.end(), EmendationKind.GBK_MISALIGNMENT, WHY));
        }
      }
      return found;
    }

    private void add(Run run, EmendationKind kind, String why) {
      int next = taken.nextSetBit(run.from());
      if (next >= 0 && next < run.to()) {
        return;
      }
      taken.set(run.from(), run.to());
      found.add(
          run.certain()
              ? marks.certain(run.from(), run.to(), run.text(), kind, why)
              : marks.offered(run.from(), run.to(), run.text(), run.alternatives(), kind, why));
    }
  }
}
