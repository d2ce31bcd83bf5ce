package org.lunheng.app;

import org.lunheng.corpus.argument.Stance;
import org.lunheng.text.Messages;

/** What stands for a stance on the screen, told apart without colours. */
public final class StanceWords {
  private StanceWords() {}

  /** The sign, one column wide in every terminal. */
  public static String sign(Stance stance) {
    return switch (stance) {
      case SUPPORTS -> "+";
      case OPPOSES -> "-";
      case QUALIFIES -> "~";
      case NEUTRAL -> "o";
    };
  }

  /** The sign and the word. */
  public static String signAndWord(Stance stance, Messages messages) {
    return sign(stance) + " " + word(stance, messages);
  }

  /** The stance in a word. */
  public static String word(Stance stance, Messages messages) {
    return messages.get(
        switch (stance) {
          case SUPPORTS -> "stance.supports";
          case OPPOSES -> "stance.opposes";
          case QUALIFIES -> "stance.qualifies";
          case NEUTRAL -> "stance.neutral";
        });
  }
}
