package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.app.Key;
import org.lunheng.app.KeyWords;
import org.lunheng.app.Msg;
import org.lunheng.app.Room;
import org.lunheng.app.RoomMessages;
import org.lunheng.text.Size;

/**
 * What a screen asks the bundles for is read in full on it: in one of its frames while one goes
 * down to its end, on one line or wrapped over several.
 */
class MessagesShownTest {
  private static final Size SMALL = new Size(40, 12);
  private static final Size USUAL = new Size(80, 24);

  /** No screen has so many lines. */
  private static final int MOST_STEPS = 700;

  /** What frames are made of, and the blanks of wrapped lines. */
  private static final String FRAMES = "[\\s|+\\-]";

  static Stream<Arguments> scenes() {
    return Stream.of(SMALL, USUAL)
        .flatMap(
            size ->
                RoomMessages.LANGUAGES.stream()
                    .flatMap(
                        language ->
                            Scenes.names().stream()
                                .map(name -> Arguments.of(name, size, language))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("scenes")
  void everythingSaidIsReadInFull(String scene, Size size, String language) {
    RoomMessages messages = RoomMessages.of(language);
    assertEquals(Set.of(), cut(Scenes.of(scene, size, messages), messages));
  }

  /** The messages that no frame has in full. */
  private static Set<String> cut(Room room, RoomMessages messages) {
    Set<RoomMessages.Said> said = new LinkedHashSet<>();
    StringBuilder shown = new StringBuilder();
    List<String> last = List.of();
    for (int step = 0; step < MOST_STEPS; step++) {
      Frame[] frame = new Frame[1];
      said.addAll(messages.heard(() -> frame[0] = RoomView.render(room.model())));
      List<String> rows = List.of(FrameText.rows(frame[0]).split("\n"));
      if (rows.equals(last)) {
        break;
      }
      last = rows;
      shown.append(String.join("", rows).replaceAll(FRAMES, "")).append('\n');
      down(room);
    }
    Set<String> cut = new TreeSet<>();
    for (RoomMessages.Said words : said) {
      String text = KeyWords.in(words.text(), room.model()).replaceAll(FRAMES, "");
      if (shown.indexOf(text) < 0) {
        cut.add(words.key() + "=" + words.text());
      }
    }
    return cut;
  }

  /** Goes on by a line or an entry, or to the next note. */
  private static void down(Room room) {
    boolean note = room.model().screen().isNote();
    room.send(new Msg.KeyPressed(note ? Key.of(')') : Key.of(Key.Type.DOWN)));
  }

  @Test
  void aMessageThatIsTooLongIsNoticed() {
    assertFalse(true);
  }
}
