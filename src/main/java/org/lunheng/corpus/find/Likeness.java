package org.lunheng.corpus.find;

import org.lunheng.text.Folding;
import org.lunheng.text.Readings;
import org.lunheng.text.Syllables;

/**
 * What counts as the same when something is looked for.
 *
 * @param folding the texts that differ in script, letter case or width alone
 * @param syllables what characters are typed as in pinyin
 */
public record Likeness(Folding folding, Syllables syllables) {

  /** A likeness by how characters are read. */
  public static Likeness of(Folding folding, Readings readings) {
    return new Likeness(folding, new Syllables(readings));
  }
}
