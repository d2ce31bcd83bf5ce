package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.reader.Bookmark;
import org.lunheng.reader.Highlight;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Note;
import org.lunheng.reader.Quote;
import org.lunheng.store.Debate;

/** Bookmarks, highlights and notes in the plain room, and what else goes out of it. */
class PlainKeepingTest {
  private static final List<String> DEBATE = List.of("debate");
  private static final String P3 = "扩大规模就够了。我相信规模定律。";

  @TempDir Path folder;

  private PlainHome home;

  @BeforeEach
  void writeLibrary() throws Exception {
    Path library = Files.createDirectory(folder.resolve("texts"));
    Debate.in(library);
    home = new PlainHome(Files.createDirectory(folder.resolve("home")), library);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*3", "* p3", "*p3", "＊３", "bookmark p3", "bookmark 3"})
  void aBookmarkIsSetAndTakenAway(String typed) throws Exception {
    PlainHome.Talk talk = home.throughPipe(DEBATE, typed, "q");
    assertTrue(talk.to(1).contains("Bookmark set: p3 " + P3), talk.to(1));
    Keepsake kept = home.kept().get(0);
    assertInstanceOf(Bookmark.class, kept);
    assertEquals(new Quote("debate", "p3", 0, P3.length(), P3), kept.quote());
    PlainHome.Talk again = home.throughPipe(DEBATE, "bookmark p3:2", "q");
    assertTrue(again.to(0).contains("\n[bookmark] " + P3), again.to(0));
    assertTrue(again.to(1).contains("Bookmark taken away: p3"), again.to(1));
    assertEquals(List.of(), home.kept());
  }

  @Test
  void withoutANameTheFirstParagraphThatWasReadIsMeant() throws Exception {
    home.throughPipe(DEBATE, "p5", "*", "q");
    assertEquals("p5", home.kept().get(0).quote().paragraph());
  }

  @Test
  void sentencesAreHighlighted() throws Exception {
    PlainHome.Talk talk = home.throughPipe(DEBATE, "v p3", "hl p3:2", "hl p5:1", "hl p3", "q");
    assertTrue(talk.to(1).contains("1. 扩大规模就够了。\n2. 我相信规模定律。\n"), talk.to(1));
    assertTrue(talk.to(2).contains("Highlighted: p3 我相信规模定律。"), talk.to(2));
    assertTrue(talk.to(4).contains("Highlight taken away: p3"), talk.to(4));
    Keepsake kept = home.kept().get(0);
    assertEquals(1, home.kept().size());
    assertInstanceOf(Highlight.class, kept);
    assertEquals("p5", kept.quote().paragraph());
  }

  @Test
  void severalSentencesAreOneHighlight() throws Exception {
    home.throughPipe(DEBATE, "hl p3：1-2", "q");
    assertEquals(P3, home.kept().get(0).quote().words());
  }

  @Test
  void aNoteKeepsEverySignAsItWasTypedAndIsWrittenAnew() throws Exception {
    String text = "（全角）＂引号＂，p4 也是：ＡＩ";
    home.throughPipe(DEBATE, "note p3:2 " + text, "q");
    Note note = (Note) home.kept().get(0);
    assertEquals(text, note.text());
    assertEquals("我相信规模定律。", note.quote().words());

    PlainHome.Talk talk = home.throughPipe(DEBATE, "note p3", "i p3 other", "p3", "q");
    assertTrue(talk.to(1).startsWith("\n" + text), talk.to(1));
    assertTrue(talk.to(3).contains("\n[note] other\n"), talk.to(3));
    Note changed = (Note) home.kept().get(0);
    assertEquals(note.id(), changed.id());
    assertEquals(note.quote(), changed.quote());
    assertEquals("other", changed.text());
  }

  @Test
  void aNoteMayBeginWithANumber() throws Exception {
    home.throughPipe(DEBATE, "p3", "note 3 reasons", "q");
    assertEquals("3 reasons", ((Note) home.kept().get(0)).text());
    assertEquals("p3", home.kept().get(0).quote().paragraph());
  }

  @Test
  void allThatIsKeptIsListedLeadsAndIsTakenAway() throws Exception {
    PlainHome.Talk talk =
        home.throughPipe(
            DEBATE, "*p9", "i p3 mine", "l", "2", "*", "kept", "2", "j", "x 1", "x 1", "j", "q");
    assertTrue(
        talk.to(6)
            .contains(
                "规模之争\n1. p3  note  "
                    + P3
                    + "\n  mine\n2. p9  bookmark  世界模型很重要。\n來信\n3. p1  bookmark"),
        talk.to(6));
    assertTrue(talk.to(7).contains("\np9 "), talk.to(7));
    assertTrue(talk.to(9).contains("Note taken away: p3"), talk.to(9));
    assertTrue(talk.to(10).contains("taken away already"), talk.to(10));
    assertTrue(talk.to(11).contains("1. p9  bookmark"), talk.to(11));
    assertEquals(2, home.kept().size());
  }

  @Test
  void wordsThatAreGoneAreSaid() throws Exception {
    home.throughPipe(List.of("letter"), "*", "q");
    Files.delete(home.library().resolve("interviews/letter.json"));
    PlainHome.Talk talk = home.throughPipe(DEBATE, "j", "1", "j", "x 1", "j", "q");
    assertTrue(talk.to(1).contains("no longer in the text"), talk.to(1));
    assertTrue(talk.to(2).contains("letter:p1: these words are no longer"), talk.to(2));
    assertTrue(talk.to(5).contains("Nothing is kept yet"), talk.to(5));
  }

  @ParameterizedTest
  @CsvSource({
    "* p99,There is no p99 here",
    "hl p3:3,There is no p3:3 here",
    "hl p3:0,There is no p3:0 here",
    "hl p3:2-1,There is no p3:2-1 here",
    "hl p3:1-99999999999,There is no p3:1-99999999999 here",
    "hl words,There is no words here",
    "note p99 text,There is no p99 here",
    "note,There is no note here",
    "cite p99,There is no p99 here",
    "v x,There is no x here",
    "x,j lists",
    "x 1,j lists",
    "x 99999999999,j lists",
    "~,An expression is missing",
    "~(,character 1",
    "~~,An expression is missing",
    "add,A path is missing",
    "export,Nothing is kept yet"
  })
  void whatCannotBeDoneIsSaidAndReadingGoesOn(String typed, String said) throws Exception {
    PlainHome.Talk talk = home.throughPipe(DEBATE, typed, "p3", "q");
    assertTrue(talk.to(1).contains(said), talk.to(1));
    assertTrue(talk.to(2).contains("\np3 "), talk.to(2));
    assertEquals(0, talk.run().code());
    assertEquals(List.of(), home.kept());
  }

  @Test
  void whatNeedsATextSaysSo() {
    for (String typed : List.of("*", "hl", "i x", "v", "y", "w", "ma", "50%", "~a")) {
      String answer = home.throughPipe(List.of(), typed).to(1);
      assertTrue(answer.contains("No text is open"), typed + ": " + answer);
    }
  }

  @Test
  void aDataFolderThatCannotBeWrittenIsToldAndNothingIsLost() throws Exception {
    Files.createDirectory(home.folder().resolve(".local"));
    Files.writeString(home.folder().resolve(".local/share"), "a file in the way");
    PlainHome.Talk talk = home.throughPipe(DEBATE, "i p3 mine", "p3", "j", "q");
    assertTrue(talk.to(1).contains("Not saved: it stays here"), talk.to(1));
    assertTrue(talk.to(2).contains("[note] mine"), talk.to(2));
    assertTrue(talk.to(3).contains("1. p3  note (not saved)  "), talk.to(3));
    assertEquals(1, talk.run().code());
    try (Stream<Path> files = Files.list(home.folder().resolve(".local/state/lunheng"))) {
      Path file =
          files.filter(f -> f.toString().contains("unsaved-notes")).findFirst().orElseThrow();
      assertTrue(Files.readString(file).contains("mine"));
      assertTrue(talk.run().err().contains(file.getFileName().toString()), talk.run().err());
    }
  }

  @Test
  void whatWaitsIsKeptWithTheNext() throws Exception {
    Path wall = Files.createDirectory(home.folder().resolve(".local")).resolve("share");
    Files.writeString(wall, "a file in the way");
    WithinTalk lines = new WithinTalk("*p3\n", () -> Files.delete(wall), "*p5\nq\n");
    Run.Setting setting =
        new Run.Setting(Map.of("HOME", home.folder().toString()), 0).typing(lines);
    Run run = setting.run("read", "--plain", "debate", "--library", home.library().toString());
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of("p3", "p5"), home.kept().stream().map(k -> k.quote().paragraph()).toList());
  }

