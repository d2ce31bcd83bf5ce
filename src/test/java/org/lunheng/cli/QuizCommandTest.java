package org.lunheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.app.Exhibition;
import org.lunheng.app.Quiz;
import org.lunheng.quiz.Answer;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Confusions;
import org.lunheng.quiz.Days;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Exhibit;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Progress;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Scope;
import org.lunheng.quiz.Supply;
import org.lunheng.quiz.Wording;
import org.lunheng.store.Bundles;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.ScriptConverters;

class QuizCommandTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final long SEED = 7;

  private static Deck deck;
  private static Wording wording;

  @TempDir Path folder;

  private Map<String, String> variables;

  @BeforeAll
  static void makeCards() throws Exception {
    CorpusStore corpus = CorpusStore.builtIn();
    deck = Deck.of(corpus.withApparatus(corpus.companion().value()).value());
    wording = Wording.of(Bundles.load("en"), ScriptConverters.get());
  }

  @BeforeEach
  void chooseFolders() {
    variables = new HashMap<>();
    variables.put("XDG_DATA_HOME", folder.resolve("data").toString());
    variables.put("XDG_STATE_HOME", folder.resolve("state").toString());
  }

  private Run.Setting typing(String typed) {
    return new Run.Setting(variables, 0).typing(typed).at(() -> NOW);
  }

  private Run quiz(String typed, String... options) {
    Stream<String> start = Stream.of("quiz", "--seed", Long.toString(SEED));
    return typing(typed).run(Stream.concat(start, Stream.of(options)).toArray(String[]::new));
  }

  private List<String> reviews() {
    return typing("").run("export", "reviews").outLines();
  }

  /** The questions of a first round with answers that are all right. */
  private static List<Question> round(int count) {
    Progress none = Progress.of(deck, List.of(), days(), Habits.STANDARD);
    List<Card> cards = Supply.of(deck, none, Scope.ALL, NOW).round(count, SEED);
    return IntStream.range(0, cards.size())
        .mapToObj(i -> deck.question(cards.get(i), SEED + i, 3, wording, Confusions.NONE))
        .toList();
  }

  private static Days days() {
    return new Session(null, null, null).days();
  }

  private static String right(Question question) {
    return question.right() + 1 + "\n";
  }

  private static String wrong(Question question) {
    return (question.right() + 1) % question.options().size() + 1 + "\n";
  }

  private static String allRight(int count) {
    return round(count).stream().map(QuizCommandTest::right).collect(Collectors.joining());
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void aTerminalOpensTheRoomWithTheRound() {
    List<Quiz.Wish> wishes = new ArrayList<>();
    ReadingRoom room =
        (session, ids, wish) -> {
          assertEquals(List.of(), ids);
          wishes.add(wish);
          return 0;
        };
    Run.withRoom(room, "quiz");
    Run.withRoom(room, "quiz --topic scaling --speaker 杨立昆 --count 5 --seed -9".split(" "));
    assertEquals(
        List.of(
            new Quiz.Wish(Scope.ALL, null, null, true),
            new Quiz.Wish(new Scope("scaling", "yann-lecun"), 5, -9L, true)),
        wishes);
  }

  @ParameterizedTest
  @CsvSource({"--topic, sclaing, scaling", "--speaker, yan-lecun, yann-lecun"})
  void whatIsNotInTheLibraryFailsAsInEveryCommand(String option, String name, String meant) {
    for (String command : List.of("quiz", "quiz --plain", "stats", "export quiz")) {
      Run run = typing("").run((command + " " + option + " " + name).split(" "));
      assertEquals(1, run.code(), command);
      assertTrue(run.err().startsWith(name + ": ") && run.err().contains(meant), run.err());
    }
  }

  @Test
  void withoutTheWholeScreenQuestionsAreAskedInLines() {
    Run.Setting terminal = new Run.Setting(variables, 80).at(() -> NOW);
    Run plain = terminal.run("quiz", "--plain", "--seed", "1");
    assertTrue(plain.out().contains("\nQuestion 1 of 10.\n"), plain.out());
    assertFalse(plain.out().contains("\u001B"));
    variables.put("TERM", "dumb");
    assertEquals(plain, new Run.Setting(variables, 80).run("quiz", "--seed", "1"));
    assertTrue(Run.in(variables, 0, "quiz").out().contains("\nQuestion 1 of 10.\n"));
  }

  @Test
  void aQuestionIsPutInLinesAndARightAnswerShowsItsPassage() {
    Question question = round(1).get(0);
    List<String> lines = new ArrayList<>();
    lines.add("Questions in this round: 1, of which due: 0, new: 1.");
    lines.add(Bundles.load("en").get("cli.quiz.keys"));
    lines.add("");
    lines.add("Question 1 of 1.");
    lines.add(question.prompt());
    for (int i = 0; i < question.texts().size(); i++) {
      String text = question.texts().get(i);
      lines.add(question.isQuoted(i) ? "「" + text + "」" : text);
    }
    for (int i = 0; i < question.options().size(); i++) {
      lines.add(i + 1 + ". " + question.options().get(i).label());
    }
    lines.add("> ");
    lines.add("Right: " + question.answer().label());
    Run run = quiz(right(question), "--count", "1");
    assertEquals(lines, run.outLines().subList(0, lines.size()));
    String words = deck.shown(question.answer().exhibits().get(0).quotation(), wording);
    assertTrue(run.out().contains("「" + words + "」"), run.out());
    assertTrue(
        run.out()
            .endsWith(
                """
                This question comes back in 10 minutes.
                That was the last question. Press Enter to end, or type h if it was hard, e if it was easy.
                >\s

                The round is over: 1 of 1 right at once.
                Left for today: 0 due, 9 new.
                The next question is due in 10 minutes.
                """),
        run.out());
    assertEquals("", run.err());
    assertEquals(0, run.code());
  }

  @Test
  void aWrongAnswerShowsBothPassages() {
    Question question = round(1).get(0);
    Run run = quiz(wrong(question), "--count", "1");
    String answer = "The right answer: " + question.answer().label() + "\n";
    assertEquals(1, count(run.out(), "\n" + answer), run.out());
    assertEquals(1, count(run.out(), "\nWrong. Your answer: "), run.out());
    assertEquals(1, count(run.out(), "\nTo compare, your answer:\n"), run.out());
    assertTrue(run.out().contains("This question comes back in 1 minute.\n"), run.out());
    assertTrue(
        run.out().contains("The round is over: 0 of 1 right at once.\nMissed: 1.\n"), run.out());
    assertEquals(1, reviews().size());
    assertEquals(0, run.code());
  }

  @Test
  void missedQuestionsComeBackTwiceAfterOthers() {
    Run run = quiz("0\n".repeat(9), "--count", "2");
    assertEquals(4, count(run.out(), "comes back at the end of the round"), run.out());
    assertTrue(run.out().contains("\nQuestion 6 of 6.\n"), run.out());
    List<String> cards =
        reviews().stream().map(row -> row.replaceAll(".*\"card\":\"([^\"]*)\".*", "$1")).toList();
    assertFalse(cards.get(0).startsWith("{"));
    assertEquals(6, cards.size());
    assertEquals(cards.subList(0, 2), cards.subList(2, 4));
    assertEquals(cards.subList(0, 2), cards.subList(4, 6));
  }

  @Test
  void aPipeOfNumbersAnswersTheWholeRound() {
    Run run = quiz("1\n".repeat(100), "--count", "5");
    assertEquals(0, run.code());
    assertFalse(run.out().contains("no answer"), run.out());
    assertTrue(run.out().contains(" of 5 right at once.\n"), run.out());
    int again = reviews().size() - 5;
    assertTrue(again > 0, "nothing was asked again");
    assertTrue(run.out().contains(" of " + again + " right.\n"), again + run.out());
  }

  static Stream<byte[]> whatIsNoAnswer() {
    return Stream.concat(
        Stream.of("x", "4", "-1", "1.5", "1 2", "\0", "1\0", "１２", "what?", "1".repeat(1 << 20))
            .map(line -> line.getBytes(UTF_8)),
        Stream.of(new byte[] {(byte) 0xFF, '1'}, new byte[] {(byte) 0xE7}));
  }

  @ParameterizedTest
  @MethodSource
  void whatIsNoAnswer(byte[] line) {
    byte[] typed = Arrays.copyOf(line, line.length + 3);
    System.arraycopy(new byte[] {'\n', 'q', '\n'}, 0, typed, line.length, 3);
    Run run = typing("").typing(new ByteArrayInputStream(typed)).run("quiz", "--seed", "1");
    assertTrue(
        run.out()
            .contains(
                """
                This is no answer, and nothing was saved.
                Type a number from 1 to 3; 0 if you do not know, q to end.
                >\s

                The round ends without an answer.
                """),
        run.out());
    assertEquals(List.of(), reviews());
    assertEquals(0, run.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2\nq\n", "2\r\nq\r\n", "2", " 2 \nQ", "２\nｑ\n", "\uFEFF2\n", "\t2"})
  void anAnswerIsANumberHoweverItIsTyped(String typed) {
    Run run = quiz(typed);
    assertEquals(0, run.code());
    assertEquals(1, reviews().size());
    String chosen = round(10).get(0).options().get(1).id();
    assertTrue(reviews().get(0).contains("\"chosen\":\"" + chosen + "\""), reviews().get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0\nq", "\nq", "  \nq", "\r\nq", "０\nq"})
  void whoDoesNotKnowSaysNothingOrZero(String typed) {
    Run run = quiz(typed);
    assertTrue(run.out().contains("You did not know.\n"), run.out());
    assertEquals(1, reviews().size());
    assertTrue(reviews().get(0).contains("\"grade\":\"again\""));
    assertTrue(reviews().get(0).contains("\"chosen\":\"\""));
  }

  @ParameterizedTest
  @CsvSource({"h, hard", "E, easy"})
  void aRightAnswerIsRegradedByARowOfItsOwn(String key, String grade) {
    List<Question> questions = round(2);
    Run run = quiz(right(questions.get(0)) + key + "\n" + right(questions.get(1)), "--count", "2");
    assertTrue(run.out().contains("The answer before counts as " + grade + ".\n"), run.out());
    assertEquals(2, count(run.out(), "\nQuestion 2 of 2.\n"));
    assertTrue(run.out().contains(" 2 of 2 right at once.\n"), run.out());
    List<String> rows = reviews();
    assertEquals(3, rows.size());
    String first = rows.get(0).replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    assertTrue(
        rows.stream()
            .anyMatch(
                row ->
                    row.contains("\"grade\":\"" + grade + "\"")
                        && row.contains("\"regrades\":\"" + first + "\"")),
        rows.toString());
  }

  @Test
  void theLastAnswerIsRegradedToo() {
    quiz(allRight(1) + "e\n", "--count", "1");
    assertEquals(2, reviews().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void theSameGradeAgainIsTakenBack(int count) {
    String typed = right(round(count).get(0)) + "h\ne\ne\n";
    Run run = quiz(typed, "--count", Integer.toString(count));
    String counts = "The answer before counts as ";
    assertEquals(3, count(run.out(), counts), run.out());
    assertTrue(run.out().contains(counts + "right again, neither hard nor easy.\n"), run.out());
    List<String> grades =
        reviews().stream().map(row -> row.replaceAll(".*\"grade\":\"(\\w+)\".*", "$1")).toList();
    assertEquals(2, grades.stream().filter("good"::equals).count(), grades.toString());
    assertEquals(4, grades.size());
  }

  /** The room and the lines show the same passages. */
  @Test
  void thePassagesAreThoseOfTheRoom() {
    Question question = round(1).get(0);
    int wrong = (question.right() + 1) % question.options().size();
    Exhibition shown = Exhibition.of(Answer.choosing(question, wrong));
    Run run = quiz(wrong + 1 + "\nq\n", "--count", "1");
    assertEquals(2, shown.columns().size());
    String first = run.out().substring(0, run.out().indexOf("This question comes back"));
    for (Exhibit exhibit : shown.columns().stream().flatMap(c -> c.exhibits().stream()).toList()) {
      assertEquals(1, count(first, "「" + deck.shown(exhibit.quotation(), wording) + "」"), first);
    }
  }

  @Test
  void onlyARightAnswerIsRegraded() {
    Run run = quiz("h\n" + wrong(round(10).get(0)) + "e\n");
    assertEquals(2, count(run.out(), "Only a right answer can be called hard or easy"));
    assertEquals(1, reviews().size());
  }

  @Test
  void theSameSeedGivesTheSameRound() {
    String first = quiz("").out();
    assertEquals(first, quiz("").out());
    assertNotEquals(first, typing("").run("quiz", "--seed", "8").out());
  }

  @Test
  void whereNothingIsLeftForTodayTheNextIsAnnounced() {
    assertTrue(quiz(allRight(10)).out().contains(" 10 of 10 right at once.\n"));
    assertEquals(
        new Run(
            0,
            "Nothing is due now, and there are no new questions left for today.\n"
                + "The next question is due in 10 minutes.\n",
            "",
            null),
        quiz(""));
    Run later = typing("").at(() -> NOW.plus(Duration.ofMinutes(10))).run("quiz");
    assertTrue(later.out().startsWith("Questions in this round: 10, of which due: 10, new: 0.\n"));
  }

  @Test
  void aNameIsTypedWhereItIsAskedFor() throws IOException {
    Card card =
        deck.cards().stream()
            .filter(c -> c.kind() == CardKind.RECALL && c.isAbout("yann-lecun"))
            .findFirst()
            .orElseThrow();
    Path met = folder.resolve("met.jsonl");
    Files.writeString(
        met,
        "{\"id\":\"a\",\"card\":\""
            + card.id()
            + "\",\"grade\":\"easy\","
            + "\"at\":\"2026-01-01T12:00:00Z\"}\n");
    assertEquals(0, typing("").run("import", "reviews", met.toString()).code());
    Run run = quiz("1\nYann LeCum\nh\n", "--count", "1");
    assertTrue(run.out().contains("Type a name; 0 if you do not know, q to end.\n"), run.out());
    assertTrue(run.out().contains("Right but for a slip: "), run.out());
    assertTrue(run.out().contains("A name with a slip counts as hard already; "), run.out());
    assertTrue(reviews().get(1).contains("\"grade\":\"hard\""), reviews().toString());
    Run wrong = typing("图灵\nq").at(() -> NOW.plus(Duration.ofDays(99))).run("quiz", "--count", "1");
    assertTrue(wrong.out().contains("Wrong. Your answer: 图灵\n"), wrong.out());
  }

  @Test
  void whatCannotBeSavedIsSaidFirstAndGoesToAFile() throws IOException {
    Files.writeString(folder.resolve("data"), "in the way");
    Run run = quiz("1\n2\n1\nq\n");
    assertEquals(1, run.code());
    assertEquals(3, count(run.out(), "\nNOT SAVED: this will be tried again.\n"));
    assertEquals(
        3,
        count(run.out(), "NOT SAVED: this will be tried again.\nRight: ")
            + count(run.out(), "NOT SAVED: this will be tried again.\nWrong. Your answer: "));
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve("state/lunheng"))) {
      files = all.toList();
    }
    assertEquals(1, files.size());
    assertTrue(run.err().contains(files.get(0) + ": answers that could not be saved"), run.err());
    assertTrue(run.err().contains("could not be saved: 3;"), run.err());
    List<String> told = run.err().lines().toList();
    assertEquals(2, told.stream().filter(line -> line.contains("written")).count(), run.err());
    Files.delete(folder.resolve("data"));
    assertEquals(
        files.get(0) + ": 3 new, 0 already there\n",
        typing("").run("import", "reviews", files.get(0).toString()).out());
  }

  @Test
  void whatCouldNotBeSavedIsSavedAsSoonAsItCanBe() throws IOException {
    Path data = Files.writeString(folder.resolve("data"), "in the way");
    InputStream clearing =
        new ByteArrayInputStream("1\n1\nq\n".getBytes(UTF_8)) {
          private int lines;

          @Override
          public synchronized int read() {
            int next = super.read();
            if (next == '\n' && ++lines == 2) {
              assertTrue(data.toFile().delete());
            }
            return next;
          }
        };
    Run run = typing("").typing(clearing).run("quiz", "--seed", "7");
    assertEquals(1, count(run.out(), "NOT SAVED"));
    assertEquals(1, count(run.out(), "What was not saved before is saved now.\n"));
    assertEquals(2, reviews().size());
    assertEquals(0, run.code());
    assertFalse(Files.exists(folder.resolve("state")));
  }

  @Test
  void anAnswerIsKeptBeforeTheNextIsAskedFor() {
    List<Integer> kept = new ArrayList<>();
    InputStream counting =
        new ByteArrayInputStream("1\n1\n1\nq\n".getBytes(UTF_8)) {
          private boolean start = true;

          @Override
          public synchronized int read() {
            if (start) {
              kept.add(reviews().size());
            }
            int next = super.read();
            start = next == '\n';
            return next;
          }
        };
    typing("").typing(counting).run("quiz", "--seed", "7");
    assertEquals(List.of(0, 1, 2, 3), kept);
  }

  @Test
  void inputThatCannotBeReadEndsTheRoundAndIsTold() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Is a directory");
          }
        };
    Run run = typing("").typing(broken).run("quiz");
    assertTrue(run.err().startsWith("lunheng quiz: the answers cannot be read"), run.err());
    assertEquals(1, run.code());
    assertNull(run.opened());
  }
}
