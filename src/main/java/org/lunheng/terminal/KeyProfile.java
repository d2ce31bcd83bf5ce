package org.lunheng.terminal;

import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.CtrlAndCharacterPattern;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.NormalCharacterPattern;
import java.util.List;

/**
 * The keys of xterm, tmux, rxvt, PuTTY and the Linux console. Of two patterns that match the same
 * characters the later one counts.
 */
final class KeyProfile {
  /**
   * Stands in the input where nothing came for a while, or where something new begins in any case:
   * it ends a sequence that would else wait for more. No terminal sends this non-character.
   */
  static final char SILENCE = '\uFFFF';

  private static final List<CharacterPattern> PATTERNS =
      List.of(
          new NormalCharacterPattern(),
          new CtrlAndCharacterPattern(),
          key(KeyType.Unknown, SILENCE),
          key(KeyType.Tab, '\t'),
          key(KeyType.Enter, '\r'),
          key(KeyType.Enter, '\n'),
          key(KeyType.Backspace, '\b'),
          key(KeyType.Backspace, '\u007f'),
          new EscapePattern());

  private KeyProfile() {}

  /**
   * What characters are that came one after another: a key, the beginning of one ({@link
   * CharacterPattern.Matching#NOT_YET}), or null for nothing. All but the last were a beginning.
   */
  static CharacterPattern.Matching match(List<Character> sequence) {
    CharacterPattern.Matching best = null;
    for (CharacterPattern pattern : PATTERNS) {
      CharacterPattern.Matching matching = pattern.match(sequence);
      best = matching == null ? best : matching;
    }
    return best;
  }

  private static CharacterPattern key(KeyType type, char character) {
    return new BasicCharacterPattern(new KeyStroke(type), character);
  }
}
