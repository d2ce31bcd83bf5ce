package org.lunheng.ssh.load;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Tells characters from control sequences, in UTF-8 that may be cut anywhere. */
final class ControlParser {
  private static final int ESC = 0x1b;
  private static final int BEL = 7;
  private static final int MOST_TEXT = 64;
  private static final int MOST_PARAMETERS = 16;

  private enum State {
    TEXT,
    ESCAPE,
    SEQUENCE,
    STRING,
    STRING_ESCAPE
  }

  private final IntConsumer print;
  private final IntConsumer control;
  private final Consumer<ControlParser> perform;
  private final StringBuilder name = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final int[] parameters = new int[MOST_PARAMETERS];
  private int count;
  private State state = State.TEXT;
  private int codePoint;
  private int missing;

  /**
   * @param print takes characters
   * @param control takes control codes
   * @param perform is called when a sequence is complete, and may ask for its parts
   */
  ControlParser(IntConsumer print, IntConsumer control, Consumer<ControlParser> perform) {
    this.print = print;
    this.control = control;
    this.perform = perform;
  }

  void take(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      int next = bytes[i] & 0xff;
      if (state == State.TEXT && next != ESC) {
        text(next);
      } else {
        accept(next);
      }
    }
  }

  /** What is between the numbers of a sequence: {@code [H}, {@code [?h}; {@code ]} of a string. */
  String name() {
    return name.toString();
  }

  /** A number of a sequence. */
  int parameter(int index, int absent) {
    return index < count && parameters[index] > 0 ? parameters[index] : absent;
  }

  /** The beginning of a string. */
  String text() {
    return text.toString();
  }

  private void text(int next) {
    if (next < 0x80) {
      missing = 0;
      (next < ' ' ? control : print).accept(next);
    } else if (next >= 0xc0) {
      missing = next >= 0xf0 ? 3 : next >= 0xe0 ? 2 : 1;
      codePoint = next & (0x3f >> missing);
    } else if (missing > 0) {
      codePoint = codePoint << 6 | next & 0x3f;
      if (--missing == 0) {
        print.accept(codePoint);
      }
    }
  }

  private void accept(int next) {
    switch (state) {
      case TEXT -> state = State.ESCAPE;
      case ESCAPE -> escape(next);
      case SEQUENCE -> sequence(next);
      case STRING -> string(next);
      case STRING_ESCAPE -> finish();
    }
  }

  private void escape(int next) {
    name.setLength(0);
    name.append((char) next);
    count = 0;
    parameters[0] = 0;
    if (next == '[') {
      state = State.SEQUENCE;
    } else if (next == ']' || next == 'P' || next == '_') {
      text.setLength(0);
      state = State.STRING;
    } else {
      finish();
    }
  }

  private void sequence(int next) {
    if (next >= '0' && next <= '9') {
      count = Math.max(count, 1);
      parameters[count - 1] = Math.min(parameters[count - 1], 99_999) * 10 + next - '0';
    } else if (next == ';' || next == ':') {
      count = Math.min(Math.max(count, 1) + 1, MOST_PARAMETERS);
      parameters[count - 1] = 0;
    } else {
      name.append((char) next);
      if (next >= '@') {
        finish();
      }
    }
  }

  private void string(int next) {
    if (next == BEL) {
      finish();
    } else if (next == ESC) {
      state = State.STRING_ESCAPE;
    } else if (text.length() < MOST_TEXT) {
      text.append((char) next);
    }
  }

  private void finish() {
    state = State.TEXT;
    perform.accept(this);
  }
}
