package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.cli.AnkiText.Note;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Citation;
import org.lunheng.quiz.Exhibit;
import org.lunheng.quiz.Option;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Quotation;

/** Single notes, in which every character can be seen. */
class AnkiNoteTest {
  private static final Quotation WORDS = new Quotation("a talk", "p3", "lin:lan", "甲");
  private static final Exhibit EXHIBIT = new Exhibit(WORDS, null);
  private static final Option RIGHT = new Option("lin:lan", "Lin \"L\" Lan", List.of(EXHIBIT));
  private static final Option WRONG = new Option("anna", "A<b>", List.of(EXHIBIT));

  private static Note read(Question question, Citation... sources) {
    String line = new AnkiNote(question, List.of(sources)).line();
    AnkiText text = AnkiText.read(String.join("\n", AnkiNote.HEADER) + "\n" + line + "\n");
    assertEquals(1, text.notes().size());
    return text.notes().get(0);
  }

  private static Question question(String topic, List<String> texts, List<Option> options) {
    Card card =
        new Card("0af", CardKind.RECALL, topic, List.of("lin:lan", "o'\"x"), List.of(), WORDS);
    return new Question(card, "Who?", texts, options, RIGHT);
  }

  private static Citation citation(String words, String summary, String date) {
    return new Citation(EXHIBIT, words, summary, "Lin Lan", "Talk & more", null, date);
  }

  @Test
  void whatCouldBeMarkupIsText() {
    Note note =
        read(
            question(null, List.of("a\tb<c>&amp;\n\"d\"\u001b[1m"), List.of(WRONG, RIGHT)),
            citation("<script>", null, null));
    assertEquals(
        List.of(
            "<div>Who?</div><blockquote>a b&lt;c&gt;&amp;amp;<br>&quot;d&quot;\uFFFD[1m</blockquote>"
                + "<div>A. A&lt;b&gt;</div><div>B. Lin &quot;L&quot; Lan</div>",
            "<b>B. Lin &quot;L&quot; Lan</b><blockquote>&lt;script&gt;</blockquote>"
                + "<small>Lin Lan · Talk &amp; more · a talk:p3</small>"),
        note.fields());
  }

  @Test
  void aTagIsOneWord() {
    assertEquals(
        List.of(
            "kind::recall",
            "topic::ai_and_us",
            "speaker::lin_lan",
            "speaker::o'_x",
            "interview::a_talk"),
        read(question("ai and\u3000us", List.of(), List.of()), citation("甲", null, null)).tags());
    assertEquals(
        List.of("kind::recall", "speaker::lin_lan", "speaker::o'_x"),
        read(question(null, List.of(), List.of())).tags());
  }

  @Test
  void aSummaryStandsOnceAboveTheWordsThatBearItOut() {
    Note note =
        read(
            question("t", List.of(), List.of()),
            citation("甲", "S", "2024-01-02"),
            citation("乙", "S", null),
            citation("丙", "T", null));
    assertEquals(
        "<b>Lin &quot;L&quot; Lan</b><div>S</div>"
            + "<blockquote>甲</blockquote><small>Lin Lan · Talk &amp; more · 2024-01-02 · a talk:p3"
            + "</small><blockquote>乙</blockquote><small>Lin Lan · Talk &amp; more · a talk:p3"
            + "</small><div>T</div>"
            + "<blockquote>丙</blockquote><small>Lin Lan · Talk &amp; more · a talk:p3</small>",
        note.fields().get(1));
    assertEquals("0af", note.guid());
    assertEquals("Lunheng", note.deck());
  }
}
