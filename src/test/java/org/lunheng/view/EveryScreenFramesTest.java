package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.app.Key;
import org.lunheng.app.Msg;
import org.lunheng.app.Room;
import org.lunheng.app.Samples;
import org.lunheng.app.Screen;
import org.lunheng.app.WideArguments;
import org.lunheng.corpus.Library;
import org.lunheng.quiz.CardKind;
import org.lunheng.text.Size;

/** Every sort of screen in the sizes that terminals usually have. */
class EveryScreenFramesTest {
  static Stream<Arguments> screens() {
    return Stream.of(new Size(80, 24), new Size(120, 40), new Size(200, 60))
        .flatMap(size -> Stream.of(Screen.Kind.values()).map(kind -> Arguments.of(kind, size)));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void looksAsItDid(Screen.Kind kind, Size size) throws IOException {
    Room room = room(kind, size.columns(), size.rows());
    assertEquals(kind, room.model().screen().kind());
    String name = "every-" + kind.name().toLowerCase().replace('_', '-');
    GoldenFrame.assertFrame(
        name + "-" + size.columns() + "x" + size.rows(), RoomView.render(room.model()));
  }

  private static Room room(Screen.Kind kind, int columns, int rows) {
    return switch (kind) {
      case TOPIC_MAP,
          TOPIC_SEARCH,
          CLAIM_LIST,
          QUIZ,
          QUESTION,
          NAMING,
          FEEDBACK,
          ROUND,
          STATISTICS ->
          learning(kind, columns, rows);
      default -> reading(kind, Room.open(columns, rows, "en", "damaged", "river"));
    };
  }

  private static Room reading(Screen.Kind kind, Room room) {
    return switch (kind) {
      case LIBRARY -> room.press('L');
      case READER -> room.press('j');
      case FINDING -> room.press('/', '模', '型');
      case NOTE -> room.press(')');
      case EXPLAINING -> room.press(Key.Type.TAB, '.', 'K');
      case CLAIM -> room.press(Key.Type.TAB, 'c');
      case LETTERS -> room.press('m', 'a', '\'');
      case COLLATED -> room.press('r');
      case CONTENTS -> room.press(Key.Type.TAB, 't');
      case HELP -> room.press('?');
      case HELP_SEARCH -> room.press('?', '/', 'f', 'i', 'n');
      case ACTIONS -> room.press(':', 'p', 'a', 'n');
      case ADDING -> room.press('L', 'a', '~');
      case REMOVING -> removing(room.press('L'));
      case SELECTING -> room.press(Key.Type.TAB, ']', 'V', 'j');
      case NOTING -> room.press(Key.Type.TAB, ']', 'i', '?');
      case KEPT -> room.press(Key.Type.TAB, ']', 'H', '*', 'J');
      case MY_DATA -> room.choose("my-data");
      case ERASING -> room.choose("my-data").press('D').type("era");
      case SEARCH -> room.press('S', '模', '型');
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  private static Room removing(Room room) {
    Set<String> own = Set.of(Samples.LIBRARY.interviews().get(0).id());
    room.send(new Msg.LibraryLoaded(new Library(Samples.LIBRARY.interviews(), own)));
    return room.press('g', 'd');
  }

  private static Room learning(Screen.Kind kind, int columns, int rows) {
    Room room = WideArguments.room(columns, rows, "en");
    Room asked = Room.open(columns, rows, "en");
    return switch (kind) {
      case TOPIC_MAP -> room.press('M');
      case TOPIC_SEARCH -> room.press('M', '/', 'a');
      case CLAIM_LIST -> room.press('M', 'a');
      case QUIZ -> room.press('Q');
      case QUESTION -> asked.asking(CardKind.CLAIM_SPEAKER, "lin-lan");
      case NAMING -> asked.asking(CardKind.RECALL, "lin-lan").press('l');
      case FEEDBACK -> answered(asked);
      case ROUND -> answered(asked).press('q');
      case STATISTICS -> room.press('Q', 's');
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  private static Room answered(Room room) {
    room.asking(CardKind.CLAIM_SPEAKER, "lin-lan");
    return room.press(room.right());
  }
}
