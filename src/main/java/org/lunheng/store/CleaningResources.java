package org.lunheng.store;

import org.lunheng.clean.Resources;

/** What the cleaner may ask for, each read when it is first needed. */
public final class CleaningResources {
  private CleaningResources() {}

  /** Everything there is. */
  public static Resources all() {
    return new Resources(
        WordFrequencies::shared,
        CharacterReadings::shared,
        OrthographyFile::shared,
        TermsFile::shared);
  }
}
