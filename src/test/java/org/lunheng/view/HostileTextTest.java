package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.app.Key;
import org.lunheng.app.Model;
import org.lunheng.app.Msg;
import org.lunheng.app.Room;
import org.lunheng.app.RoomMessages;
import org.lunheng.app.Screen;
import org.lunheng.app.TextInput;
import org.lunheng.app.Visit;
import org.lunheng.document.Problem;
import org.lunheng.reader.Note;
import org.lunheng.reader.Quote;
import org.lunheng.text.Printable;
import org.lunheng.text.Size;

/** Whatever readers write, into whatever they can: none of it reaches a terminal as a command. */
class HostileTextTest {
  /** The keys that lead to where something can be typed. */
  private static final Object[][] WAYS = {
    {':'}, {'/'}, {'S'}, {'M', '/'}, {'?', '/'}, {'i'}, {'L', 'a'}, {'V', 'i'}
  };

  /** What clears a screen, sets a title, writes a clipboard, turns text round and hides it. */
  static Stream<String> hostile() {
    return Stream.of(
        "\033[2J\033[H",
        "\033]0;owned\007",
        "\033]52;c;b3duZWQ=\033\\",
        "\u009b31m\u009d52;c;eA==\u009c",
        "a\u202Edesrever\u202C\u2066x\u2069\u200F",
        "x\uFEFF\u2028\u2029\u0085y",
        "\uDB40\uDC41\uDB40\uDC42\uDB40\uDC7F",
        "\uD800lone\uDC00",
        "e" + "\u0301".repeat(500),
        "\u202E[[quit]] {0} ''");
  }

  private static Room guest(String name) {
    return Room.visited(new Size(80, 24), RoomMessages.of("en"), Visit.guest(name), "river");
  }

  private static void check(Model model) {
    Canvas canvas = RoomView.render(model).canvas();
    for (int row = 0; row < canvas.size().rows(); row++) {
      canvas
          .rowText(row)
          .codePoints()
          .forEach(
              character ->
                  assertTrue(Printable.isPrintable(character), Integer.toHexString(character)));
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void inTheNameOfAGuest(String text) {
    check(guest(text).model());
    check(guest(text).choose("my-data").model());
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void inWhatIsPasted(String text) {
    for (Object[] way : WAYS) {
      Room room = Room.open(80, 24, "en", "river").press(way).send(new Msg.Pasted(text));
      check(room.model());
      check(room.press(Key.Type.ENTER).model());
      check(room.press('J').model());
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void inWhatIsTyped(String text) {
    Room room = Room.open(80, 24, "en", "river").press('i').type(text);
    check(room.model());
    room.press(Key.Type.ENTER, 'J');
    check(room.model());
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void inNotesThatAreKept(String text) {
    Room room = Room.open(80, 24, "en", "river");
    Quote quote = new Quote("river", "p1", 0, 3, text);
    room.keepsakes().add(new Note("n", quote, text, Instant.EPOCH));
    check(room.press('J').model());
    check(room.press(Key.Type.ENTER).model());
    check(room.press('d').model());
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void inWhatGoesWrong(String text) {
    Room room = guest("").send(new Msg.Failed(Problem.of(text, 0, "file-broken", text)));
    check(room.model());
    Room home = Room.open(80, 24, "en", "river");
    check(home.send(new Msg.Failed(Problem.of(text, 0, "file-broken", text))).model());
    check(
        home.send(
                new Msg.InterviewFailed(
                    "river",
                    home.model().library() == null
                        ? null
                        : Problem.of(text, 0, "file-broken", text)))
            .model());
  }

  /** Finding things anew after each character of a paste took a minute. */
  @ParameterizedTest
  @ValueSource(strings = {"x", "模", "a b ", "("})
  void aLongPasteTakesNoTime(String text) {
    for (Object[] way : WAYS) {
      Room room = Room.open(80, 24, "en", "river").press(way);
      assertTimeout(
          Duration.ofSeconds(5),
          () -> {
            for (int i = 0; i < 20; i++) {
              room.send(new Msg.Pasted(text.repeat(1_000)));
            }
            RoomView.render(room.model());
          },
          text);
      TextInput input = ((Screen.Typed) room.model().screen()).input();
      assertTrue(input.text().length() <= 5_000);
    }
  }
}
