package org.lunheng.terminal;

import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.CtrlAndCharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.NormalCharacterPattern;
import java.util.Collection;
import java.util.List;

/**
 * The keys of xterm, tmux, rxvt, PuTTY and the Linux console. Of two patterns that match the same
 * characters the later one counts.
 */
final class KeyProfile implements KeyDecodingProfile {
  /**
   * Stands in the input where nothing came for a while, or where something new begins in any case:
   * it ends a sequence that would else wait for more. No terminal sends this non-character.
   */
  static final char SILENCE = '\uFFFF';

  @Override
  public Collection<CharacterPattern> getPatterns() {
    return List.of(
        new NormalCharacterPattern(),
        new CtrlAndCharacterPattern(),
        key(KeyType.Unknown, SILENCE),
        key(KeyType.Tab, '\t'),
        key(KeyType.Enter, '\r'),
        key(KeyType.Enter, '\n'),
        key(KeyType.Backspace, '\b'),
        key(KeyType.Backspace, '\u007f'),
        new EscapePattern());
  }

  private static CharacterPattern key(KeyType type, char character) {
    return new BasicCharacterPattern(new KeyStroke(type), character);
  }
}
