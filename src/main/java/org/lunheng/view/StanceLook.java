package org.lunheng.view;

import org.lunheng.corpus.argument.Stance;
import org.lunheng.text.Messages;

/** What stands for a stance: a sign that is told apart without colours, and a colour. */
public final class StanceLook {
  private static final int GREEN = 64;
  private static final int RED = 161;
  private static final int ORANGE = 166;

  private StanceLook() {}

  /** The sign, one column wide in every terminal. */
  public static String sign(Stance stance) {
    return switch (stance) {
      case SUPPORTS -> "+";
      case OPPOSES -> "-";
      case QUALIFIES -> "~";
      case NEUTRAL -> "o";
    };
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

  /** A style with the stance's colour. */
  static int style(int style, Stance stance) {
    return switch (stance) {
      case SUPPORTS -> Style.foreground(style, GREEN);
      case OPPOSES -> Style.foreground(style, RED);
      case QUALIFIES -> Style.foreground(style, ORANGE);
      case NEUTRAL -> Style.dim(style);
    };
  }
}
