package org.lunheng.clean.channel;

/** What the channel's events cost, in nats. */
final class Costs {
  /** A listed pair of bytes without its reading. */
  static final float UNMARKED = 12;

  /** A reading behind a pair that the text has not shown to be listed. */
  static final float UNLISTED = 2;

  /** The same, where a dictionary does not know the reading either. */
  static final float UNREAD = 10;

  /** A separator: only some marks have one. */
  static final float SEPARATOR = 3;

  /** An entity, a tag or the line's end eaten. */
  static final float EATEN = 2;

  /** A paragraph that ends in a comma. */
  static final float UNFINISHED = 6;

  /** A paragraph that ends within a quotation. */
  static final float UNCLOSED = 2;

  /** A digit or a letter eaten, which cannot be told. */
  static final float LOST = 8;

  /** How much better than any other a reading must be to be applied: nine times as likely. */
  static final float CLEAR = (float) Math.log(9);

  private Costs() {}
}
