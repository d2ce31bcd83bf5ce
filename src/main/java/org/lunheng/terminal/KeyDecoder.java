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
import java.util.Optional;
import org.lunheng.app.Key;

/**
 * Turns the bytes of a terminal into keys and what a mouse does. It never waits: bytes are fed to
 * it as they come, and who feeds it says when there was {@link #silence}, which tells Escape from
 * the beginning of a sequence.
 */
final class KeyDecoder {
  private static final char BEL = '\u0007';

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

  KeyDecoder() {
    decoder.addProfile(new KeyProfile());
  }

  /** Whether keys may be held back until there was silence. */
  boolean isWaiting() {
    return waiting;
  }

  /** What is complete with these bytes. */
  List<Input> feed(byte[] bytes) {
    CharBuffer characters = decode(bytes);
    while (characters.hasRemaining()) {
      feed(characters.get());
    }
    return inputs();
  }

  /** What is complete if nothing follows. */
  List<Input> silence() {
    waiting = false;
    typed.add(KeyProfile.SILENCE);
    return inputs();
  }

  /** A control character never belongs to the sequence before it, except for a string's BEL. */
  private void feed(char character) {
    waiting |= character == KeyDecodingProfile.ESC_CODE;
    if (Character.isISOControl(character) && character != BEL) {
      typed.add(KeyProfile.SILENCE);
    }
    typed.add(character);
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

  private List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    try {
      KeyStroke stroke = decoder.getNextCharacter(false);
      while (stroke != null) {
        Optional<Key> key = names.key(stroke);
        key.ifPresent(pressed -> inputs.add(new Input.Pressed(pressed)));
        MouseReport.input(stroke).ifPresent(inputs::add);
        stroke = decoder.getNextCharacter(false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return inputs;
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
