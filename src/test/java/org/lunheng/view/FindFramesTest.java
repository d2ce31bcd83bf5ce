package org.lunheng.view;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.app.Key;
import org.lunheng.app.Room;
import org.lunheng.text.Size;

/** What is found in a text, as it looks. */
class FindFramesTest {
  private static void assertFrame(String screen, int columns, int rows, String language, Room room)
      throws IOException {
    String name = screen + "-" + columns + "x" + rows + "-" + language;
    GoldenFrame.assertFrame(name, RoomView.render(room.model()));
  }

  static Stream<Arguments> sizesAndLanguages() {
    return Stream.concat(
        FramesTest.sizesAndLanguages(),
        Stream.of(new Size(200, 60))
            .flatMap(
                size ->
                    Stream.of("en", "zh-Hans", "zh-Hant")
                        .map(language -> Arguments.of(size.columns(), size.rows(), language))));
  }

  private static Room type(Room room, String words) {
    words.chars().forEach(c -> room.press((char) c));
    return room;
  }

  @ParameterizedTest
  @MethodSource("sizesAndLanguages")
  void wordsAreTyped(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river", "panel");
    assertFrame("find", columns, rows, language, type(room.press('/'), "moxing"));
  }

  @ParameterizedTest
  @MethodSource("sizesAndLanguages")
  void hitsAreKept(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river");
    type(room.press('F', 'F', '/'), "模型").press(Key.Type.ENTER, 'n', 'n');
    assertFrame("found", columns, rows, language, room);
  }

  @ParameterizedTest
  @MethodSource("sizesAndLanguages")
  void anExpressionIsBroken(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river").press('/', Key.ctrl('r'));
    assertFrame("find-broken", columns, rows, language, type(room, "模(型"));
  }

  @ParameterizedTest
  @CsvSource({"40,12,zh-Hans", "80,24,zh-Hant", "120,40,en", "200,60,zh-Hans"})
  void nothingIsFound(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river").press('/');
    assertFrame("find-none", columns, rows, language, type(room, "鲸鱼在很长很长的河里慢慢地游"));
  }
}
