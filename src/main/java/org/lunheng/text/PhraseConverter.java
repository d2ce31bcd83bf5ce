package org.lunheng.text;

import java.util.Arrays;

/**
 * Converts texts in one direction: words by a table of words, what is left by a table of
 * characters. A text is divided into as few words as can be; of two ways with equally many the one
 * whose later words are longer is taken, as in 不断/发展 against 不/断发/展: Chinese words are more often
 * told by their ends than by their starts.
 *
 * <p>It may be used by several threads.
 */
public final class PhraseConverter {
  /** How many {@code char}s are divided at once if no line ends before. */
  static final int WINDOW = 8_192;

  private final PhraseTable words;
  private final CharacterTable characters;

  /** A converter by these tables. */
  public PhraseConverter(PhraseTable words, CharacterTable characters) {
    this.words = words;
    this.characters = characters;
  }

  /** A text after conversion. */
  public Converted convert(String text) {
    char[] source = text.toCharArray();
    Division division = new Division(words, source, Math.min(WINDOW, source.length));
    Output output = new Output(source.length);
    int from = 0;
    while (from < source.length) {
      int to = windowEnd(source, from);
      division.divide(from, to);
      write(source, division, from, to, output);
      from = to;
    }
    return output.changed ? output.converted() : Converted.unchanged(text);
  }

  /** After a line's end if there is one in the window, and never inside a pair of surrogates. */
  private static int windowEnd(char[] source, int from) {
    int end = Math.min(source.length, from + WINDOW);
    if (end == source.length) {
      return end;
    }
    for (int i = end; i > from; i--) {
      if (source[i - 1] == '\n') {
        return i;
      }
    }
    return Character.isLowSurrogate(source[end]) ? end - 1 : end;
  }

  private void write(char[] source, Division division, int from, int to, Output output) {
    int i = from;
    while (i < to) {
      int entry = division.wordAt(i);
      if (entry == PhraseTable.NONE) {
        output.put(characters, source[i], i);
        i++;
      } else {
        int length = division.lengthAt(i);
        output.put(words, entry, source, i, length);
        i += length;
      }
    }
  }

  /** The text as far as it is converted. */
  private static final class Output {
    private final OffsetMap.Builder offsets = new OffsetMap.Builder();
    private char[] text;
    private int end;
    private boolean changed;

    Output(int capacity) {
      text = new char[capacity];
    }

    void put(CharacterTable characters, char c, int index) {
      if (characters.isLong(c)) {
        String value = characters.longOf(c);
        makeRoom(value.length());
        offsets.add(index, 1, end, value.length());
        value.getChars(0, value.length(), text, end);
        end += value.length();
        changed = true;
      } else {
        makeRoom(1);
        char value = characters.of(c);
        changed |= value != c;
        text[end++] = value;
      }
    }

    void put(PhraseTable words, int entry, char[] source, int index, int length) {
      int valueLength = words.valueLength(entry);
      makeRoom(valueLength);
      words.copyValue(entry, text, end);
      if (valueLength != length) {
        offsets.add(index, length, end, valueLength);
        changed = true;
      } else if (!changed) {
        changed = Arrays.mismatch(source, index, index + length, text, end, end + length) >= 0;
      }
      end += valueLength;
    }

    Converted converted() {
      return new Converted(new String(text, 0, end), offsets.build());
    }

    private void makeRoom(int more) {
      if (end + more > text.length) {
        text = Arrays.copyOf(text, Math.max(end + more, text.length + text.length / 2));
      }
    }
  }
}