  @ParameterizedTest
  @CsvSource({"~规模.律,1", "~~世.模型,3", "match 规模.律,1"})
  void expressionsAreFound(String typed, int paragraphs) {
    PlainHome.Talk talk = home.throughPipe(DEBATE, typed, "q");
    assertTrue(talk.to(1).contains("Paragraphs: " + paragraphs + ","), talk.to(1));
  }

  @Test
  void aQuotationHasItsSource() {
    PlainHome.Talk talk = home.throughPipe(DEBATE, "y p3:2", "script hant", "cite p3:2", "q");
    assertTrue(
        talk.to(1).startsWith("\n“我相信规模定律。”\n——林岚，《规模之争》，2024-05-06（debate:p3）"), talk.to(1));
    assertTrue(talk.to(3).startsWith("\n「我相信規模定律。」"), talk.to(3));
  }

  @Test
  void whatIsKeptIsWrittenForOtherPrograms() throws Exception {
    Path file = home.folder().resolve("mine.md");
    PlainHome.Talk talk =
        home.throughPipe(DEBATE, "i p3:2 mine", "export ~/mine.md", "export ~/mine.md", "q");
    assertTrue(talk.to(2).contains("Written: "), talk.to(2));
    assertTrue(talk.run().err().contains("there is such a file already"), talk.run().err());
    String text = Files.readString(file);
    assertTrue(text.contains("> 我相信规模定律。") && text.contains("**Note:** mine"), text);
    String said = home.throughPipe(DEBATE, "export", "q").run().out();
    assertTrue(said.contains(text), said);
  }

