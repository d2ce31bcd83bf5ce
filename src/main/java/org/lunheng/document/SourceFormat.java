package org.lunheng.document;

/** What kind of file a raw text was taken from. */
public enum SourceFormat {
  TEXT,
  HTML
}
