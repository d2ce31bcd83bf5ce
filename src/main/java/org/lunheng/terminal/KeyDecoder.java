package org.lunheng.terminal;

import com.googlecode.lanterna.input.InputDecoder;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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

  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final Typed typed = new Typed();
  private final InputDecoder decoder = new InputDecoder(typed);
  private final KeyNames names = new KeyNames();
  private byte[] incomplete = {};
  private boolean waiting;
  private char last;
  private Paste paste;

  KeyDecoder() {
    decoder.addProfile(new KeyProfile());
  }

  /** Whether keys may be held back until there was silence. */
  boolean isWaiting() {
    return waiting;
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
    CharBuffer characters = decode(bytes);
    List<Input> inputs = new ArrayList<>();
    while (characters.hasRemaining()) {
      feed(characters.get(), inputs);
    }
    return inputs;
  }

  /** What is complete if nothing follows. */
  List<Input> silence() {
    waiting = false;
    List<Input> inputs = new ArrayList<>();
    if (paste == null) {
      typed.add(KeyProfile.SILENCE);
      read(inputs);
    } else {
      // its end got lost
      finishPaste(inputs);
    }
    return inputs;
  }

  /** A control character never belongs to the sequence before it, except for a string's BEL. */
  private void feed(char character, List<Input> inputs) {
    last = character;
    if (paste != null) {
      waiting = true;
      if (paste.accept(character)) {
        finishPaste(inputs);
      }
      return;
    }
    waiting |= character == KeyDecodingProfile.ESC_CODE;
    if (Character.isISOControl(character) && character != BEL) {
      typed.add(KeyProfile.SILENCE);
    }
    typed.add(character);
    read(inputs);
  }

  private void finishPaste(List<Input> inputs) {
    inputs.add(paste.input());
    paste = null;
  }

  private CharBuffer decode(byte[] bytes) {
    ByteBuffer input = ByteBuffer.allocate(incomplete.length + bytes.length);
    input.put(incomplete).put(bytes).flip();
    CharBuffer output = CharBuffer.allocate(input.remaining());
    utf8.decode(input, output, false);
    incomplete = new byte[input.remaining()];
    input.get(incomplete);
    return output.flip();
  }

  private void read(List<Input> inputs) {
    try {
      KeyStroke stroke = decoder.getNextCharacter(false);
      while (stroke != null) {
        take(stroke, inputs);
        stroke = decoder.getNextCharacter(false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(KeyStroke stroke, List<Input> inputs) {
    if (stroke == EscapePattern.PASTE) {
      paste = new Paste();
    } else if (stroke instanceof InputStroke other) {
      inputs.add(other.input());
    } else {
      names.key(stroke).ifPresent(pressed -> inputs.add(new Input.Pressed(pressed)));
      MouseReport.pointer(stroke).ifPresent(pointed -> inputs.add(new Input.Pointed(pointed)));
    }
  }

  /** What was fed and not read yet; reading never blocks. */
  private static final class Typed extends Reader {
    private final StringBuilder characters = new StringBuilder();

    void add(char character) {
      characters.append(character);
    }

    @Override
    public boolean ready() {
      return characters.length() > 0;
    }

    @Override
    public int read(char[] target, int offset, int length) {
      int count = Math.min(length, characters.length());
      characters.getChars(0, count, target, offset);
      characters.delete(0, count);
      return count;
    }

    @Override
    public void close() {
      characters.setLength(0);
    }
  }
}