  @Test
  void aFileIsTakenInAndOutOfTheReadersOwnLibrary() throws Exception {
    Path file = home.folder().resolve("talk.txt");
    Files.writeString(file, "一次谈话\n记者：您好吗？\n王五：很好，谢谢您。\n");
    Run.Setting setting = new Run.Setting(Map.of("HOME", home.folder().toString()), 0);
    Run run =
        setting
            .typing("add ~/talk.txt\n6\nx talk\nx lecun-levy\nadd ~/none\nl\nq\n")
            .run("read", "--plain", "shum-talk", "--plain");
    String[] answers = run.out().split("(?m)^> ");
    assertTrue(answers[1].contains("talk: added"), answers[1]);
    assertTrue(answers[1].contains("Interviews: 6"), answers[1]);
    assertTrue(answers[3].contains("talk: removed"), answers[3]);
    assertTrue(answers[3].contains("Interviews: 5"), answers[3]);
    assertTrue(run.err().contains("lecun-levy"), run.err());
    assertTrue(run.err().contains("none"), run.err());
    assertFalse(answers[6].contains("talk.txt"), answers[6]);
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void helpIsFoundByWhatItIsAbout() {
    PlainHome.Talk talk = home.throughPipe(DEBATE, "h Markdown", "h xyzzy", "q");
    assertTrue(talk.to(1).contains("export: bookmarks"), talk.to(1));
    assertTrue(talk.to(2).contains("Not understood: xyzzy"), talk.to(2));
  }

  @Test
  void howMuchIsAskedIsTheReadersChoice() {
    PlainHome.Talk talk = home.throughPipe(DEBATE, "pace", "pace 5 3", "pace x", "q");
    assertTrue(talk.to(1).contains("Questions in a round: 20, new ones a day: 10"), talk.to(1));
    assertTrue(talk.to(2).contains("Questions in a round: 5, new ones a day: 3"), talk.to(2));
    assertTrue(talk.to(3).contains("Numbers only"), talk.to(3));
    assertTrue(
        home.throughPipe(DEBATE, "pace 7", "q").to(1).contains("a round: 7, new ones a day: 3"));
  }
}
