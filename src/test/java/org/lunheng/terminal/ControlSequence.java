package org.lunheng.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * A control sequence (ECMA-48), or ESC M, as it comes in, character by character, after its ESC.
 */
final class ControlSequence {
  private final StringBuilder text = new StringBuilder();
  private boolean open;

  void open() {
    text.setLength(0);
    open = true;
  }

  boolean isOpen() {
    return open;
  }

  /** Takes a character; true when it was the last one. */
  boolean accept(int character) {
    if (text.length() == 0 && character != '[' && character != 'M') {
      throw new AssertionError("Not a control sequence: ESC " + (char) character);
    }
    boolean last = text.length() > 0 && character >= '@' || text.length() == 0 && character == 'M';
    text.append((char) character);
    open = !last;
    return last;
  }

  /** The final character, after the {@code ?} of a private sequence. */
  String name() {
    char last = text.charAt(text.length() - 1);
    if (text.length() == 1) {
      return "ESC " + last;
    }
    return text.charAt(1) == '?' ? "?" + last : "" + last;
  }

  /** All parameters; one that is missing is 0. */
  List<Integer> parameters() {
    List<Integer> parameters = new ArrayList<>();
    if (text.length() == 1) {
      return parameters;
    }
    String body = text.substring(text.charAt(1) == '?' ? 2 : 1, text.length() - 1);
    for (String parameter : body.split(";", -1)) {
      parameters.add(parameter.isEmpty() ? 0 : Integer.parseInt(parameter));
    }
    return parameters;
  }

  int parameter(int index, int otherwise) {
    List<Integer> parameters = parameters();
    boolean given = index < parameters.size() && parameters.get(index) != 0;
    return given ? parameters.get(index) : otherwise;
  }
}
