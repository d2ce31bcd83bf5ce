package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.app.Key;
import org.lunheng.app.Room;

class LetterFramesTest {
  @ParameterizedTest
  @CsvSource({"200,60,en", "120,40,zh-Hant", "80,24,en", "40,12,zh-Hans"})
  void placesToGoTo(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river", "panel").press('m', 'a');
    room.press('}', 'm', 'b', Key.Type.TAB, ']', 'm', 'z', '\'');
    GoldenFrame.assertFrame(
        "letters-" + columns + "x" + rows + "-" + language, RoomView.render(room.model()));
  }

  @ParameterizedTest
  @CsvSource({"80,24,zh-Hans", "40,12,en"})
  void placeToMark(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river").press('m');
    GoldenFrame.assertFrame(
        "mark-place-" + columns + "x" + rows + "-" + language, RoomView.render(room.model()));
  }

  /** Input methods open where the cursor is. */
  @Test
  void theCaretStandsBehindTheQuestion() {
    Frame frame = RoomView.render(Room.open(80, 24, "en", "river").press('m').model());
    String row = frame.canvas().rowText(frame.caretRow());
    String before = row.substring(0, frame.caretColumn());
    assertTrue(before.endsWith(" ") && before.strip().length() > 4, row);
    assertEquals('-', row.charAt(frame.caretColumn()));
  }
}
