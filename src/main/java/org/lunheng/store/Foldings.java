package org.lunheng.store;

import org.lunheng.text.CharacterTable;
import org.lunheng.text.Folding;

/** Loads the folding of texts, by OpenCC's characters. */
public final class Foldings {
  private static Folding folding;

  private Foldings() {}

  /** The folding; the first call loads it, calls at the same time wait until it is complete. */
  public static synchronized Folding get() {
    if (folding == null) {
      folding = new Folding(CharacterTable.of(ScriptConverters.characters("TS")));
    }
    return folding;
  }
}
