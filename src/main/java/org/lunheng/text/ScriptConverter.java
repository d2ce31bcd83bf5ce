package org.lunheng.text;

/**
 * Converts Chinese texts between Simplified and Traditional characters, word by word. A text has to
 * be in the other script: Simplified words such as 皇后, 干 and 里 mean something else than the same
 * characters in a Traditional text.
 */
public interface ScriptConverter {

  /** A Traditional text in Simplified characters. */
  Converted toHans(String traditional);

  /** A Simplified text in Traditional characters, in the forms that are usual in Taiwan. */
  Converted toHant(String simplified);

  /** A Traditional text in the forms that are usual in Taiwan: 爲 becomes 為, 裏 becomes 裡. */
  Converted toTaiwanForms(String traditional);
}
