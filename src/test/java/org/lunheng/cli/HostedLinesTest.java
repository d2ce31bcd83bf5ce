package org.lunheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Vector;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Review;
import org.lunheng.ssh.Visitor;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Debate;
import org.lunheng.store.Readers;
import org.lunheng.text.CellWidth;

/** The room in lines as a host's visitors have it. */
class HostedLinesTest {
  private static final Visitor ANNA = HostedTalk.key("SHA256:anna", "en_GB.UTF-8");
  private static final Visitor BERT = HostedTalk.key("SHA256:bert", "en_GB.UTF-8");

  @TempDir Path folder;

  private final List<Problem> troubles = new CopyOnWriteArrayList<>();
  private Readers readers;
  private HostedLines lines;

  @BeforeEach
  void openHost() throws Exception {
    Path library = Files.createDirectory(folder.resolve("texts"));
    Debate.in(library);
    readers = Readers.in(folder.resolve("readers"));
    lines = on(CorpusStore.in(library));
  }

  private HostedLines on(CorpusStore corpus) {
    return new HostedLines(corpus, InstantSource.system(), troubles::add);
  }

  @AfterEach
  void closeReaders() {
    readers.close();
  }

  private HostedTalk talk(Visitor visitor, String... typed) {
    return HostedTalk.of(lines, visitor, readers, typed);
  }

  @Test
  void aVisitorReadsAndIsWhereTheyWereTheNextTime() {
    HostedTalk first = talk(ANNA, "1", "p3", "ma", "q");
    assertEquals(0, first.code());
    assertTrue(first.out().contains("\np3 "), first.out());
    assertTrue(first.err().contains("You are known by your key, SHA256:anna."), first.err());
    HostedTalk second = talk(ANNA, "'a", "q");
    assertTrue(second.err().contains("Read last: "), second.err());
    assertTrue(second.out().contains("\np3 "), second.out());
  }

  @Test
  void nothingOfThatIsAnotherVisitors() {
    talk(ANNA, "1", "p3", "ma", "note p3 mine alone", "q");
    HostedTalk other = talk(BERT, "'a", "j", "my data", "q");
    assertFalse(other.err().contains("Read last"), other.err());
    assertTrue(other.out().contains("No place is marked with a"), other.out());
    assertFalse(other.out().contains("mine alone"), other.out());
    assertTrue(other.out().contains("notes: 0"), other.out());
  }

  @Test
  void whatIsKeptIsKeptUnderTheKey() throws Exception {
    talk(ANNA, "1", "*p3", "note p3 so it is", "hl p5", "q");
    assertEquals(3, readers.keepsakes().keepsakes(ANNA.reader()).size());
    assertEquals(1, readers.kept(ANNA.reader()).notes());
  }

  @Test
  void answersAreKeptUnderTheKey() throws Exception {
    lines = on(CorpusStore.builtIn());
    HostedTalk talk = talk(ANNA, "quiz", "0", "0", "q", "stats", "pace 7 3", "q");
    List<Review> reviews = readers.reviews().reviews(ANNA.reader());
    assertEquals(2, reviews.size(), talk.out() + talk.err());
    assertTrue(reviews.stream().allMatch(r -> r.reader().equals("SHA256:anna")));
    assertEquals(7, readers.reviews().habits(ANNA.reader()).length());
    assertTrue(talk.out().contains("Question 1 of"), talk.out());
    assertTrue(talk.out().contains("Answers"), talk.out());
    assertEquals(List.of(), troubles);
  }

  @Test
  void whatARoomHasReadAndMadeIsNotReadAndMadeAgain() throws Exception {
    Path library = folder.resolve("texts");
    CorpusStore corpus = CorpusStore.in(library).shared();
    lines = on(corpus);
    assertTrue(corpus.deck(corpus.companion().value()).value().cards().size() > 0);
    Files.delete(library.resolve("arguments/scale.json"));
    for (String id : List.of("debate", "letter")) {
      Files.delete(library.resolve("apparatus/" + id + ".json"));
    }
    HostedTalk talk = talk(ANNA, "quiz", "0", "q", "stats", "q");
    assertTrue(talk.out().contains("Question 1 of"), talk.out() + talk.err());
    assertTrue(talk.out().contains("Answers"), talk.out() + talk.err());
    assertEquals(List.of(), troubles);
  }

  @Test
  void greetingsHintsAndPromptsAreNotAmongTheResults() {
    HostedTalk talk = talk(ANNA, "where");
    assertEquals(
        "No text is open: open one first, by its number in the library (l).\n", talk.out());
    assertTrue(talk.err().contains("Lunheng, plain mode."), talk.err());
    assertTrue(talk.err().contains("q leaves."), talk.err());
  }

