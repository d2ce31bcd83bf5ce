package org.lunheng.document;

/** What sort of text an interview is. */
public enum Kind {
  INTERVIEW,
  PANEL,
  TALK
}
