package org.lunheng.document;

/** Why text was left out. */
public enum RemovalReason {
  SPAM,
  BOILERPLATE,
  DUPLICATE,
  LAYOUT,
  MARKUP
}
