package org.lunheng.view;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.app.Damaged;
import org.lunheng.app.Key;
import org.lunheng.app.Room;
import org.lunheng.app.Studied;

/** Panes that belong together. */
class PaneFramesTest {
  private static void assertFrame(String screen, int columns, int rows, String language, Room room)
      throws IOException {
    String name = screen + "-" + columns + "x" + rows + "-" + language;
    GoldenFrame.assertFrame(name, RoomView.render(room.model()));
  }

  @ParameterizedTest
  @CsvSource({"200,60,zh-Hant", "120,40,en", "80,24,zh-Hans", "40,12,en"})
  void byTerm(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river", "panel", "talk").send(Studied.LOADED);
    assertFrame("by-term", columns, rows, language, room.press('s', 's', '}', '}', '}'));
  }

  @ParameterizedTest
  @CsvSource({"200,60,en", "120,40,zh-Hant", "80,24,zh-Hans", "40,12,zh-Hans"})
  void broughtHere(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river", "panel").press('G', 's', 'B');
    assertFrame("brought", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"200,60,zh-Hans", "120,40,en", "80,24,zh-Hant", "40,12,en"})
  void maximised(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river", "panel", "talk");
    assertFrame("maximised", columns, rows, language, room.press('z', Key.Type.TAB));
  }

  @ParameterizedTest
  @CsvSource({"200,60,en", "120,40,zh-Hans", "80,24,zh-Hant", "40,12,zh-Hant"})
  void weights(int columns, int rows, String language) throws IOException {
    Room room = Room.open(200, 60, language, "river", "panel").press('>', '>', '>', '>', '>', '>');
    assertFrame("weights", columns, rows, language, room.resize(columns, rows));
  }

  @ParameterizedTest
  @CsvSource({"80,24,en", "60,40,zh-Hans", "40,44,zh-Hant"})
  void heights(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river", "panel", "talk", "river");
    assertFrame("heights", columns, rows, language, room.press('^', '^', '^', '<'));
  }

  @ParameterizedTest
  @CsvSource({"200,60,zh-Hant", "120,40,en", "80,24,zh-Hans", "40,12,zh-Hans"})
  void rawBesideClean(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, Damaged.ID, Damaged.ID);
    room.press('X', 's', Key.Type.TAB, 'F', 'j');
    assertFrame("raw-clean", columns, rows, language, room);
  }
}
