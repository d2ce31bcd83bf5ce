package org.lunheng.cli;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Citation;
import org.lunheng.quiz.Option;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Quotation;
import org.lunheng.text.Printable;

/**
 * A card as a line of a text file that Anki imports, after Anki's manual (Importing, Text Files).
 *
 * <p>Every kind is a note of the type Basic, also one with a gap. An import cannot make note types,
 * and it leaves out every note whose type it does not find by name, while these names depend on the
 * language in which Anki was set up. A type for the whole file is only preset, and the reader sees
 * it.
 *
 * @param sources the passages that bear out the answer
 */
record AnkiNote(Question question, List<Citation> sources) {
  /** One deck for all, since Anki would ask deck by deck, and mixed questions teach more. */
  private static final String DECK = "Lunheng";

  private static final char FIRST_LETTER = 'A';
  private static final Pattern NO_TAG = Pattern.compile("[\\s\\p{Z}:\"]");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  /**
   * What stands before the notes. Of the note types the last one that there is counts: they are
   * what Anki calls Basic in Simplified and Traditional Chinese and in English. The columns are not
   * named, or Anki would look for these names among the fields, which are called otherwise in other
   * languages.
   */
  static final List<String> HEADER =
      List.of(
          "#separator:tab",
          "#html:true",
          "#notetype:问答题",
          "#notetype:基本型",
          "#notetype:Basic",
          "#guid column:1",
          "#deck column:2",
          "#tags column:3");

  /** The line: id, deck, tags, front, back; no tab, line break or quotation mark in any of them. */
  String line() {
    return String.join("\t", question.card().id(), DECK, tags(), front(), back());
  }

  private String tags() {
    Card card = question.card();
    Stream<String> interviews =
        sources.stream().map(source -> source.exhibit().quotation().interview());
    return Stream.of(
            Stream.of(tag("kind", card.kind().key())),
            Stream.ofNullable(card.topic()).map(id -> tag("topic", id)),
            card.speakers().stream().map(id -> tag("speaker", id)),
            interviews.map(id -> tag("interview", id)))
        .flatMap(tags -> tags)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** A tag below another: white space would end it, and colons would start one below. */
  private static String tag(String above, String id) {
    return above + "::" + NO_TAG.matcher(Printable.clean(id)).replaceAll("_");
  }

  private String front() {
    Stream<String> texts = question.texts().stream().map(text -> element("blockquote", text));
    Stream<String> options = question.options().stream().map(o -> element("div", lettered(o)));
    return element("div", question.prompt())
        + Stream.concat(texts, options).collect(Collectors.joining());
  }

  /** The answer, and under each summary the words that bear it out. */
  private String back() {
    StringBuilder back = new StringBuilder(element("b", lettered(question.answer())));
    String summary = null;
    for (Citation source : sources) {
      if (source.summary() != null && !source.summary().equals(summary)) {
        back.append(element("div", source.summary()));
      }
      summary = source.summary();
      back.append(element("blockquote", source.words()));
      back.append(element("small", place(source)));
    }
    return back.toString();
  }

  private static String place(Citation source) {
    Quotation quotation = source.exhibit().quotation();
    String paragraph = quotation.interview() + ":" + quotation.paragraph();
    return Stream.of(source.speaker(), source.title(), source.publisher(), source.date(), paragraph)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private String lettered(Option option) {
    int index = question.options().indexOf(option);
    return index < 0 ? option.label() : (char) (FIRST_LETTER + index) + ". " + option.label();
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + html(text) + "</" + name + ">";
  }

  private static String html(String text) {
    String escaped =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    return Printable.clean(LINE_END.matcher(escaped).replaceAll("<br>"));
  }
}
