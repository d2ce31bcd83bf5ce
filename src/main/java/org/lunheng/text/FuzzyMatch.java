package org.lunheng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a few typed letters stand for a text: they occur in it in their order, each after the
 * one before it or at the beginning of a word. Every ideograph begins a word; its pinyin, or the
 * first letter of that, stands for it. Letter case does not matter, and words typed apart may occur
 * in any order.
 *
 * @param score the higher the better
 * @param places the string indices in the text that were matched, in rising order
 */
public record FuzzyMatch(int score, List<Integer> places) {
  private static final int NEXT_TO = 8;
  private static final int WORD_START = 6;
  private static final int TEXT_START = 3;

  public FuzzyMatch {
    places = List.copyOf(places);
  }

  /** The best match; null if the text has not all the letters. */
  public static FuzzyMatch of(String typed, String text, Readings readings) {
    return of(typed, text, readings, false);
  }

  /** The same, where a letter may stand anywhere after the one before it; for short texts. */
  public static FuzzyMatch loose(String typed, String text) {
    return of(typed, text, character -> List.of(), true);
  }

  private static FuzzyMatch of(String typed, String text, Readings readings, boolean loose) {
    int score = 0;
    List<Integer> places = new ArrayList<>();
    for (String word : typed.strip().split("\\s+")) {
      Step step = new Search(small(word), small(text), readings, loose).from(0, 0, false);
      if (step == null) {
        return null;
      }
      score += step.score;
      for (Step at = step; at.place >= 0; at = at.next) {
        places.add(at.place);
      }
    }
    return new FuzzyMatch(score, places.stream().distinct().sorted().toList());
  }

  /** In small letters, each where it was. */
  private static char[] small(String text) {
    char[] small = text.toCharArray();
    for (int i = 0; i < small.length; i++) {
      small[i] = Character.toLowerCase(small[i]);
    }
    return small;
  }

  /** A letter of the text that stands for one or several typed ones, and those after it. */
  private record Step(int score, int place, Step next) {
    static final Step END = new Step(0, -1, null);
  }

  /** Looks for the best way; what was found from a place on is remembered. */
  private static final class Search {
    private final char[] word;
    private final char[] text;
    private final Readings readings;
    private final boolean loose;
    private final Map<Integer, Step> known = new HashMap<>();

    Search(char[] word, char[] text, Readings readings, boolean loose) {
      this.word = word;
      this.text = text;
      this.readings = readings;
      this.loose = loose;
    }

    /**
     * The best way to match what was typed from an index on in the text from a place on; null if
     * there is none.
     *
     * @param after whether the letter before the place was matched
     */
    Step from(int typed, int place, boolean after) {
      if (typed == word.length) {
        return Step.END;
      }
      if (place == text.length) {
        return null;
      }
      int state = (typed * (text.length + 1) + place) * 2 + (after ? 1 : 0);
      if (!known.containsKey(state)) {
        known.put(state, better(taken(typed, place, after), from(typed, place + 1, false)));
      }
      return known.get(state);
    }

    private Step taken(int typed, int place, boolean after) {
      boolean start = startsWord(place);
      if (!after && !start && typed > 0 && !loose) {
        return null;
      }
      int score = (after ? NEXT_TO : start ? WORD_START : 0) + (place == 0 ? TEXT_START : 0);
      Step best = word[typed] == text[place] ? step(typed + 1, place, score) : null;
      if (isLatin(word[typed]) && text[place] >= 0x80) {
        for (String reading : readings.of(text[place])) {
          best = better(best, read(typed, place, score, Romanized.plain(reading)));
        }
      }
      return best;
    }

    /** The way by a reading: in full, or by its first letter. */
    private Step read(int typed, int place, int score, String reading) {
      int same = 0;
      while (same < reading.length()
          && typed + same < word.length
          && reading.charAt(same) == word[typed + same]) {
        same++;
      }
      Step full = same == reading.length() ? step(typed + same, place, score * same) : null;
      return same == 0 ? null : better(full, step(typed + 1, place, score));
    }

    private Step step(int typed, int place, int score) {
      Step next = from(typed, place + 1, true);
      return next == null ? null : new Step(score + next.score, place, next);
    }

    private boolean startsWord(int place) {
      return Character.isIdeographic(text[place])
          || place == 0
          || !Character.isLetterOrDigit(text[place - 1])
          || Character.isIdeographic(text[place - 1]);
    }

    private static boolean isLatin(char c) {
      return c >= 'a' && c <= 'z';
    }

    private static Step better(Step one, Step other) {
      return one == null || other != null && other.score > one.score ? other : one;
    }
  }
}
