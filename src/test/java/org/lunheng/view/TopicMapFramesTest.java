package org.lunheng.view;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.app.Key;
import org.lunheng.app.Room;
import org.lunheng.app.WideArguments;

/** The topic map and what it leads to, as they look. */
class TopicMapFramesTest {
  private static void assertFrame(String screen, int columns, int rows, String language, Room room)
      throws IOException {
    String name = screen + "-" + columns + "x" + rows + "-" + language;
    GoldenFrame.assertFrame(name, RoomView.render(room.model()));
  }

  @ParameterizedTest
  @CsvSource({
    "40,12,en", "40,12,zh-Hans", "40,12,zh-Hant",
    "80,24,en", "80,24,zh-Hans", "80,24,zh-Hant",
    "120,40,en", "120,40,zh-Hans", "120,40,zh-Hant"
  })
  void mapAsItOpens(int columns, int rows, String language) throws IOException {
    Room room = WideArguments.room(columns, rows, language).press('M');
    assertFrame("map", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"40,12,zh-Hans", "80,24,en", "120,40,zh-Hant"})
  void mapScrolledToACell(int columns, int rows, String language) throws IOException {
    Room room = WideArguments.room(columns, rows, language).press('M');
    room.pressTimes(14, 'j').pressTimes(9, 'l').press('k', 'k', 'h');
    assertFrame("map-scrolled", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"40,12,zh-Hant", "80,24,en", "80,24,zh-Hans"})
  void mapWithFilters(int columns, int rows, String language) throws IOException {
    Room room = WideArguments.room(columns, rows, language).press('M', 'j', 'l', 'i');
    room.pressTimes(5, 's');
    assertFrame("map-filtered", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"40,12,en", "80,24,zh-Hans"})
  void wordsAreTyped(int columns, int rows, String language) throws IOException {
    Room room = WideArguments.room(columns, rows, language).press('M', '/', '機', '器');
    assertFrame("map-search", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({
    "40,12,en", "40,12,zh-Hans", "40,12,zh-Hant",
    "80,24,en", "80,24,zh-Hans", "80,24,zh-Hant",
    "120,40,en", "120,40,zh-Hans", "120,40,zh-Hant"
  })
  void claimsOfEverybodyWithTwoMarked(int columns, int rows, String language) throws IOException {
    Room room = WideArguments.room(columns, rows, language).press('M', 'a', ' ', 'j', ' ', 'k');
    assertFrame("claims", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"40,12,zh-Hans", "80,24,en"})
  void aReportedView(int columns, int rows, String language) throws IOException {
    Room room = WideArguments.room(columns, rows, language).press('M', 'j', 'j', 'j', 'j');
    room.pressTimes(9, 'l').press(Key.Type.ENTER);
    assertFrame("claims-reported", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"80,24,zh-Hant", "120,40,en"})
  void oppositeSidesSideBySide(int columns, int rows, String language) throws IOException {
    Room room = WideArguments.room(columns, rows, language).press('M', 'a', 'o');
    assertFrame("claims-opposite", columns, rows, language, room);
  }
}
