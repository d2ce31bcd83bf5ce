package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.app.Samples;
import org.lunheng.cli.AnkiText.Note;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.document.Interview;
import org.lunheng.document.Script;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Decks;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Quotation;
import org.lunheng.store.ProblemException;

/** All cards of a library, as Anki reads them. */
class QuizExportTest {
  private static final Pattern ELEMENT = Pattern.compile("<[a-z]+>([^<]*)</[a-z]+>");

  private static final Pattern PLACE = Pattern.compile(" · ([^ :]+):(p[0-9.]+)$");

  private static final Map<String, Interview> INTERVIEWS = new HashMap<>();
  private static Deck deck;

  @TempDir Path folder;

  @BeforeAll
  static void makeDeck() throws ProblemException {
    Companion companion = Decks.corpus();
    deck = Deck.of(companion);
    companion.interviews().forEach(interview -> INTERVIEWS.put(interview.id(), interview));
  }

  private static List<Note> notes(String... options) {
    Run run =
        Run.of(
            Stream.concat(Stream.of("export", "quiz"), Stream.of(options)).toArray(String[]::new));
    assertEquals("", run.err());
    assertEquals(0, run.code());
    AnkiText text = AnkiText.read(run.out());
    assertEquals("Basic", text.noteTypes().get(text.noteTypes().size() - 1));
    return text.notes();
  }

  /** The texts of a field, in order; there is nothing else in it. */
  private static List<String> texts(String field) {
    assertEquals("", ELEMENT.matcher(field).replaceAll(""));
    return ELEMENT
        .matcher(field)
        .results()
        .map(found -> found.group(1))
        .map(t -> t.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\""))
        .map(t -> t.replace("&amp;", "&"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "zh-Hant"})
  void everyCardIsANoteWithItsSources(String language) {
    Set<String> guids = new HashSet<>();
    for (Note note : notes("--lang", language)) {
      assertTrue(guids.add(note.guid()));
      assertEquals("Lunheng", note.deck());
      assertEquals(2, note.fields().size());
      holdsCard(note, deck.card(note.guid()).orElseThrow(), language);
    }
    assertEquals(deck.cards().stream().map(Card::id).collect(Collectors.toSet()), guids);
  }

  private static void holdsCard(Note note, Card card, String language) {
    List<String> back = texts(note.fields().get(1));
    Question question = deck.question(card, 7, 4, Decks.wording(language));
    holdsAnswer(question, texts(note.fields().get(0)), back);
    for (Claim claim : claims(card)) {
      assertTrue(back.contains(claim.summary().in(language)), note.toString());
    }
    List<String> places = places(back, language);
    for (Quotation quotation : quotations(card)) {
      String place = quotation.interview() + ":" + quotation.paragraph();
      assertTrue(places.contains(place), note.toString());
    }
  }

  /** The claims that a card asks about. */
  private static List<Claim> claims(Card card) {
    return switch (card.kind()) {
      case CLAIM_SPEAKER, STANCE, RECALL, PAIR, ODD_ONE_OUT -> card.claims();
      case QUOTATION_SPEAKER, CLOZE, NOT_SAID -> List.of();
    };
  }

  /** The words that bear out what a card asks about. */
  private static List<Quotation> quotations(Card card) {
    Stream<Quotation> evidence =
        claims(card).stream()
            .flatMap(
                c ->
                    c.evidence().stream()
                        .map(e -> new Quotation(c.interview(), e.paragraph(), c.speaker(), "")));
    return Stream.concat(evidence, Stream.ofNullable(card.quotation())).toList();
  }

  /** Where the quotations are from; each stands there, under this interview's title and date. */
  private static List<String> places(List<String> back, String language) {
    List<String> places = new ArrayList<>();
    for (int i = 1; i < back.size(); i++) {
      Matcher place = PLACE.matcher(back.get(i));
      if (place.find()) {
        Interview interview = INTERVIEWS.get(place.group(1));
        places.add(place.group(1) + ":" + place.group(2));
        assertTrue(interview.date() == null || back.get(i).contains(interview.date()));
        if (interview.script() == Script.HANS && !language.equals("zh-Hant")) {
          assertTrue(back.get(i).contains(interview.headline()), back.get(i));
          assertTrue(text(interview, place.group(2)).contains(back.get(i - 1)), back.toString());
        }
      }
    }
    assertFalse(places.isEmpty(), back.toString());
    return places;
  }

  private static String text(Interview interview, String paragraph) {
    return interview.paragraphs().stream()
        .map(placed -> placed.paragraph())
        .filter(p -> p.id().equals(paragraph))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static void holdsAnswer(Question question, List<String> front, List<String> back) {
    String right = question.answer().label();
    List<String> options = front.stream().filter(t -> t.matches("[A-D]\\. .*")).toList();
    if (question.isTyped()) {
      assertEquals(right, back.get(0));
      assertEquals(List.of(), options);
      assertEquals(question.texts(), front.subList(1, front.size()));
    } else {
      assertTrue(options.size() == 3 || options.size() == 4, front.toString());
      assertEquals(1, options.stream().filter(back.get(0)::equals).count(), front.toString());
      assertEquals(options, front.subList(1 + question.texts().size(), front.size()));
      assertEquals(question.prompt(), front.get(0));
      assertEquals(question.texts(), front.subList(1, 1 + question.texts().size()));
      if (question.card().kind() != CardKind.NOT_SAID) {
        assertEquals(right, back.get(0).substring(3));
      }
    }
  }

  @Test
  void kindsAreMixedAndNamesToRecallComeLast() {
    List<String> kinds = notes().stream().map(note -> note.tags().get(0)).toList();
    int first = kinds.indexOf("kind::recall");
    assertEquals(Set.of("kind::recall"), Set.copyOf(kinds.subList(first, kinds.size())));
    assertTrue(new HashSet<>(kinds.subList(0, 40)).size() >= 6, kinds.toString());
  }

  @Test
  void theSameLibraryGivesTheSameFile() throws IOException {
    for (String format : List.of("anki", "jsonl")) {
      Path file = folder.resolve("new/" + format);
      Run run = Run.of("export", "quiz", "--format", format, "-o", file.toString());
      assertEquals(new Run(0, "", "", null), run);
      assertEquals(Run.of("export", "quiz", "--format", format).out(), Files.readString(file));
    }
  }

  @Test
  void aTopicOrASpeakerCanBeChosen() {
    List<Note> all = notes();
    List<Note> scaling = notes("--topic", "扩大规模");
    assertFalse(scaling.isEmpty());
    assertEquals(
        all.stream().filter(note -> note.tags().contains("topic::scaling")).toList(), scaling);
    List<Note> both = notes("--topic", "scaling", "--speaker", "杨立昆");
    assertFalse(both.isEmpty());
    assertEquals(
        scaling.stream().filter(n -> n.tags().contains("speaker::yann-lecun")).toList(), both);
  }

  @Test
  void anybodysInterviewsGiveCards() throws ProblemException {
    String library = SampleLibrary.of(folder, Samples.ALL);
    List<Note> notes = notes("--library", library);
    assertFalse(notes.isEmpty());
    for (Note note : notes) {
      assertTrue(note.tags().stream().noneMatch(tag -> tag.startsWith("topic")), note.toString());
    }
  }

  @Test
  void noCardsAreAProblem() throws ProblemException {
    String library = SampleLibrary.unchanged(folder, "a");
    Run run = Run.of("export", "quiz", "--library", library);
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("lunheng export: no questions can be made"), run.err());
  }
}
