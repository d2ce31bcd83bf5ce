package org.lunheng.view;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.app.Announcement;
import org.lunheng.app.Key;
import org.lunheng.app.Msg;
import org.lunheng.app.Room;
import org.lunheng.app.RoomMessages;
import org.lunheng.app.Visit;
import org.lunheng.text.Size;

/** What is kept of readers, having it erased, and what a host says to its visitors. */
class DataFramesTest {
  static Stream<Arguments> sizes() {
    return Stream.of(
        Arguments.of(40, 12, "zh-Hans"),
        Arguments.of(40, 12, "en"),
        Arguments.of(80, 24, "en"),
        Arguments.of(120, 40, "zh-Hant"));
  }

  private static void assertFrame(String screen, Room room, String language) throws IOException {
    Size size = room.model().size();
    String name = "data-" + screen + "-" + size.columns() + "x" + size.rows() + "-" + language;
    GoldenFrame.assertFrame(name, RoomView.render(room.model()));
  }

  private static Room visited(int columns, int rows, String language, Visit visit) {
    Size size = new Size(columns, rows);
    return Room.visited(size, RoomMessages.of(language), visit, "river", "panel");
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void whatIsKept(int columns, int rows, String language) throws IOException {
    Room room = visited(columns, rows, language, Visit.READER).choose("my-data");
    assertFrame("told", room, language);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void atHome(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river").choose("my-data").press('G');
    assertFrame("home", room, language);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void erasing(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river").choose("my-data");
    assertFrame("erasing", room.press('D').type("era"), language);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void erased(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language, "river").choose("my-data");
    room.press('D').type("erase").press(Key.Type.ENTER);
    assertFrame("erased", room, language);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void guest(int columns, int rows, String language) throws IOException {
    assertFrame("guest", visited(columns, rows, language, Visit.guest("林岚")), language);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void warned(int columns, int rows, String language) throws IOException {
    Room room = visited(columns, rows, language, Visit.READER);
    room.press('L', 'a').send(new Msg.Announced(Announcement.idle(1)));
    assertFrame("idle", room, language);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void stopped(int columns, int rows, String language) throws IOException {
    Room room = visited(columns, rows, language, Visit.READER).press(']', '/', '模', '型');
    room.send(new Msg.Announced(Announcement.stopping()));
    assertFrame("stopping", room, language);
  }
}
