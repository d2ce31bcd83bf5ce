package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.app.Key;
import org.lunheng.app.KeyWords;
import org.lunheng.app.Msg;
import org.lunheng.app.NoteBox;
import org.lunheng.app.Room;
import org.lunheng.app.RoomMessages;
import org.lunheng.app.Screen;
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

  /** The foot of a box that has more lines than rows. */
  private static final Pattern MORE = Pattern.compile("\\.\\.\\.-*\\+");

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

  /** What is asked for to find the widest of some labels, or stands only where there is room. */
  private static final Pattern SOMETIMES =
      Pattern.compile(
          "(hint|keyname)\\..*|text\\.gap|block\\..*|explain\\.also|feedback\\.chosen"
              + "|contents\\.title|(library|map)\\.count|pane\\.marks-short|map\\.contested"
              + "|(quiz\\.)?stance\\..*|start\\.(due|new|later)|status\\.topic(-term)?"
              + "|searching\\.(title|pinyin|initials|expression)");

  /** What lies under something else, or is one line of many and in full in the help. */
  private static final Map<String, String> UNDER =
      Map.of(
          "help on something", ".*",
          "actions", "(key|why)\\..*|actions\\.not-now",
          "map with words", "map\\..*",
          "erasing", "data\\..*",
          "erasing now", "data\\..*",
          "ending", "status\\.one");

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("scenes")
  void everythingSaidIsReadInFull(String scene, Size size, String language) {
    RoomMessages messages = RoomMessages.of(language);
    Room room = Scenes.of(scene, size, messages);
    Walk walk = Walk.through(room, messages);
    assertEquals(Set.of(), walk.cut(scene), () -> scene + ":\n" + walk.first);
  }

  /** Words that a scene may be without are seen in full in another one. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "zh-Hant"})
  void whatHasNoRoomInOneSceneHasSomeInAnother(String language) {
    RoomMessages messages = RoomMessages.of(language);
    Set<RoomMessages.Said> missed = new LinkedHashSet<>();
    StringBuilder shown = new StringBuilder();
    for (String scene : Scenes.names()) {
      Walk walk = Walk.through(Scenes.of(scene, USUAL, messages), messages);
      missed.addAll(walk.missed());
      shown.append(walk.shown);
    }
    Set<String> never = new TreeSet<>();
    missed.stream()
        .filter(words -> shown.indexOf(plain(words.text())) < 0)
        .filter(
            words ->
                !words.key().matches("(hint|keyname|key|why|quiz\\.stance)\\..*|explain\\.also"))
        .forEach(words -> never.add(words.key() + "=" + words.text()));
    assertEquals(Set.of(), never);
  }

  /** A text without blanks and what frames are made of. */
  private static String plain(String text) {
    return text.replaceAll(FRAMES, "");
  }

  /** The way down through all of a screen. */
  private static final class Walk {
    private final Set<RoomMessages.Said> said = new LinkedHashSet<>();
    private final StringBuilder shown = new StringBuilder();
    private Room room;
    private String first;
    private boolean more;

    static Walk through(Room room, RoomMessages messages) {
      Walk walk = new Walk();
      walk.room = room;
      String last = "";
      for (int step = 0; step < MOST_STEPS; step++) {
        Frame[] frame = new Frame[1];
        walk.said.addAll(messages.heard(() -> frame[0] = RoomView.render(room.model())));
        String rows = FrameText.rows(frame[0]);
        walk.first = step == 0 ? rows : walk.first;
        if (rows.equals(last)) {
          break;
        }
        last = rows;
        walk.add(frame[0].canvas(), rows);
        down(room);
      }
      return walk;
    }

    private void add(Canvas canvas, String rows) {
      shown.append(plain(rows)).append('\n');
      if (room.model().screen().isNote()) {
        NoteBox box = NoteBox.of(room.model());
        for (int row = box.row(); row < box.row() + box.rows(); row++) {
          shown.append(plain(part(canvas, row, box.column(), box.column() + box.columns())));
        }
        more |= MORE.matcher(rows).find();
      }
    }

    private static String part(Canvas canvas, int row, int from, int to) {
      StringBuilder part = new StringBuilder();
      for (int column = from; column < to; column++) {
        int glyph = canvas.glyph(column, row);
        if (glyph != Canvas.TAIL) {
          part.append(glyph < 0 ? canvas.cluster(glyph) : Character.toString(glyph));
        }
      }
      return part.toString();
    }

    /** What no frame has in full. */
    List<RoomMessages.Said> missed() {
      return said.stream()
          .filter(words -> shown.indexOf(plain(words(words))) < 0)
          // what stands between two others
          .filter(words -> plain(words.text()).codePointCount(0, plain(words.text()).length()) > 1)
          .toList();
    }

    private String words(RoomMessages.Said words) {
      return KeyWords.in(words.text(), room.model());
    }

    /** What should be read in full in a scene, and is not. */
    Set<String> cut(String scene) {
      String under = UNDER.getOrDefault(scene, "");
      Set<String> cut = new TreeSet<>();
      missed().stream()
          .filter(words -> !SOMETIMES.matcher(words.key()).matches())
          .filter(words -> !words.key().matches(under))
          // a box says that it has more than there is room for
          .filter(words -> !more || !words.key().startsWith("note."))
          .forEach(words -> cut.add(words.key() + "=" + words.text()));
      return cut;
    }
  }

  /** Goes on by a line or an entry, or to the next note. */
  private static void down(Room room) {
    boolean claim = room.model().screen().kind() == Screen.Kind.CLAIM;
    boolean note = room.model().screen().isNote();
    Key key = claim ? Key.of('c') : note ? Key.of(')') : Key.of(Key.Type.DOWN);
    room.send(new Msg.KeyPressed(key));
  }

  /** One message of each sort that has a place of its own, and the scene that shows it. */
  @ParameterizedTest
  @CsvSource({
    "letters.go,letters",
    "library.beside,library beside",
    "help.title,help",
    "note.raw,note",
    "map.title,map",
    "map.all-speakers,map",
    "start.due-now,quiz",
    "summary.speakers,summary",
    "stats.retention.predicted,digits",
    "stats.mature,statistics",
    "explain.see,term",
    "explain.nobody,term",
    "adding.title,adding",
    "find.words,found",
    "noting.title,writing a note",
    "kept.title,kept",
    "collated.title,raw",
    "status.one,text",
    "naming.title,question RECALL",
    "quiz.right,right",
    "data.title,my data",
    "actions.title,actions"
  })
  void aMessageThatIsTooLongIsNoticed(String key, String scene) {
    RoomMessages messages = RoomMessages.of("en").with(key, "far too long ".repeat(8).strip());
    Room room = Scenes.of(scene, SMALL, messages);
    assertNotEquals(Set.of(), Walk.through(room, messages).cut(scene));
  }
}
