package org.lunheng.app;

import org.lunheng.text.Converted;
import org.lunheng.text.Doubling;
import org.lunheng.text.ScriptConverter;

/** Makes every character two, so that no index stays where it was. */
final class DoublingConverter implements ScriptConverter {
  @Override
  public Converted toHans(String text) {
    return Doubling.convert(text);
  }

  @Override
  public Converted toHant(String text) {
    return Doubling.convert(text);
  }

  @Override
  public Converted toTaiwanForms(String text) {
    return Doubling.convert(text);
  }
}
