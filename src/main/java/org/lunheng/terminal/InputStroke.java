package org.lunheng.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** An input that Lanterna has no name for, on its way through Lanterna's decoder. */
final class InputStroke extends KeyStroke {
  private final Input input;

  InputStroke(Input input) {
    super(KeyType.Unknown);
    this.input = input;
  }

  Input input() {
    return input;
  }
}
