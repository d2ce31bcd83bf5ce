package org.lunheng.reader;

import java.time.LocalDate;

/**
 * How much is kept of a reader.
 *
 * @param reviews the answers to questions of the quiz
 * @param interviews how many interviews have been begun
 * @param marks the places marked with letters
 * @param first the day of the first answer, bookmark, highlight or note; null if there is none
 * @param last the day of the last one; null if there is none
 */
public record Kept(
    int reviews,
    int interviews,
    int marks,
    int bookmarks,
    int highlights,
    int notes,
    LocalDate first,
    LocalDate last) {
  /** Nothing. */
  public static final Kept NOTHING = new Kept(0, 0, 0, 0, 0, 0);

  /** So much, of days that are not known. */
  public Kept(int reviews, int interviews, int marks, int bookmarks, int highlights, int notes) {
    this(reviews, interviews, marks, bookmarks, highlights, notes, null, null);
  }
}
