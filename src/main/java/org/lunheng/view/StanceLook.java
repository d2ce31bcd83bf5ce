package org.lunheng.view;

import org.lunheng.corpus.argument.Stance;

/** How stances look, besides their signs. */
final class StanceLook {
  /** The sign of a topic that some support and some oppose. */
  static final String CONTESTED = "*";

  private StanceLook() {}

  /** A style with the stance's colour. */
  static int style(int style, Stance stance) {
    return switch (stance) {
      case SUPPORTS -> Style.foreground(style, Palette.RESTORED);
      case OPPOSES -> Style.foreground(style, Palette.REPLACED);
      case QUALIFIES -> Style.foreground(style, Palette.OFFERED);
      case NEUTRAL -> Style.dim(style);
    };
  }
}
