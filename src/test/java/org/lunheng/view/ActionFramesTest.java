package org.lunheng.view;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.app.Room;

class ActionFramesTest {
  @ParameterizedTest
  @CsvSource({"40,12,zh-Hans", "80,24,en", "80,24,zh-Hant", "120,40,zh-Hans", "200,60,en"})
  void actions(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river", "panel").press(':');
    String name = "-" + columns + "x" + rows + "-" + language;
    GoldenFrame.assertFrame("actions" + name, RoomView.render(room.model()));
    room.press('n', 'e', 'x', 't');
    GoldenFrame.assertFrame("actions-found" + name, RoomView.render(room.model()));
  }
}
