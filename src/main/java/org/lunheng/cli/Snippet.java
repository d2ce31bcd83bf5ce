package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.corpus.Passage;

/**
 * As much of a paragraph as shows some places in it.
 *
 * @param text stretches of the paragraph, with an ellipsis where something was cut
 * @param places where the places are in that text
 */
record Snippet(String text, List<Passage> places) {
  private static final String ELLIPSIS = "…";

  /** How many characters are shown on each side of a place. */
  private static final int CONTEXT = 40;

  Snippet {
    places = List.copyOf(places);
  }

  /**
   * Cuts a paragraph.
   *
   * @param places by place, at least one
   */
  static Snippet of(String text, List<Passage> places) {
    List<Passage> windows = Passage.merged(places.stream().map(p -> window(text, p)).toList());
    StringBuilder cut = new StringBuilder(windows.get(0).from() > 0 ? ELLIPSIS : "");
    List<Passage> moved = new ArrayList<>();
    for (Passage window : windows) {
      if (!moved.isEmpty()) {
        cut.append(' ').append(ELLIPSIS).append(' ');
      }
      int shift = cut.length() - window.from();
      for (Passage p : places) {
        if (p.from() >= window.from() && p.to() <= window.to()) {
          moved.add(new Passage(p.paragraph(), p.from() + shift, p.to() + shift));
        }
      }
      cut.append(text, window.from(), window.to());
    }
    boolean whole = windows.get(windows.size() - 1).to() == text.length();
    return new Snippet(whole ? cut.toString() : cut + ELLIPSIS, moved);
  }

  /** A place with what stands around it, no Latin word and no surrogate pair cut in two. */
  private static Passage window(String text, Passage place) {
    int from = Math.max(0, place.from() - CONTEXT);
    while (from > 0 && isInside(text, from)) {
      from--;
    }
    int to = Math.min(text.length(), place.to() + CONTEXT);
    while (to < text.length() && isInside(text, to)) {
      to++;
    }
    return new Passage(place.paragraph(), from, to);
  }

  private static boolean isInside(String text, int at) {
    return isOfWord(text.charAt(at - 1)) && isOfWord(text.charAt(at))
        || Character.isLowSurrogate(text.charAt(at));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }
}
