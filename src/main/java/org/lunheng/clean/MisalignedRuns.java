package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;

/**
 * Finds runs that were decoded one byte off, as in {@code 因?yàn)槿澜缱...}, and marks them as
 * doubtful. It looks only for signs that cannot mean anything else.
 */
final class MisalignedRuns implements Step {
  private static final String WIDE = "[^\\x00-\\x7F“”‘’—…·《》、。]";
  private static final String READING = PinyinAnnotations.SYLLABLE;

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

  @Override
  public String name() {
    return "misaligned-runs";
  }

  @Override
  public Draft apply(Draft draft) {
    List<Emendation> found = new ArrayList<>();
    for (int number = 1; number <= draft.raw().lines().size(); number++) {
      String line = draft.raw().lines().get(number - 1);
      if (line.indexOf('?') >= 0 || line.indexOf('(') >= 0) {
        LineMarks marks = new LineMarks(line, number);
        Matcher matcher = SIGN.matcher(line);
        while (matcher.find()) {
          found.add(
              marks.doubted(
                  matcher.start(),
                  matcher.end(),
                  EmendationKind.GBK_MISALIGNMENT,
                  "decoded one byte off"));
        }
      }
    }
    return draft.withEmendations(found);
  }
}
