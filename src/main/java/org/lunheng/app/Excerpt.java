package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.document.Edition;
import org.lunheng.document.Interview;
import org.lunheng.document.Script;
import org.lunheng.document.ScriptChoice;
import org.lunheng.quiz.Quotation;
import org.lunheng.quiz.Wording;
import org.lunheng.text.Converted;

/**
 * A paragraph in which some words are quoted, in the characters of the quiz.
 *
 * @param text the paragraph
 * @param from the first string index of the quoted words
 * @param to the string index after the last one
 * @param word the first string index of the word among them that was asked for; as {@code wordTo}
 *     if there is none
 * @param wordTo the string index after its last one
 */
record Excerpt(String text, int from, int to, int word, int wordTo) {

  /** Words that look alike. */
  record Stretch(String text, Sheet.Tone tone) {}

  /**
   * A quotation in its paragraph; alone if it does not stand there.
   *
   * @param interview null if it is no longer there
   */
  static Excerpt of(Interview interview, Quotation quotation, Wording wording) {
    if (interview == null) {
      return new Excerpt(quotation.text(), 0, quotation.text().length(), 0, 0);
    }
    Evidence words = new Evidence(quotation.paragraph(), quotation.text());
    Passage place = Passage.of(interview, words).orElse(null);
    if (place == null) {
      String alone = converted(interview, quotation.text(), wording).text();
      return new Excerpt(alone, 0, alone.length(), 0, 0);
    }
    String stored = interview.paragraphs().get(place.paragraph()).paragraph().text();
    Converted shown = converted(interview, stored, wording);
    int from = shown.offsets().convertedOf(place.from());
    int to = shown.offsets().convertedOf(place.to());
    return new Excerpt(shown.text(), from, to, from, from);
  }

  private static Converted converted(Interview interview, String words, Wording wording) {
    ScriptChoice script = wording.script() == Script.HANT ? ScriptChoice.HANT : ScriptChoice.HANS;
    return Edition.converted(interview, words, script, wording.converter());
  }

  /**
   * The same with a word of the quotation made out.
   *
   * @param near the string index in the quotation from which on the word is looked for
   */
  Excerpt asking(String asked, int near) {
    int at = text.indexOf(asked, from + near);
    boolean there = at >= 0 && at + asked.length() <= to;
    return there ? new Excerpt(text, from, to, at, at + asked.length()) : this;
  }

  /** A part of the paragraph, from one string index to another, by how its words look. */
  List<Stretch> stretches(int start, int end) {
    List<Stretch> stretches = new ArrayList<>();
    add(stretches, start, Math.min(end, from), Sheet.Tone.PLAIN);
    add(stretches, Math.max(start, from), Math.min(end, word), Sheet.Tone.QUOTED);
    add(stretches, Math.max(start, word), Math.min(end, wordTo), Sheet.Tone.RIGHT);
    add(stretches, Math.max(start, wordTo), Math.min(end, to), Sheet.Tone.QUOTED);
    add(stretches, Math.max(start, to), end, Sheet.Tone.PLAIN);
    return stretches;
  }

  private void add(List<Stretch> stretches, int start, int end, Sheet.Tone tone) {
    if (start < end) {
      stretches.add(new Stretch(text.substring(start, end), tone));
    }
  }
}
