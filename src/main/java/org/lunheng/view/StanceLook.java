package org.lunheng.view;

import org.lunheng.corpus.argument.Stance;

/** How stances look, besides their signs. */
final class StanceLook {
  private static final int GREEN = 64;
  private static final int RED = 161;
  private static final int ORANGE = 166;

  /** The sign of a topic that some support and some oppose. */
  static final String CONTESTED = "*";

  private StanceLook() {}

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
