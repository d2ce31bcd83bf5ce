package org.lunheng.app;

/**
 * How far somebody has read an interview.
 *
 * @param anchor what stood on top
 * @param percent the progress, 0 to 100
 */
public record Place(Anchor anchor, int percent) {
  /** Nothing read so far. */
  public static final Place UNREAD = new Place(Anchor.START, 0);
}
