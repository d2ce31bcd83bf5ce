package org.lunheng.cli;

import java.util.List;
import org.lunheng.text.Messages;

/**
 * How the plain room speaks.
 *
 * @param household decides about what may be told
 */
record PlainStyle(Messages messages, Paint paint, int columns, Household household) {
  Wrap wrap() {
    return new Wrap(columns);
  }

  /** A message in lines. */
  List<String> say(String key, Object... arguments) {
    return wrap().lines(messages.get(key, arguments), 0);
  }

  /** A heading in lines. */
  List<String> heading(String text) {
    return wrap().heading(text, paint);
  }
}
