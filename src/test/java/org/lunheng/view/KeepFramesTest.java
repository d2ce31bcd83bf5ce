package org.lunheng.view;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.app.Key;
import org.lunheng.app.Room;

/** Selections, highlights, notes, and the list of them. */
class KeepFramesTest {
  static Stream<Arguments> sizes() {
    return Stream.of(
        Arguments.of(40, 12, "zh-Hans"),
        Arguments.of(80, 24, "en"),
        Arguments.of(120, 40, "zh-Hant"),
        Arguments.of(200, 60, "en"));
  }

  private static void assertFrame(String screen, int columns, int rows, String language, Room room)
      throws IOException {
    String name = "keep-" + screen + "-" + columns + "x" + rows + "-" + language;
    GoldenFrame.assertFrame(name, RoomView.render(room.model()));
  }

  private static Room type(Room room, String text) {
    text.codePoints().forEach(character -> room.press(Key.of(character)));
    return room;
  }

  /** With something of each sort left in the text. */
  private static Room kept(int columns, int rows, String language) {
    Room room = Room.open(columns, rows, language, "river", "panel").press(']', '*', ']');
    room.press('V', 'H', 'V', 'j', 'i');
    type(room, "“懂”在这里有几种意思？ Ask what it means.").press(Key.Type.ENTER);
    return room.press(Key.Type.TAB, 'y', 'H', Key.Type.TAB);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void selection(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river", "panel").press(']', ']');
    assertFrame("selection", columns, rows, language, room.press('V', 'j', 'h', 'h'));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void whatIsLeftInATextIsSeenThere(int columns, int rows, String language) throws IOException {
    assertFrame("text", columns, rows, language, kept(columns, rows, language).press('[', 'k'));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void note(int columns, int rows, String language) throws IOException {
    Room room = kept(columns, rows, language).press('i');
    type(room, " " + "再想一想。".repeat(12)).press(Key.Type.LEFT);
    assertFrame("note", columns, rows, language, room);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void list(int columns, int rows, String language) throws IOException {
    assertFrame("list", columns, rows, language, kept(columns, rows, language).press('J', 'j'));
  }

  @Test
  void anEmptyListSaysHowThingsGetThere() throws IOException {
    assertFrame("empty", 40, 12, "en", Room.open(40, 12, "en", "river").press('J'));
  }

  @Test
  void whatWasCopiedIsTold() throws IOException {
    Room room = Room.open(80, 24, "en", "river").press(']', 'y');
    assertFrame("copied", 80, 24, "en", room);
  }
}
