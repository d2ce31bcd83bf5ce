package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.reader.Kept;
import org.lunheng.reader.Note;
import org.lunheng.reader.Quote;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.ssh.Visitor;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Debate;
import org.lunheng.store.Readers;
import org.lunheng.text.Printable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What readers see, take along and erase of what is kept of them, at home and at a host. */
class MyDataTest {
  private static final Visitor ANNA = HostedTalk.key("SHA256:anna", "C");
  private static final Visitor BERT = HostedTalk.key("SHA256:bert", "C");
  private static final Kept NOTHING = new Kept(0, 0, 0, 0, 0, 0);
  private static final String[] LEAVING = {"1", "ma", "*p3", "note p3 a \"quoted\" word", "hl p5"};

  @TempDir Path folder;

  private Path library;
  private PlainHome home;

  @BeforeEach
  void writeLibrary() throws Exception {
    library = Files.createDirectory(folder.resolve("texts"));
    Debate.in(library);
    home = new PlainHome(Files.createDirectory(folder.resolve("home")), library);
  }

  private Readers readers() {
    return Readers.in(home.data());
  }

  private HostedTalk hosted(Visitor visitor, String... typed) throws Exception {
    try (Readers readers = readers()) {
      HostedLines lines =
          new HostedLines(CorpusStore.in(library), InstantSource.system(), problem -> {});
      return HostedTalk.of(lines, visitor, readers, typed);
    }
  }

  private Kept kept(ReaderId reader) throws Exception {
    try (Readers readers = readers()) {
      return readers.kept(reader);
    }
  }

  /** How many lines there are of each type; fails if one is no JSON object. */
  private static Map<String, Integer> types(String lines) {
    Map<String, Integer> types = new TreeMap<>();
    for (String line : lines.lines().toList()) {
      try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
        assertEquals(JsonToken.START_OBJECT, json.nextToken(), line);
        assertEquals("type", json.nextName(), line);
        types.merge(json.nextStringValue(), 1, Integer::sum);
        int depth = 1;
        while (depth > 0) {
          JsonToken token = json.nextToken();
          depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
        assertEquals(null, json.nextToken(), line);
      }
    }
    return types;
  }

  @Test
  void anExportAloneIsCleanJsonLines() throws Exception {
    hosted(ANNA, LEAVING);
    HostedTalk talk = hosted(ANNA, "my data export");
    assertEquals(
        Map.of("bookmark", 1, "note", 1, "highlight", 1, "room", 1), types(talk.out()), talk.out());
    assertTrue(talk.out().contains("a \\\"quoted\\\" word"), talk.out());
    assertEquals(0, talk.code());
  }

  @Test
  void anExportHoldsNothingOfOthers() throws Exception {
    hosted(ANNA, LEAVING);
    assertEquals(Map.of(), types(hosted(BERT, "my data export").out()));
  }

  @Test
  void atHomeAnExportThroughAPipeIsCleanJsonLinesToo() throws Exception {
    home.throughPipe(List.of(), LEAVING);
    for (String typed : List.of("my data export", "my data export\n", "My  Data EXPORT\n\n\n")) {
      Run run = home.throughPipe(List.of(), typed).run();
      Map<String, Integer> types = types(run.out());
      assertEquals(1, types.get("note"), run.out());
      assertEquals(1, types.get("bookmark"), run.out());
      assertEquals("", run.err());
    }
  }

  @Test
  void atHomeWithOtherLinesItIsAnAnswerAmongOthers() {
    home.throughPipe(List.of(), LEAVING);
    PlainHome.Talk talk = home.throughPipe(List.of(), "my data export", "l", "q");
    assertTrue(talk.to(0).contains("plain mode"), talk.to(0));
    assertTrue(talk.to(1).contains("{\"type\":\"note\""), talk.to(1));
    assertTrue(talk.to(2).contains("Library."), talk.to(2));
  }

  @Test
  void aCommandOfItsOwnWritesAllOfIt() throws Exception {
    home.atTerminal(List.of(), LEAVING);
    Map<String, String> variables = Map.of("HOME", home.folder().toString());
    Run run = Run.in(variables, 0, "export", "data");
    assertEquals(0, run.code(), run.err());
    assertEquals(1, types(run.out()).get("note"), run.out());
    Path file = folder.resolve("data.jsonl");
    Run.in(variables, 0, "export", "data", "-o", file.toString());
    assertEquals(run.out(), Files.readString(file));
    assertEquals(2, Run.in(variables, 0, "export", "data", "--format", "markdown").code());
  }

