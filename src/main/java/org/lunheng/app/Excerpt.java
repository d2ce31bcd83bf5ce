package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.document.Edition;
import org.lunheng.document.Interview;
import org.lunheng.document.Script;
import org.lunheng.document.ScriptChoice;
import org.lunheng.quiz.Quotation;
import org.lunheng.quiz.Wording;
import org.lunheng.text.Converted;
import org.lunheng.text.TextLine;

/**
 * A paragraph in which some words are quoted, in the characters of the quiz, or a part of it.
 *
 * @param text the whole paragraph
 * @param quoted the quoted words, at least one span
 * @param word the word among them that was asked for; empty if there is none
 * @param part what is shown of the paragraph
 */
record Excerpt(String text, List<Span> quoted, Span word, Span part) {
  Excerpt {
    quoted = List.copyOf(quoted);
  }

  /**
   * A stretch of the paragraph.
   *
   * @param from the first string index
   * @param to the string index after the last one
   */
  record Span(int from, int to) {
    boolean has(int index) {
      return from <= index && index < to;
    }

    /** Where it begins or ends after an index; {@link Integer#MAX_VALUE} for nowhere. */
    int seamAfter(int index) {
      return index < from ? from : index < to ? to : Integer.MAX_VALUE;
    }
  }

  /** Words that look alike. */
  record Stretch(String text, Sheet.Tone tone) {}

  /**
   * A quotation in its paragraph; alone if it does not stand there.
   *
   * @param interview null if it is no longer there
   */
  static Excerpt of(Interview interview, Quotation quotation, Wording wording) {
    if (interview == null) {
      return quoting(quotation.text(), 0, quotation.text().length());
    }
    Evidence words = new Evidence(quotation.paragraph(), quotation.text());
    Passage place = Passage.of(interview, words).orElse(null);
    if (place == null) {
      String alone = converted(interview, quotation.text(), wording).text();
      return quoting(alone, 0, alone.length());
    }
    String stored = interview.paragraphs().get(place.paragraph()).paragraph().text();
    Converted shown = converted(interview, stored, wording);
    int from = shown.offsets().convertedOf(place.from());
    int to = shown.offsets().convertedOf(place.to());
    return quoting(shown.text(), from, to);
  }

  private static Converted converted(Interview interview, String words, Wording wording) {
    ScriptChoice script = wording.script() == Script.HANT ? ScriptChoice.HANT : ScriptChoice.HANS;
    return Edition.converted(interview, words, script, wording.converter());
  }

  /** A whole paragraph with one quotation. */
  static Excerpt quoting(String text, int from, int to) {
    Span none = new Span(from, from);
    return new Excerpt(text, List.of(new Span(from, to)), none, new Span(0, text.length()));
  }

  /**
   * The same with a word of the quotation made out.
   *
   * @param near the string index in the quotation from which on the word is looked for
   */
  Excerpt asking(String asked, int near) {
    int at = text.indexOf(asked, from() + near);
    boolean there = at >= 0 && at + asked.length() <= to();
    return there ? new Excerpt(text, quoted, new Span(at, at + asked.length()), part) : this;
  }

  /** The same paragraph with what is quoted here and there. */
  Excerpt and(Excerpt other) {
    List<Span> both = Stream.concat(quoted.stream(), other.quoted.stream()).distinct().toList();
    return new Excerpt(text, both, word.from() < word.to() ? word : other.word, part);
  }

  /**
   * The part around all that is quoted. It begins and ends where no word is parted, and leaves out
   * no less than a line, for a sign that tells of less has no less to say.
   *
   * @param lines the lines that the whole paragraph takes
   * @param context how many of them are wanted before the quoted words, and after them
   */
  Excerpt around(List<TextLine> lines, int context) {
    Seams seams = new Seams(text);
    int last = lines.size() - 1;
    int before = Math.max(0, lineOf(lines, from()) - context);
    int after = Math.min(last, lineOf(lines, to() - 1) + context);
    int start = seams.start(lines.get(before).from(), from());
    int end = seams.end(lines.get(after).to(), to());
    return new Excerpt(
        text,
        quoted,
        word,
        new Span(
            lineOf(lines, start) == 0 ? 0 : start,
            lineOf(lines, end) == last ? text.length() : end));
  }

  private static int lineOf(List<TextLine> lines, int index) {
    int line = 0;
    while (line < lines.size() - 1 && lines.get(line + 1).from() <= index) {
      line++;
    }
    return line;
  }

  /** The first string index of quoted words. */
  int from() {
    return quoted.stream().mapToInt(Span::from).min().orElseThrow();
  }

  /** The string index after the last quoted word. */
  int to() {
    return quoted.stream().mapToInt(Span::to).max().orElseThrow();
  }

  /** The words that are shown. */
  String shown() {
    return text.substring(part.from(), part.to());
  }

  boolean isCutBefore() {
    return part.from() > 0;
  }

  boolean isCutAfter() {
    return part.to() < text.length();
  }

  /** A stretch of what is shown, counted from its start, by how its words look. */
  List<Stretch> stretches(int start, int end) {
    List<Stretch> stretches = new ArrayList<>();
    int stop = part.from() + end;
    for (int at = part.from() + start; at < stop; ) {
      int next = Math.min(stop, seamAfter(at));
      Sheet.Tone tone = tone(at);
      while (next < stop && tone(next) == tone) {
        next = Math.min(stop, seamAfter(next));
      }
      stretches.add(new Stretch(text.substring(at, next), tone));
      at = next;
    }
    return stretches;
  }

  /** The first string index after one where words may begin to look otherwise. */
  private int seamAfter(int index) {
    int seam = word.seamAfter(index);
    for (Span span : quoted) {
      seam = Math.min(seam, span.seamAfter(index));
    }
    return seam;
  }

  private Sheet.Tone tone(int index) {
    if (word.has(index)) {
      return Sheet.Tone.RIGHT;
    }
    for (Span span : quoted) {
      if (span.has(index)) {
        return Sheet.Tone.QUOTED;
      }
    }
    return Sheet.Tone.PLAIN;
  }
}
