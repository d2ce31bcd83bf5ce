package org.lunheng.app;

import org.lunheng.document.PlacedEmendation;

/** A place in a text where its reader should doubt or care. */
public sealed interface Mark {

  /** The paragraph, counted from 0 through all blocks. */
  int paragraph();

  /** Whether it is marked only when everything is. */
  boolean isQuiet();

  /** Words that were changed, or for which others are offered. */
  record Change(PlacedEmendation place) implements Mark {
    @Override
    public int paragraph() {
      return place.paragraph();
    }

    @Override
    public boolean isQuiet() {
      return !place.emendation().isNotable();
    }
  }

  /**
   * A speaker whom the source does not name.
   *
   * @param block the block, counted from 0
   * @param paragraph its first paragraph
   */
  record Speaker(int block, int paragraph) implements Mark {
    @Override
    public boolean isQuiet() {
      return false;
    }
  }

  /**
   * Something missing from the source.
   *
   * @param block the block behind it, counted from 0
   * @param paragraph the block's first paragraph
   */
  record Gap(int block, int paragraph) implements Mark {
    @Override
    public boolean isQuiet() {
      return false;
    }
  }
}