  @Test
  void whatIsKeptIsCounted() throws Exception {
    hosted(ANNA, LEAVING);
    String told = hosted(ANNA, "my data").out();
    for (String line :
        List.of("answers: 0", "interviews begun: 1", "bookmarks: 1", "highlights: 1", "notes: 1")) {
      assertTrue(told.contains(line + "\n"), told);
    }
    assertTrue(told.contains("letters: 1\n"), told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"erase", " ERASE ", "ｅｒａｓｅ"})
  void theWordErasesAllOfItAndNothingOfOthers(String word) throws Exception {
    hosted(ANNA, LEAVING);
    hosted(BERT, LEAVING);
    Kept others = kept(BERT.reader());
    HostedTalk talk = hosted(ANNA, "1", "p3", "my data erase", word, "my data", "j", "'a", "q");
    assertTrue(talk.out().contains("Erased"), talk.out());
    assertTrue(talk.out().contains("notes: 0"), talk.out());
    assertTrue(talk.out().contains("No place is marked with a"), talk.out());
    assertEquals(NOTHING, kept(ANNA.reader()));
    assertEquals(others, kept(BERT.reader()));
    assertFalse(hosted(ANNA, "q").err().contains("Read last"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yes", "eras", "q", "my data erase"})
  void anyOtherWordErasesNothing(String word) throws Exception {
    hosted(ANNA, LEAVING);
    Kept before = kept(ANNA.reader());
    HostedTalk talk = hosted(ANNA, "my data erase", word, "q");
    assertTrue(talk.out().contains("Nothing was erased."), talk.out());
    assertEquals(before, kept(ANNA.reader()));
  }

  @Test
  void theEndOfTheInputErasesNothing() throws Exception {
    hosted(ANNA, LEAVING);
    Kept before = kept(ANNA.reader());
    hosted(ANNA, "my data erase");
    assertEquals(before, kept(ANNA.reader()));
  }

  @Test
  void atHomeTheRoomIsForgottenToo() throws Exception {
    home.atTerminal(List.of(), LEAVING);
    assertFalse(home.left().equals(RoomState.NEW));
    Path state = home.folder().resolve(".local/state/lunheng");
    Files.writeString(state.resolve("frame"), "what was on the screen");
    home.atTerminal(List.of(), "my data erase", "erase", "q");
    assertEquals(NOTHING, kept(ReaderId.LOCAL));
    assertEquals(RoomState.NEW, home.left());
    assertFalse(Files.exists(state.resolve("frame")));
    PlainHome.Talk talk = home.atTerminal(List.of(), "j", "q");
    assertFalse(talk.to(0).contains("Read last"), talk.to(0));
  }

  @Test
  void afterErasingReadingGoesOnAndIsKeptAnew() throws Exception {
    home.atTerminal(List.of(), LEAVING);
    home.atTerminal(List.of(), "my data erase", "erase", "2", "mb", "*", "q");
    Kept kept = kept(ReaderId.LOCAL);
    assertEquals(new Kept(0, 1, 1, 1, 0, 0, kept.first(), kept.first()), kept);
    assertNotNull(kept.first());
    assertEquals("letter", home.kept().get(0).quote().interview());
  }

  @Test
  void withoutAHomeNothingIsKept() {
    Dialogue talk = Dialogue.at(library.toString(), "my data", "my data erase", "erase");
    assertTrue(talk.answers().get(1).contains("answers: 0"), talk.answers().get(1));
    assertTrue(talk.answers().get(3).contains("Erased"), talk.answers().get(3));
  }

  @ParameterizedTest
  @CsvSource({
    "en, my data delete, Known are",
    "zh-Hans, 我的数据, 您留下的内容",
    "zh-Hans, 我的数据 导出 一切, 可用的有",
    "zh-Hant, 我的資料, 您留下的內容",
    "zh-Hant, ｍｙ ｄａｔａ, 您留下的內容"
  })
  void itIsAskedForInAnyLanguage(String language, String typed, String said) {
    String told = Dialogue.in(language, library.toString(), List.of(), typed, "q").answers().get(1);
    assertTrue(told.contains(said), told);
  }

  @Test
  void controlCodesInNotesAreWrittenByTheirNumbers() throws Exception {
    Quote quote = new Quote("debate", "p3", 0, 1, "\u001B]0;x\u0007\u009B2J\u202E");
    try (Readers readers = readers()) {
      Instant now = Instant.parse("2026-03-01T12:00:00Z");
      readers.keepsakes().keep(ANNA.reader(), new Note("1", quote, "\u001B[31m\u007F", now));
    }
    String line = hosted(ANNA, "my data export").out();
    assertEquals(Map.of("note", 1), types(line));
    assertTrue(line.strip().codePoints().allMatch(Printable::isPrintable), line);
  }
}
