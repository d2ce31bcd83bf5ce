package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.app.InterviewBuilder;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.document.Role;
import org.lunheng.store.Bundles;
import org.lunheng.store.Debate;
import org.lunheng.text.CellWidth;

class PlainRoomTest {
  /** A paragraph of a text begins with its id. */
  private static final Pattern PARAGRAPH = Pattern.compile("(?m)^(p[0-9.]+) ");

  private static final Pattern ITEM = Pattern.compile("(?m)^([0-9]+)\\. ");

  @TempDir Path folder;

  private String library;

  @BeforeEach
  void writeLibrary() throws Exception {
    library = folder.toString();
    Debate.in(folder);
  }

  @Test
  void aNumberOfTheLibraryOpensAText() {
    Dialogue talk = Dialogue.at(library, "2");
    assertEquals(List.of("1", "2"), found(ITEM, talk.answers().get(0)));
    assertTrue(talk.last().contains("p1 林嵐：擴大規模"), talk.last());
    assertEquals(0, talk.run().code());
    assertEquals("", talk.run().err());
  }

  @Test
  void anInterviewThatIsNamedIsOpenAtOnceAndTheLibraryIsStillThere() {
    Dialogue talk = Dialogue.in("en", library, List.of("letter"), "l", "1");
    assertEquals(List.of("p1"), found(PARAGRAPH, talk.answers().get(0)));
    assertEquals(List.of("1", "2"), found(ITEM, talk.answers().get(1)));
    assertTrue(talk.last().contains("p2 主持人："), talk.last());
  }

  @Test
  void enterGoesThroughAllOfATextAndBackThroughAllOfIt() throws Exception {
    Interview book = book(60);
    SampleLibrary.of(folder, List.of(book));
    List<String> all =
        book.paragraphs().stream().map(PlacedParagraph::paragraph).map(p -> p.id()).toList();
    String[] typed = new String[80];
    Arrays.fill(typed, 0, 40, "");
    Arrays.fill(typed, 40, 80, "b");
    List<String> answers = Dialogue.in("en", library, List.of("book"), typed).answers();

    List<List<String>> onward = pieces(answers.subList(0, 41));
    assertTrue(onward.size() > 5, "pieces: " + onward.size());
    assertEquals(all, onward.stream().flatMap(List::stream).toList());
    List<List<String>> backward = pieces(answers.subList(41, 81));
    List<String> read = new ArrayList<>();
    for (List<String> piece : backward) {
      read.addAll(0, piece);
    }
    int last = onward.get(onward.size() - 1).size();
    assertEquals(all.subList(0, all.size() - last), read);
  }

  @Test
  void whoSpeaksIsSaidWhereAPieceBegins() {
    Dialogue talk = Dialogue.in("en", library, List.of("debate"), "4", "p4", "P4", "Ｐ４", "４");
    List<String> answers = talk.answers();
    assertTrue(answers.get(0).contains("p4 可是没有算力"), answers.get(0));
    assertTrue(answers.get(1).contains("p4 林岚：可是没有算力"), answers.get(1));
    for (int i = 2; i <= 5; i++) {
      assertEquals(answers.get(1), answers.get(i));
    }
  }

  @Test
  void lostSpeakersAreSaid() {
    String text = Dialogue.in("en", library, List.of("debate"), "q").last();
    assertTrue(text.contains("p6 林岚?："), text);
  }

  @Test
  void turnsAreGoneThrough() {
    Dialogue talk = Dialogue.in("en", library, List.of("debate"), "]", "]", "]", "[", "【", "[");
    List<String> firsts =
        talk.answers().stream()
            .map(a -> found(PARAGRAPH, a))
            .filter(p -> !p.isEmpty())
            .map(p -> p.get(0))
            .toList();
    assertEquals(List.of("p1", "p2", "p3", "p5", "p3", "p2"), firsts);
    assertEquals(List.of(), found(PARAGRAPH, talk.last()));
  }

