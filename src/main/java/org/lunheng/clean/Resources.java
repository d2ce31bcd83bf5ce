package org.lunheng.clean;

import java.util.function.Supplier;
import org.lunheng.text.LanguageModel;
import org.lunheng.text.Pinyin;

/**
 * Data that only some texts need to be restored. It is asked for when a text is damaged, from any
 * thread.
 *
 * @param languageModel gives the model of ordinary Chinese; null if there is none
 * @param pinyin gives the readings of characters; null if there are none
 * @param orthography says what Traditional texts write; null if nothing is known about that
 * @param terms says how names and terms of the field are written; null if nothing is known about
 *     that
 */
public record Resources(
    Supplier<LanguageModel> languageModel,
    Supplier<Pinyin> pinyin,
    Supplier<Orthography> orthography,
    Supplier<Terms> terms) {
  /** Nothing: what needs data is only marked as doubtful. */
  public static final Resources NONE = new Resources(null, null, null, null);

  boolean isEmpty() {
    return languageModel == null || pinyin == null;
  }
}
