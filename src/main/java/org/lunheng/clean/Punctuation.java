package org.lunheng.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.Removal;
import org.lunheng.document.Span;

/**
 * Gives punctuation in Chinese its full width back, which conversions flatten to ASCII: between and
 * behind Chinese characters, and not in numbers, times, addresses, formulas and Latin text.
 */
final class Punctuation implements Step {
  private static final String MARKS = ",;:?!";
  private static final String WHY = "full width in Chinese";

  @Override
  public String name() {
    return "punctuation";
  }

  @Override
  public Draft apply(Draft draft) {
    Map<Integer, List<Emendation>> emended =
        draft.emendations().stream().collect(Collectors.groupingBy(e -> e.span().line()));
    Map<Integer, List<Removal>> cut =
        draft.cuts().stream().collect(Collectors.groupingBy(c -> c.span().line()));
    List<Emendation> found = new ArrayList<>();
    for (int number = 1; number <= draft.raw().lines().size(); number++) {
      String text = draft.raw().lines().get(number - 1);
      if (!Line.isToBeRead(text)) {
        continue;
      }
      Line line = new Line(text, number);
      emended.getOrDefault(number, List.of()).forEach(line::cover);
      cut.getOrDefault(number, List.of()).forEach(removal -> line.coverMark(removal.span()));
      line.widen(found);
    }
    return draft.withEmendations(found);
  }

  /** One raw line and what of it is not to be looked at. */
  private static final class Line {
    private final String text;
    private final LineMarks marks;

    /** What vanishes: neighbours are looked for beyond it. */
    private final BitSet gone = new BitSet();

    /** What stays as it is. */
    private final BitSet fixed = new BitSet();

    private int index;
    private int offset;
    private int nextClose = -1;
    private Boolean chinese;

    Line(String text, int number) {
      this.text = text;
      this.marks = new LineMarks(text, number);
      fixed.or(Literals.in(text));
    }

    /** Whether a line has Chinese and marks of half width. */
    static boolean isToBeRead(String text) {
      boolean cjk = false;
      boolean mark = false;
      for (int i = 0; i < text.length() && !(cjk && mark); i++) {
        char c = text.charAt(i);
        cjk |= c >= 0x80 && isCjk(c);
        mark |= c < 0x80 && (c == '(' || MARKS.indexOf(c) >= 0);
      }
      return cjk && mark;
    }

    void cover(Emendation emendation) {
      set(emendation.span(), emendation.certain() ? gone : fixed);
    }

    void coverMark(Span span) {
      set(span, gone);
    }

    private void set(Span span, BitSet bits) {
      int from = indexOf(span.from());
      bits.set(from, indexOf(span.to()));
    }

    /** The string index of a code point; offsets that grow cost one pass over the line. */
    private int indexOf(int target) {
      if (target < offset) {
        index = 0;
        offset = 0;
      }
      index = text.offsetByCodePoints(index, target - offset);
      offset = target;
      return index;
    }

    void widen(List<Emendation> found) {
      BitSet wide = new BitSet();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < 0x80 && !gone.get(i) && !fixed.get(i)) {
          if (MARKS.indexOf(c) >= 0 && isChinese(i)) {
            wide.set(i);
          } else if (c == '(') {
            widenBrackets(i, wide);
          }
        }
      }
      for (int i = wide.nextSetBit(0); i >= 0; i = wide.nextSetBit(i + 1)) {
        String full = String.valueOf((char) (text.charAt(i) + 0xFEE0));
        found.add(marks.certain(i, i + 1, full, EmendationKind.PUNCTUATION, WHY));
      }
    }

    /** Whether a mark stands in Chinese. */
    private boolean isChinese(int index) {
      int before = neighbour(index, -1);
      int after = neighbour(index, 1);
      boolean inNumber = isDigit(index - 1) && isDigit(index + 1);
      if (inNumber || text.charAt(index) == ':' && text.startsWith("//", index + 1)) {
        return false;
      }
      return isCjk(before) || isCjk(after) || isUnspaced(index, before) && isMostlyChinese();
    }

    /** Latin text has a space behind its marks; at the end of a Chinese line none is needed. */
    private boolean isUnspaced(int index, int before) {
      boolean last = index + 1 == text.length();
      return before >= 0 && text.charAt(index) != ':' && (last || text.charAt(index + 1) != ' ');
    }

    /** Whether a line has a Chinese character for each Latin word. */
    private boolean isMostlyChinese() {
      if (chinese == null) {
        chinese = text.chars().filter(c -> isCjk((char) c)).count() >= latinWords();
      }
      return chinese;
    }

    private int latinWords() {
      int words = 0;
      for (int i = 0; i < text.length(); i++) {
        words += isLatin(i) && !isLatin(i - 1) ? 1 : 0;
      }
      return words;
    }

    /** A pair of brackets is widened together, or not at all. */
    private void widenBrackets(int open, BitSet wide) {
      int close = closeAfter(open);
      if (close == text.length() || fixed.get(close) || opensAgain(open, close)) {
        return;
      }
      boolean chinese = hasCjk(open + 1, close);
      boolean call = isLatin(open - 1) && !chinese && close - open <= 2;
      if (chinese || !call && (isCjk(neighbour(open, -1)) || isCjk(neighbour(close, 1)))) {
        wide.set(open);
        wide.set(close);
      }
    }

    /** The next closing bracket that stays; the text's length if there is none. */
    private int closeAfter(int open) {
      if (nextClose < open) {
        nextClose = open;
        while (nextClose < text.length()
            && (text.charAt(nextClose) != ')' || gone.get(nextClose))) {
          nextClose++;
        }
      }
      return nextClose;
    }

    private boolean opensAgain(int open, int close) {
      int inner = open + 1;
      while (inner < close && (text.charAt(inner) != '(' || gone.get(inner))) {
        inner++;
      }
      return inner < close;
    }

    private boolean hasCjk(int from, int to) {
      for (int i = from; i < to; i++) {
        if (!gone.get(i) && isCjk(i)) {
          return true;
        }
      }
      return false;
    }

    /**
     * The index of the next char in a direction that stays and is no space; -1 if there is none.
     */
    private int neighbour(int index, int step) {
      int i = index + step;
      while (i >= 0 && i < text.length() && (gone.get(i) || text.charAt(i) == ' ')) {
        i += step;
      }
      return i < text.length() ? i : -1;
    }

    private boolean isCjk(int index) {
      return index >= 0 && index < text.length() && isCjk(text.charAt(index));
    }

    private static boolean isCjk(char c) {
      return c >= 0x2E80 && c < 0xFF00 || c >= 0xFF00 && c <= 0xFFEF || "“”‘’…—".indexOf(c) >= 0;
    }

    private boolean isDigit(int index) {
      return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
    }

    private boolean isLatin(int index) {
      return index >= 0 && text.charAt(index) < 0x80 && Character.isLetter(text.charAt(index));
    }
  }
}
