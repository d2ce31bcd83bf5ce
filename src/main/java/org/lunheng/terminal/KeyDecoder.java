package org.lunheng.terminal;

import com.googlecode.lanterna.input.CharacterPattern.Matching;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import org.lunheng.text.Utf8Input;

/**
 * Turns the bytes of a terminal into keys, what a mouse does, pasted texts and the terminal's own
 * answers. It never waits: bytes are fed to it as they come, and who feeds it says when there was
 * {@link #silence}, which tells Escape from the beginning of a sequence.
 */
final class KeyDecoder {
  private static final char BEL = '\u0007';

  /** How long Escape is held back: the rest of a sequence comes sooner, even from afar. */
  private static final int ESCAPE_MILLISECONDS = 25;

  /** Nobody types the middle of a sequence: its rest is on the way, or it is broken. */
  private static final int SEQUENCE_MILLISECONDS = 300;

  private static final int PASTE_MILLISECONDS = 1_000;

  /** No sequence of a terminal is as long; of one that does not end no more is kept. */
  private static final int LONGEST_SEQUENCE = 1 << 12;

  private final Utf8Input utf8 = new Utf8Input();
  private final KeyNames names = new KeyNames();

  /** The characters of a sequence that has begun; empty between two keys. */
  private final ArrayList<Character> sequence = new ArrayList<>();

  private char last;
  private Paste paste;

  /** Whether something is held back until there was silence. */
  boolean isWaiting() {
    return paste != null || !sequence.isEmpty();
  }

  /** How long there must be nothing before that counts as {@link #silence}. */
  int patienceMilliseconds() {
    if (paste != null) {
      return PASTE_MILLISECONDS;
    }
    return last == KeyDecodingProfile.ESC_CODE ? ESCAPE_MILLISECONDS : SEQUENCE_MILLISECONDS;
  }

  /** What is complete with these bytes. */
  List<Input> feed(byte[] bytes) {
    CharBuffer characters = utf8.decode(bytes);
    List<Input> inputs = new ArrayList<>();
    while (characters.hasRemaining()) {
      feed(characters.get(), inputs);
    }
    return inputs;
  }

  /** What is complete if nothing follows. */
  List<Input> silence() {
    List<Input> inputs = new ArrayList<>();
    if (paste == null) {
      add(KeyProfile.SILENCE, inputs);
    } else {
      // its end got lost
      finishPaste(inputs);
    }
    return inputs;
  }

  /** A control character never belongs to the sequence before it, except for a string's BEL. */
  private void feed(char character, List<Input> inputs) {
    last = character;
    boolean control = Character.isISOControl(character);
    if (paste != null) {
      if (paste.accept(character)) {
        finishPaste(inputs);
      }
    } else if (control || sequence.size() < LONGEST_SEQUENCE) {
      if (control && character != BEL) {
        add(KeyProfile.SILENCE, inputs);
      }
      add(character, inputs);
    }
  }

  private void finishPaste(List<Input> inputs) {
    inputs.add(paste.input());
    paste = null;
  }

  private void add(char character, List<Input> inputs) {
    sequence.add(character);
    Matching matching = KeyProfile.match(sequence);
    if (matching != null && matching.fullMatch == null) {
      return;
    }
    sequence.clear();
    sequence.trimToSize();
    if (matching != null) {
      take(matching.fullMatch, inputs);
    }
  }

  private void take(KeyStroke stroke, List<Input> inputs) {
    if (stroke == EscapePattern.PASTE) {
      paste = new Paste();
    } else if (stroke instanceof InputStroke other) {
      inputs.add(other.input());
    } else {
      names.key(stroke).ifPresent(pressed -> inputs.add(new Input.Pressed(pressed)));
      MouseReport.input(stroke).ifPresent(inputs::add);
    }
  }
}
