package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.app.Argued;
import org.lunheng.app.Key;
import org.lunheng.app.Msg;
import org.lunheng.app.Room;
import org.lunheng.app.Samples;
import org.lunheng.corpus.Library;
import org.lunheng.document.Problem;
import org.lunheng.text.Size;

class FramesTest {
  private static void assertFrame(String screen, int columns, int rows, String language, Room room)
      throws IOException {
    String name = screen + "-" + columns + "x" + rows + "-" + language;
    GoldenFrame.assertFrame(name, RoomView.render(room.model()));
  }

  /** What opens over the text or instead of it is looked at in every size and language. */
  static Stream<Arguments> sizesAndLanguages() {
    return Stream.of(new Size(120, 40), new Size(80, 24), new Size(40, 12))
        .flatMap(
            size ->
                Stream.of("en", "zh-Hans", "zh-Hant")
                    .map(language -> Arguments.of(size.columns(), size.rows(), language)));
  }

  @ParameterizedTest
  @CsvSource({"120,40,en", "80,24,zh-Hans", "60,20,zh-Hant"})
  void library(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river").press(' ', 'L', 'j');
    assertFrame("library", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({
    "120,40,en",
    "120,40,zh-Hans",
    "80,24,zh-Hans",
    "80,24,zh-Hant",
    "60,20,en",
    "60,20,zh-Hant"
  })
  void readerWithTwoPanes(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river", "panel");
    assertFrame("reader", columns, rows, language, room.press('s', 'j', 'j', 'j'));
  }

  @ParameterizedTest
  @CsvSource({"60,20,zh-Hans", "120,40,en"})
  void readerWithLostLabelsAndANote(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river").press('}', '}', 'k', 'k', 'k', 'k');
    assertFrame("damaged", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"40,12,zh-Hans", "40,24,en", "30,20,zh-Hans"})
  void readerOnANarrowScreen(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river", "panel").press(Key.Type.TAB);
    assertFrame("narrow", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"120,40,zh-Hant", "80,24,en", "60,20,zh-Hans"})
  void contentsOfHeadings(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river").press('t', 'j');
    assertFrame("headings", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"80,24,zh-Hant", "60,20,en"})
  void contentsOfTurns(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "panel").press('t', 'j');
    assertFrame("turns", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"120,40,zh-Hans", "80,24,en", "60,20,zh-Hant", "40,12,zh-Hans"})
  void help(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river").press('?', 'j');
    assertFrame("help", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"80,24,zh-Hans", "60,20,en"})
  void readerInTraditionalBesideItsSource(int columns, int rows, String language)
      throws IOException {
    Room room = Room.open(columns, rows, language, "river", "river").press('s', ' ', 'F', 'F');
    assertFrame("script", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"80,24,en", "40,12,zh-Hans", "60,20,zh-Hant"})
  void adding(int columns, int rows, String language) throws IOException {
    Room room =
        Room.open(columns, rows, language, "river").press('L', 'a', '~', '/', '访', '谈', 'x');
    Problem problem = Problem.of("~/访谈x", 0, "file-broken", "~/访谈x");
    room.press(Key.Type.LEFT, Key.Type.ENTER).send(new Msg.AddFailed(problem));
    assertFrame("adding", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"80,24,en", "60,20,zh-Hant", "40,12,zh-Hans"})
  void noteOnAReadingInDoubt(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "damaged", "river").press(')', ')');
    assertFrame("note", columns, rows, language, room);
  }

  @ParameterizedTest
  @MethodSource("sizesAndLanguages")
  void explanation(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river", "panel").press('.', '.', 'K', 'j');
    assertFrame("explanation", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"80,24,en", "40,12,zh-Hans"})
  void usesInAnExplanation(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river").press('K', 'G', 'k');
    assertFrame("uses", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"80,24,zh-Hant", "60,20,en"})
  void termThatTheReaderIsAt(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river").press('.', '.', '.');
    assertFrame("term", columns, rows, language, room);
  }

  @ParameterizedTest
  @MethodSource("sizesAndLanguages")
  void noteOnAClaim(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river").press('F', 'F', '-');
    assertFrame("claim", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"120,40,zh-Hant", "80,24,en", "40,12,zh-Hans"})
  void whoElseSpeaksOnAClaim(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river").press('-', 'e');
    assertFrame("others", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"120,40,zh-Hans", "80,24,zh-Hant", "60,20,en"})
  void panesThatKeepToTheTopic(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river", "panel").press('s', 's', ']', ']');
    assertFrame("topic", columns, rows, language, room);
  }

  @Test
  void aReportedViewIsFaintInTheMargin() throws IOException {
    Room room = Room.open(60, 20, "en", "river").press(']', ']');
    room.send(new Msg.CompanionLoaded(Argued.reporting("lin-says-dont-know", "others")));
    assertFrame("reported", 60, 20, "en", room);
  }

  @ParameterizedTest
  @CsvSource({"80,24,zh-Hans", "40,12,en"})
  void removing(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language);
    room.send(new Msg.LibraryLoaded(new Library(Samples.LIBRARY.interviews(), Set.of("panel"))));
    assertFrame("removing", columns, rows, language, room.press('j', 'd'));
  }

  @Test
  void theCaretStandsWhereOneTypesHoweverLongTheLineIs() {
    Room room = Room.open(30, 12, "en").press('a');
    for (int i = 0; i < 40; i++) {
      room.press('访');
      Frame frame = RoomView.render(room.model());
      assertEquals(Math.min(2 * (i + 1), 26) + 2, frame.caretColumn());
      assertEquals(6, frame.caretRow());
    }
    Frame start = RoomView.render(room.press(Key.Type.HOME).model());
    assertEquals(2, start.caretColumn());
    assertEquals("  " + "访".repeat(14), start.canvas().rowText(start.caretRow()));
  }

  @ParameterizedTest
  @CsvSource({"80,24,zh-Hans", "40,12,en"})
  void marksOfSmallChanges(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "damaged").press('A', 'j', 'j');
    assertFrame("marks", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"120,40,en", "80,24,zh-Hans", "40,12,zh-Hant"})
  void rawTextBesideTheRestoredOne(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "damaged", "river").press('r');
    assertFrame("raw", columns, rows, language, room);
  }
}
