package org.lunheng.reader;

/**
 * Whose reviews, notes and places something is.
 *
 * @param value tells the readers of one database apart
 */
public record ReaderId(String value) {
  /** Whoever reads on the machine itself, in a database of their own. */
  public static final ReaderId LOCAL = new ReaderId("local");
}