  @Test
  void aGuestIsToldSoAndKeepsThingsAsLongAsTheyStay() {
    HostedTalk talk = HostedTalk.of(lines, HostedTalk.guest(), readers, "1", "*p3", "j", "q");
    assertTrue(talk.err().contains("You are a guest"), talk.err());
    assertFalse(talk.err().contains("guest:1"), talk.err());
    assertTrue(talk.out().contains("[bookmark]") || talk.out().contains("bookmark"), talk.out());
  }

  @ParameterizedTest
  @CsvSource({
    "en_US.UTF-8, plain mode",
    "zh_CN.UTF-8, 您的密钥是 SHA256:anna",
    "zh_TW.UTF-8, 您的金鑰是 SHA256:anna",
    "'\u001B[31m', plain mode"
  })
  void theVisitorsTerminalSaysTheLanguage(String locale, String said) {
    HostedTalk talk = HostedTalk.of(lines, HostedTalk.key("SHA256:anna", locale), readers, "q");
    assertTrue(talk.err().contains(said), talk.err());
  }

  @Test
  void linesKeepToTheWidthThatIsGiven() {
    InputStream typed = new ByteArrayInputStream("h\n1\n\nmy data\nstats\n".getBytes(UTF_8));
    HostedTalk talk = HostedTalk.of(lines, ANNA, readers, typed, 80);
    for (String line : talk.lines()) {
      assertTrue(CellWidth.NARROW.of(line) <= 80, line);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"add", "add /etc/passwd", "add ~", "x debate", "remove letter"})
  void theLibraryIsTheHosts(String typed) throws Exception {
    String before = tree(folder.resolve("texts"));
    HostedTalk talk = talk(ANNA, typed);
    assertTrue(talk.out().contains("it belongs to the host"), talk.out());
    assertEquals(before, tree(folder.resolve("texts")));
  }

  @Test
  void nothingIsWrittenToFiles() {
    Path file = folder.resolve("notes.md");
    HostedTalk talk = talk(ANNA, "1", "note p3 so", "export " + file, "export");
    assertFalse(Files.exists(file));
    assertTrue(talk.out().contains("nothing is written to files"), talk.out());
    assertTrue(talk.out().contains("# "), talk.out());
  }

  @Test
  void theHelpOffersNothingThatVisitorsCannotDo() {
    String help = talk(ANNA, "h").out();
    for (String other : List.of("talk.txt", "notes.md", "remove ID", "your library")) {
      assertFalse(help.contains(other), other);
    }
    assertTrue(help.contains("my data erase"), help);
  }

  @Test
  void controlCodesThatAreTypedNeverComeBack() {
    String nasty = "\u001B[31m\u001B]0;x\u0007\u009B2J\u0085\r\u202E";
    String[] typed =
        Stream.of(
                "%s",
                "help %s",
                "/%s",
                "//%s",
                "~%s",
                "~~[%s",
                "k %s",
                "c %s",
                "e %s",
                "p%s",
                "'%s",
                "m %s",
                "add %s",
                "x %s",
                "export %s",
                "my data %s",
                "quiz %s",
                "pace %s",
                "f %s",
                "note p3 %s",
                "note %s",
                "cite %s",
                "v %s",
                "hl %s",
                "1",
                "note p3 a%sb",
                "note p3",
                "j",
                "%s",
                "/%s",
                "cite %s",
                "n",
                "export",
                "my data export",
                "marks %s",
                "raw %s",
                "my data erase",
                "%s",
                "my data")
            .map(line -> line.replace("%s", nasty))
            .toArray(String[]::new);
    HostedTalk talk = talk(ANNA, typed);
    String said = talk.out() + talk.err();
    assertTrue(said.contains("a\uFFFD"), said);
    said.codePoints()
        .filter(c -> c != '\n')
        .forEach(
            c -> assertFalse(c < 32 || c >= 127 && c < 160 || c == 0x202E, "U+%x".formatted(c)));
    assertEquals(List.of(), troubles);
  }

  @Test
  void whatIsWrongWithTheHostIsForTheHostToKnow() throws Exception {
    Path file = Files.writeString(folder.resolve("no-folder"), "");
    try (Readers broken = Readers.in(file)) {
      HostedTalk talk =
          HostedTalk.of(
              lines,
              ANNA,
              broken,
              "1",
              "note p3 so",
              "j",
              "pace 3",
              "my data",
              "export",
              "stats",
              "my data export",
              "my data erase",
              "erase",
              "q");
      String said = talk.out() + talk.err();
      assertTrue(said.contains("something on this host does not work"), said);
      assertFalse(said.contains(folder.toString()), said);
      assertFalse(said.contains("no-folder"), said);
      assertFalse(said.contains("lunheng.db"), said);
      assertTrue(said.contains("are lost: 1"), said);
      assertEquals(1, talk.code());
    }
    assertTrue(
        troubles.stream().anyMatch(problem -> problem.file().contains("no-folder")),
        troubles.toString());
  }

