package org.lunheng.document;

/** The characters a reader wants to see an interview in. */
public enum ScriptChoice {
  SOURCE,
  HANS,
  HANT;

  /** The next one; after the last comes the first. */
  public ScriptChoice next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
