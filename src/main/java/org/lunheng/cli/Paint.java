package org.lunheng.cli;

import org.lunheng.app.figure.Tone;
import org.lunheng.corpus.argument.Stance;

/** Colours parts of a line for a terminal, or leaves them as they are. */
enum Paint {
  COLOURED,
  NONE;

  private static final String RESET = "\u001B[m";

  String removed(String text) {
    return paint("\u001B[31m", text);
  }

  String restored(String text) {
    return paint("\u001B[32m", text);
  }

  String offered(String text) {
    return paint("\u001B[33m", text);
  }

  String heading(String text) {
    return paint("\u001B[1m", text);
  }

  /** Words that were searched for. */
  String hit(String text) {
    return paint("\u001B[1;33m", text);
  }

  String quiet(String text) {
    return paint("\u001B[2m", text);
  }

  String stance(Stance stance, String text) {
    return switch (stance) {
      case SUPPORTS -> restored(text);
      case OPPOSES -> removed(text);
      case QUALIFIES -> offered(text);
      case NEUTRAL -> quiet(text);
    };
  }

  /** Parts of a figure. */
  String tone(Tone tone, String text) {
    return switch (tone) {
      case PLAIN -> text;
      case LOUD -> heading(text);
      case QUIET -> quiet(text);
      case BAR -> paint("\u001B[36m", text);
      case RIGHT -> restored(text);
      case WRONG -> removed(text);
    };
  }

  private String paint(String start, String text) {
    return this == NONE || text.isEmpty() ? text : start + text + RESET;
  }
}
