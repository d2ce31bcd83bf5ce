package org.lunheng.view;

import org.lunheng.app.StanceWords;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.text.Messages;

/** What stands for a stance: a sign that is told apart without colours, and a colour. */
final class StanceLook {
  private static final int GREEN = 64;
  private static final int RED = 161;
  private static final int ORANGE = 166;

  private StanceLook() {}

  /** The sign, one column wide in every terminal. */
  static String sign(Stance stance) {
    return StanceWords.sign(stance);
  }

  /** The stance in a word. */
  static String word(Stance stance, Messages messages) {
    return StanceWords.word(stance, messages);
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
