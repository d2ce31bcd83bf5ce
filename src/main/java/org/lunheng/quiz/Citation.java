package org.lunheng.quiz;

import org.lunheng.document.Interview;

/**
 * A passage as it is quoted outside the program: whose words, from where, in the language and the
 * characters of a {@link Wording}.
 *
 * @param exhibit the passage as it is stored
 * @param words what is quoted
 * @param summary what it bears out, or null where nobody has written that down
 * @param speaker the speaker's name
 * @param title the interview's title, or its id where it has none
 * @param publisher who published the interview, or null
 * @param date when, in ISO 8601, or null
 */
public record Citation(
    Exhibit exhibit,
    String words,
    String summary,
    String speaker,
    String title,
    String publisher,
    String date) {

  static Citation of(Exhibit exhibit, Interview interview, Person speaker, Wording wording) {
    return new Citation(
        exhibit,
        wording.shown(interview, exhibit.quotation().text()),
        exhibit.claim() == null ? null : exhibit.claim().summary().in(wording.language()),
        speaker.label(wording),
        interview.title() == null ? interview.id() : wording.shown(interview, interview.title()),
        interview.publisher() == null ? null : wording.shown(interview, interview.publisher()),
        interview.date());
  }
}
