package org.lunheng.view;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.app.Key;
import org.lunheng.app.Room;

/** The search over the whole library, as it looks. */
class SearchFramesTest {
  private static void assertFrame(String screen, int columns, int rows, String language, Room room)
      throws IOException {
    String name = screen + "-" + columns + "x" + rows + "-" + language;
    GoldenFrame.assertFrame(name, RoomView.render(room.model()));
  }

  private static Room typed(int columns, int rows, String language, String words) {
    Room room = Room.open(columns, rows, language, "river").press('S');
    words.chars().forEach(c -> room.press((char) c));
    return room;
  }

  @ParameterizedTest
  @CsvSource({"40,12,zh-Hant", "80,24,en", "120,40,zh-Hans"})
  void nothingTyped(int columns, int rows, String language) throws IOException {
    assertFrame("search", columns, rows, language, typed(columns, rows, language, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "40,12,en",
    "40,12,zh-Hans",
    "80,24,zh-Hant",
    "80,24,en",
    "120,40,zh-Hans",
    "200,60,en"
  })
  void pinyin(int columns, int rows, String language) throws IOException {
    Room room = typed(columns, rows, language, "jiqi");
    room.press(Key.Type.DOWN, Key.Type.DOWN);
    assertFrame("search-pinyin", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"40,12,zh-Hant", "80,24,en", "200,60,zh-Hans"})
  void scrolled(int columns, int rows, String language) throws IOException {
    Room room = typed(columns, rows, language, "的");
    room.pressTimes(40, Key.Type.DOWN).press(Key.Type.UP);
    assertFrame("search-scrolled", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"40,12,en", "80,24,zh-Hans"})
  void brokenExpression(int columns, int rows, String language) throws IOException {
    Room room = typed(columns, rows, language, "(模型").press(Key.ctrl('r'));
    assertFrame("search-fault", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"80,24,zh-Hant"})
  void openedAtAHit(int columns, int rows, String language) throws IOException {
    Room room = typed(columns, rows, language, "fanyi").press(Key.Type.ENTER);
    assertFrame("search-opened", columns, rows, language, room);
  }
}