  @Test
  void answersThatCannotBeKeptWaitAsLongAsTheVisitorStays() throws Exception {
    lines = on(CorpusStore.builtIn());
    Path place = Files.writeString(folder.resolve("blocked"), "");
    InputStream unblocking =
        new InputStream() {
          @Override
          public int read() throws IOException {
            Files.deleteIfExists(place);
            return -1;
          }
        };
    Vector<InputStream> typed =
        new Vector<>(List.of(bytes("quiz\n0\nq\n"), unblocking, bytes("w\nq\n")));
    try (Readers blocked = Readers.in(place)) {
      InputStream all = new SequenceInputStream(typed.elements());
      HostedTalk talk = HostedTalk.of(lines, ANNA, blocked, all, HostedLines.ANY_WIDTH);
      assertEquals(1, blocked.reviews().reviews(ANNA.reader()).size(), talk.out() + talk.err());
      assertFalse(talk.err().contains("are lost"), talk.err());
      assertEquals(0, talk.code());
    }
  }

  @Test
  void answersThatCanNeverBeKeptAreToldToBeLost() throws Exception {
    lines = on(CorpusStore.builtIn());
    Path place = Files.writeString(folder.resolve("blocked"), "");
    try (Readers blocked = Readers.in(place)) {
      HostedTalk talk =
          HostedTalk.of(lines, ANNA, blocked, "quiz", "0", "q", "quiz", "0", "q", "q");
      assertTrue(
          talk.err().contains("answers that could not be saved and are lost: 2"), talk.err());
      assertEquals(1, talk.code());
    }
  }

  private static InputStream bytes(String typed) {
    return new ByteArrayInputStream(typed.getBytes(UTF_8));
  }

  @Test
  void aLibraryThatCannotBeReadEndsTheTalkWithALine() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    lines = on(CorpusStore.in(empty));
    HostedTalk talk = talk(ANNA, "1");
    assertEquals(1, talk.code());
    assertTrue(talk.err().contains("something on this host does not work"), talk.err());
    assertFalse((talk.out() + talk.err()).contains(folder.toString()));
  }

  @Test
  void anInputThatBreaksEndsTheTalk() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("/secret/place: reset");
          }
        };
    HostedTalk talk = HostedTalk.of(lines, ANNA, readers, broken, 80);
    assertFalse(talk.err().contains("secret"), talk.err());
    assertEquals(List.of(), troubles);
    assertEquals(0, talk.code());
  }

  @Test
  void aDefectIsToldInALineAndToTheHost() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("/secret/place");
          }
        };
    HostedTalk talk = HostedTalk.of(lines, ANNA, readers, broken, 80);
    assertEquals(1, talk.code());
    assertTrue(talk.err().contains("something on this host does not work"), talk.err());
    assertFalse(talk.err().contains("\tat ") || talk.err().contains("secret"), talk.err());
    assertTrue(troubles.get(0).arguments().toString().contains("/secret/place"));
  }

  @Test
  void whoeverIsInterruptedStopsAndWhatIsTheirsIsKept() throws Exception {
    PipedOutputStream typing = new PipedOutputStream();
    PipedInputStream typed = new PipedInputStream(typing);
    AtomicReference<HostedTalk> said = new AtomicReference<>();
    AtomicBoolean interrupted = new AtomicBoolean();
    Thread talk =
        new Thread(
            () -> {
              said.set(HostedTalk.of(lines, ANNA, readers, typed, 80));
              interrupted.set(Thread.currentThread().isInterrupted());
            });
    talk.start();
    typing.write("1\nnote p3 kept\n".getBytes(UTF_8));
    typing.flush();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          while (readers.kept(ANNA.reader()).notes() == 0) {
            Thread.sleep(20);
          }
        });
    talk.interrupt();
    talk.join(10_000);
    assertFalse(talk.isAlive());
    assertEquals(1, readers.kept(ANNA.reader()).notes());
    assertTrue(said.get().err().endsWith("The host ends this session.\n"), said.get().err());
    assertTrue(interrupted.get());
  }

  @Test
  void anInputWithoutEndStopsWhenInterrupted() throws Exception {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '\n';
          }
        };
    Thread talk =
        new Thread(
            () ->
                lines.talk(
                    ANNA,
                    readers,
                    new HostedLines.Line(
                        endless,
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        80)));
    talk.start();
    Thread.sleep(300);
    talk.interrupt();
    talk.join(10_000);
    assertFalse(talk.isAlive());
  }

  private static String tree(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.sorted().map(Path::toString).toList().toString();
    }
  }
}