  @Test
  void theContentsLead() {
    Dialogue talk = Dialogue.in("en", library, List.of("debate"), "p9", "t", "1");
    assertTrue(talk.answers().get(2).contains("1. 扩大规模"), talk.answers().get(2));
    assertEquals("p1", found(PARAGRAPH, talk.last()).get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/規模 扩大", "／规模 扩大", "find 规模 扩大", "、规模 扩大"})
  void wordsOfTheTextAreFoundInEitherScript(String typed) {
    Dialogue talk = Dialogue.in("en", library, List.of("debate"), typed, "2");
    String hits = talk.answers().get(1);
    assertEquals(List.of("1", "2", "3"), found(ITEM, hits));
    assertTrue(hits.contains("2. p3  林岚"), hits);
    assertEquals("p3", found(PARAGRAPH, talk.last()).get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"//世界模型", "s 世界模型", "search 世界模型", "s shijiemoxing"})
  void wordsOfAllTextsAreFoundWhereverOneIs(String typed) {
    Dialogue talk = Dialogue.at(library, typed, "3");
    assertTrue(talk.answers().get(1).contains("1. debate:p5  Anna Lee"), talk.answers().get(1));
    assertTrue(talk.last().startsWith("來信"), talk.last());
    assertEquals(List.of("p1"), found(PARAGRAPH, talk.last()));
  }

  @Test
  void whatIsNotFoundLeavesTheReaderWhereTheyAre() {
    Dialogue talk = Dialogue.in("en", library, List.of("debate"), "p5", "/没有这个", "");
    assertTrue(talk.answers().get(2).contains("Paragraphs: 0"), talk.answers().get(2));
    assertFalse(talk.last().contains("p5 "), talk.last());
    Dialogue again = Dialogue.in("en", library, List.of("debate"), "t", "/没有这个", "1");
    assertEquals("p1", found(PARAGRAPH, again.last()).get(0));
  }

  @Test
  void aTermIsExplainedAndItsUsesLead() {
    Dialogue talk = Dialogue.at(library, "term shijiemoxing", "1");
    String term = talk.answers().get(1);
    assertTrue(term.contains("An inner picture."), term);
    assertTrue(term.contains("artificial intelligence"), term);
    assertEquals(List.of("1", "2", "3"), found(ITEM, term));
    assertEquals("p9", found(PARAGRAPH, talk.last()).get(0));
  }

  @Test
  void theTermsOfWhatIsReadAreListed() {
    Dialogue talk = Dialogue.in("en", library, List.of("letter"), "k", "1");
    assertTrue(talk.answers().get(1).contains("2. world model"), talk.answers().get(1));
    assertTrue(talk.last().contains("Machines that think."), talk.last());
  }

  @Test
  void theTopicsLeadToClaimsAndTheseToTheirWords() {
    Dialogue talk = Dialogue.at(library, "topics", "1", "3");
    String map = talk.answers().get(1);
    assertTrue(map.contains("1. Scale alone · Scale is enough."), map);
    assertTrue(map.contains("supports: 林岚."), map);
    String claims = talk.answers().get(2);
    assertTrue(claims.contains("Anna Lee, opposes: World models are missing."), claims);
    assertTrue(claims.contains("3. debate:p7  「规模不是一切」"), claims);
    assertTrue(claims.contains("读者"), claims);
    assertEquals("p7", found(PARAGRAPH, talk.last()).get(0));
  }

  @Test
  void theClaimsOfATextAndOfSomebodyAreListed() {
    Dialogue talk = Dialogue.in("en", library, List.of("letter"), "c", "c anna", "c Anna Lee");
    assertEquals(List.of("1"), found(ITEM, talk.answers().get(1)));
    assertTrue(talk.answers().get(2).contains("did you mean anna-lee"), talk.answers().get(2));
    assertEquals(List.of("1", "2"), found(ITEM, talk.last()));
  }

  @Test
  void whatOthersSayOnWhatIsReadIsThere() {
    Dialogue talk =
        Dialogue.in("en", library, List.of("letter"), "e", "with anna-lee", "with debate", "2");
    assertEquals(List.of("1", "2", "3"), found(ITEM, talk.answers().get(1)));
    assertFalse(talk.answers().get(2).contains("「扩大规模就够了」"), talk.answers().get(2));
    assertEquals(talk.answers().get(1), talk.answers().get(3));
    assertEquals("p5", found(PARAGRAPH, talk.last()).get(0));
  }

  @Test
  void theScriptIsTheReadersChoice() {
    Dialogue talk = Dialogue.in("en", library, List.of("letter"), "script hans", "script source");
    assertTrue(talk.answers().get(1).contains("p1 林岚：扩大规模"), talk.answers().get(1));
    assertTrue(talk.last().contains("p1 林嵐：擴大規模"), talk.last());
  }

  @Test
  void whatRestoringOffersIsTold() {
    Dialogue talk = Dialogue.in("en", library, List.of("debate"), "marks p4", "marks p3");
    assertTrue(talk.answers().get(1).contains("「算力」"), talk.answers().get(1));
    assertTrue(talk.answers().get(1).contains("「算法」?"), talk.answers().get(1));
    assertFalse(talk.last().contains("「"), talk.last());
  }

  @Test
  void theRawTextIsToldOrWhyItIsNotThere() {
    Dialogue talk = Dialogue.in("en", library, List.of("debate"), "raw", "q");
    assertTrue(talk.run().err().contains("debate"), talk.run().err());
    assertEquals(0, talk.run().code());
    Dialogue real = Dialogue.of(typing("raw p13").run("read", "--plain", "lecun-levy"));
    assertTrue(real.last().startsWith("13  "), real.last());
  }

  @Test
  void aRoundOfTheQuizComesBackToTheText() {
    Run.Setting setting = typing("quiz\n0\nq\np2\nstats");
    String data = folder.resolve("data").toString();
    Dialogue talk = Dialogue.of(setting.run("read", "--plain", "lecun-levy", "--data", data));
    assertTrue(talk.answers().get(1).contains("Question 1 of"), talk.answers().get(1));
    assertTrue(talk.answers().get(3).contains("0 of 1 right at once"), talk.answers().get(3));
    assertEquals("p2", found(PARAGRAPH, talk.answers().get(4)).get(0));
    assertTrue(talk.last().contains("Answers"), talk.last());
  }

  @ParameterizedTest
  @CsvSource({"clams, claims", "hel, help", "QUITT, quit", "topisc, topics"})
  void aSlipIsAnsweredWithWhatMayBeMeant(String typed, String meant) {
    Dialogue talk = Dialogue.at(library, typed);
    assertTrue(talk.last().contains(typed), talk.last());
    assertTrue(talk.last().contains("Did you mean " + meant), talk.last());
  }

  @Test
  void wordsWithoutACommandAreAnsweredWithTheSearchForThem() {
    assertTrue(Dialogue.at(library, "规模").last().contains("//规模"));
  }

  @Test
  void whatNeedsATextSaysSo() {
    for (String typed : List.of("t", "/a", "p3", "]", "e", "marks", "raw")) {
      String answer = Dialogue.at(library, typed).last();
      assertTrue(answer.contains("No text is open"), typed + ": " + answer);
    }
  }

  @Test
  void numbersOutsideTheListAreToldItsEnds() {
    for (String typed : List.of("0", "3", "99999999999999")) {
      String answer = Dialogue.at(library, typed).last();
      assertTrue(answer.contains(typed) && answer.contains("from 1 to 2"), answer);
    }
  }

  @Test
  void aLongListIsToldInPages() throws Exception {
    SampleLibrary.of(folder, List.of(book(25)));
    Dialogue talk = Dialogue.in("en", library, List.of("book"), "/字", "", "n", "b", "25", ".");
    assertEquals(numbers(1, 10), found(ITEM, talk.answers().get(1)));
    assertEquals(numbers(11, 20), found(ITEM, talk.answers().get(2)));
    assertEquals(numbers(21, 25), found(ITEM, talk.answers().get(3)));
    assertEquals(numbers(11, 20), found(ITEM, talk.answers().get(4)));
    assertEquals("p25", found(PARAGRAPH, talk.answers().get(5)).get(0));
    assertEquals(numbers(11, 20), found(ITEM, talk.last()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "zh-Hant"})
  void everyCommandIsExplainedAndUnderstoodByEachOfItsNames(String language) {
    List<String> names = PlainCommand.allNames(Bundles.load(language));
    assertEquals(names.stream().distinct().toList(), names);
    String help = Dialogue.in(language, library, List.of(), "h").last();
    for (String name : names) {
      assertTrue(help.contains(name), name);
      PlainOrder order = PlainOrder.of(name, Bundles.load(language));
      assertTrue(order instanceof PlainOrder.Do, name);
      String own = Dialogue.in(language, library, List.of(), "help " + name).last();
      assertTrue(own.contains(name), own);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "zh-Hant"})
  void eachAnswerEndsWithAShortLineThatNamesTheHelp(String language) {
    Dialogue talk =
        Dialogue.in(language, library, List.of(), "1", "", "t", "c", "x", "k ai", "9", "l");
    for (String answer : talk.answers()) {
      String hint = answer.lines().reduce((a, b) -> b).orElseThrow();
      assertTrue(hint.matches(".*\\bh\\b.*"), hint);
      assertTrue(hint.length() <= 80, hint);
    }
    assertEquals(9, talk.answers().size());
  }

  @Test
  void nothingButTextIsSent() {
    String out = Dialogue.at(library, "1", "/规模", "k ai", "m", "1", "h").run().out();
    assertTrue(out.chars().noneMatch(c -> c < ' ' && c != '\n'), out);
  }

  @Test
  void linesKeepToATerminal() {
    Run.Setting terminal = new Run.Setting(Map.of("TERM", "dumb"), 40);
    Run run = terminal.typing("1\n/规模\nk ai\nm\n1\nh\n").run("read", "--library", library);
    assertEquals(
        List.of(),
        run.outLines().stream()
            .map(l -> l.replaceFirst("^> ", ""))
            .filter(l -> CellWidth.NARROW.of(l) > 40)
            .toList());
  }

  /** Whatever is typed in whatever order, the room answers and ends well. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void nothingThatIsTypedIsTooMuch(long seed) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>(PlainCommand.allNames(Bundles.load("zh-Hans")));
    words.removeAll(List.of("q", "quit", "exit", "退出", "quiz", "测验", "stats", "统计"));
    // would leave files where the test runs
    words.removeAll(List.of("export", "导出"));
    words.addAll(List.of("1", "2", "9", "p4", "p99", "规模", "ai", "\u0000\u001b[2J", "\ud83d"));
    words.addAll(
        List.of("debate", "anna-lee", "scale", "hant", "x".repeat(5000), "\ufeff", "(", " "));
    String[] typed = new String[150];
    for (int i = 0; i < typed.length; i++) {
      String word = words.get(random.nextInt(words.size()));
      boolean alone = random.nextInt(3) > 0;
      typed[i] = alone ? word : word + " " + words.get(random.nextInt(words.size()));
    }
    String data = folder.resolve("data").toString();
    Run.Setting setting = typing(String.join("\n", typed));
    Dialogue talk =
        Dialogue.of(
            setting.run("read", "--plain", "--library", library, "--data", data, "--lang", "en"));
    assertEquals(0, talk.run().code(), talk.run().err());
    assertFalse(talk.run().err().contains("internal"), talk.run().err());
    assertEquals(typed.length + 1, talk.answers().size());
    assertTrue(talk.run().out().chars().noneMatch(c -> c < ' ' && c != '\n'));
  }

  @Test
  void aLongLineIsNotRepeatedInFull() {
    assertTrue(Dialogue.at(library, "x".repeat(3000)).last().length() < 300);
  }

  @Test
  void theReaderLeavesWithQ() {
    Dialogue talk = Dialogue.at(library, "q", "1");
    assertEquals(1, talk.answers().size());
    assertEquals(0, talk.run().code());
  }

  private static Run.Setting typing(String typed) {
    return new Run.Setting(Map.of(), 0).typing(typed);
  }

  private static List<List<String>> pieces(List<String> answers) {
    return answers.stream().map(a -> found(PARAGRAPH, a)).filter(p -> !p.isEmpty()).toList();
  }

  private static List<String> numbers(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  /** Paragraphs of different lengths, one of them longer than a piece. */
  private static Interview book(int paragraphs) {
    InterviewBuilder builder =
        InterviewBuilder.interview("book", "书").with("lin-lan", "林岚", Role.GUEST);
    for (int i = 0; i < paragraphs; i++) {
      builder.turn("lin-lan", "字".repeat(i == 7 ? 2000 : 20 + 37 * i % 300));
    }
    return builder.build();
  }
}
