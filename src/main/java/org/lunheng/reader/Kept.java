package org.lunheng.reader;

/**
 * How much is kept of a reader.
 *
 * @param reviews the answers to questions of the quiz
 * @param interviews how many interviews have been begun
 * @param marks the places marked with letters
 */
public record Kept(
    int reviews, int interviews, int marks, int bookmarks, int highlights, int notes) {
  /** Nothing. */
  public static final Kept NOTHING = new Kept(0, 0, 0, 0, 0, 0);
}
