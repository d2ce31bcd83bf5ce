package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.app.Key;
import org.lunheng.view.Pointer;

class KeyDecoderTest {
  private final KeyDecoder decoder = new KeyDecoder();

  @ParameterizedTest
  @CsvSource({
    "[A, UP",
    "OA, UP",
    "[B, DOWN",
    "OB, DOWN",
    "[C, RIGHT",
    "[D, LEFT",
    "[H, HOME",
    "OH, HOME",
    "[1~, HOME",
    "[7~, HOME",
    "[F, END",
    "OF, END",
    "[4~, END",
    "[8~, END",
    "[5~, PAGE_UP",
    "[6~, PAGE_DOWN",
    "[3~, DELETE",
    "[Z, BACK_TAB",
    "OM, ENTER",
    "[1;2A, UP"
  })
  void knowsTheKeysOfManyTerminals(String sequence, Key.Type type) {
    assertEquals(List.of(Key.of(type)), feed("\033" + sequence));
  }

  @Test
  void knowsTheKeysThatAreOneCharacter() {
    assertEquals(List.of(Key.of(Key.Type.ENTER)), feed("\r"));
    assertEquals(List.of(Key.of(Key.Type.ENTER)), feed("\n"));
    assertEquals(List.of(Key.of(Key.Type.TAB)), feed("\t"));
    assertEquals(List.of(Key.of(Key.Type.BACKSPACE)), feed("\u007f"));
    assertEquals(List.of(Key.of(Key.Type.BACKSPACE)), feed("\b"));
    assertEquals(List.of(Key.of('q'), Key.of('論'), Key.of(' ')), feed("q論 "));
  }

  @Test
  void knowsCtrlWithALetter() {
    assertEquals(List.of(Key.ctrl('c'), Key.ctrl('z'), Key.ctrl('s')), feed("\003\032\023"));
    assertEquals(List.of(new Key(Key.Type.UP, 0, true, false)), feed("\033[1;5A"));
  }

  @Test
  void knowsAltWithACharacter() {
    assertEquals(List.of(new Key(Key.Type.CHARACTER, 'x', false, true)), feed("\033x"));
    assertEquals(List.of(new Key(Key.Type.UP, 0, false, true)), feed("\033[1;3A"));
  }

  @Test
  void takesACharacterBeyondTheBasicPlaneAsOneKey() {
    assertEquals(List.of(Key.of("𠮷".codePointAt(0))), feed("𠮷"));
  }

  @Test
  void takesEscapeForAKeyOnlyAfterSilence() {
    assertEquals(List.of(), feed("\033"));
    assertTrue(decoder.isWaiting());
    assertEquals(List.of(Key.of(Key.Type.ESCAPE)), keys(decoder.silence()));
    assertFalse(decoder.isWaiting());
    assertEquals(List.of(), keys(decoder.silence()));
  }

  @Test
  void takesEscapeAndAnotherControlKeyApart() {
    Key escape = Key.of(Key.Type.ESCAPE);
    assertEquals(List.of(escape, Key.of(Key.Type.ENTER)), feed("\033\r"));
    assertEquals(List.of(escape, Key.of(Key.Type.UP)), feed("\033\033[A"));
    assertEquals(List.of(Key.ctrl('c')), feed("\033[1;\003"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[<2;1;1m", // mouse, SGR
        "[M !!", // mouse, old
        "[>41;354;0c",
        "[I",
        "[O",
        "[201~", // focus, the end of no paste
        "[97;9u", // with the Windows key
        "[97;1:3u", // let go
        "[57441;2u", // Shift alone
        "[u",
        "[;;u",
        "[99999999u",
        "[27;5~",
        "[27;;~",
        "[1;2;3;4z", // keys in other encodings
        "[11~",
        "[[A",
        "OP",
        "[24~",
        "[2~",
        "[E", // keys the room does not use
        "]11;rgb:0000/0000\033\\",
        "]11;rgb:0000/0000/zz\033\\",
        "]11;rgb:0/0/00000\007",
        "]52;c;\007",
        "P1$r0m\033\\" // strings
      })
  void swallowsWhatItDoesNotKnow(String sequence) {
    assertEquals(List.of(Key.of('x')), feed("\033" + sequence + "x"));
  }

  @ParameterizedTest
  @CsvSource({
    "[105;5u, CHARACTER, i, true, false",
    "[97;5u, CHARACTER, a, true, false",
    "[97;6u, CHARACTER, a, true, false",
    "[97;3u, CHARACTER, a, false, true",
    "[97;4u, CHARACTER, A, false, true",
    "[97:65;4:2u, CHARACTER, A, false, true",
    "[120;69u, CHARACTER, x, true, false", // with the caps lock on
    "[27;5;105~, CHARACTER, i, true, false",
    "[57400u, CHARACTER, 1, false, false",
    "[27u, ESCAPE, , false, false",
    "[9;5u, TAB, , true, false",
    "[9;2u, BACK_TAB, , false, false",
    "[13;3u, ENTER, , false, true",
    "[127u, BACKSPACE, , false, false",
    "[57414u, ENTER, , false, false",
    "[57419u, UP, , false, false",
    "[1;3D, LEFT, , false, true",
    "[1;5C, RIGHT, , true, false"
  })
  void knowsKeysThatComeAsNumbers(
      String sequence, Key.Type type, String character, boolean ctrl, boolean alt) {
    int codePoint = character == null ? 0 : character.codePointAt(0);
    assertEquals(List.of(new Key(type, codePoint, ctrl, alt)), feed("\033" + sequence));
  }

  @Test
  void takesAnswersOfTheTerminalForWhatTheyAre() {
    assertEquals(
        List.of(
            new Input.Told(new Report.CursorAt(1, 5)),
            new Input.Told(new Report.Background(0xfdf6e3)),
            new Input.Told(new Report.Background(0xff0080)),
            new Input.Told(new Report.Mode(2026, true)),
            new Input.Told(new Report.Mode(2026, false)),
            new Input.Told(new Report.Mode(2026, false)),
            new Input.Told(new Report.Keyboard()),
            new Input.Told(new Report.Ready()),
            new Input.Told(new Report.Attributes()),
            new Input.Pressed(Key.of('j'))),
        fed(
            "\033[1;5R\033]11;rgb:fdfd/f6f6/e3e3\033\\\033]11;rgb:f/0/80\007\033[?2026;2$y"
                + "\033[?2026;0$y\033[?2026;4$y\033[?0u\033[0n\033[?62;22cj"));
  }

  @Test
  void takesAPasteForOneText() {
    assertEquals(
        List.of(
            new Input.Pressed(Key.of('a')),
            new Input.Pasted("q\r論\033[A\003"),
            new Input.Pressed(Key.of('b'))),
        fed("a\033[200~q\r論\033[A\003\033[201~b"));
  }

  @Test
  void givesAPasteWhoseEndIsLostAfterSilence() {
    assertEquals(List.of(), fed("\033[200~half\033[20"));
    assertTrue(decoder.isWaiting());
    assertEquals(List.of(new Input.Pasted("half\033[20")), decoder.silence());
    assertEquals(List.of(Key.of('q')), feed("q"));
  }

  @Test
  void keepsNoMoreOfAPasteThanAnyoneNeeds() {
    List<Input> inputs = fed("\033[200~" + "x".repeat(1_000_000) + "\033[201~");
    assertTrue(((Input.Pasted) inputs.get(0)).text().length() <= 1 << 16);
  }

  @Test
  void waitsLongerForTheRestOfASequenceThanForThatOfEscape() {
    feed("\033");
    int escape = decoder.patienceMilliseconds();
    feed("[?2026");
    assertTrue(decoder.patienceMilliseconds() > 5 * escape);
  }

  @Test
  void swallowsABrokenSequenceAfterSilence() {
    assertEquals(List.of(), feed("\033[1;"));
    assertEquals(List.of(), keys(decoder.silence()));
    assertEquals(List.of(Key.of('5')), feed("5"));
  }

  @Test
  void swallowsBytesThatAreNoText() {
    assertEquals(
        List.of(Key.of('x')),
        keys(decoder.feed(new byte[] {(byte) 0xff, (byte) 0xc3, (byte) 'x'})));
  }

  @Property
  void doesNotMindHowTheBytesAreSplit(@ForAll @IntRange(min = 1, max = 7) int size) {
    String typed =
        "j論𠮷\033[A\033[1;5Bx\033OH\033[<0;1;1M\033[200~a論\rb\033[201~\033]11;rgb:0/0/0\007\r";
    List<Input> whole = new KeyDecoder().feed(typed.getBytes(StandardCharsets.UTF_8));
    assertEquals(whole, inPieces(typed.getBytes(StandardCharsets.UTF_8), size));
  }

  @Property
  void mindsNothingThatAnotherOneHolds(
      @ForAll @IntRange(min = 1, max = 7) int size, @ForAll @IntRange(min = 1, max = 7) int its) {
    byte[] typed =
        "j論\033[A\033[1;5Bx\033OH\033[200~a\033[A\033[201~\033".getBytes(StandardCharsets.UTF_8);
    KeyDecoder other = new KeyDecoder();
    KeyDecoder one = new KeyDecoder();
    List<Input> keys = new ArrayList<>();
    List<Input> others = new ArrayList<>();
    for (int i = 0; i < typed.length; i++) {
      keys.addAll(one.feed(piece(typed, i, size)));
      others.addAll(other.feed(piece(typed, i, its)));
    }
    assertEquals(new KeyDecoder().feed(typed), keys);
    assertEquals(keys, others);
    assertEquals(List.of(Key.of(Key.Type.ESCAPE)), keys(one.silence()));
    assertTrue(other.isWaiting());
  }

  /** A piece of so many bytes, or nothing where there is none. */
  private static byte[] piece(byte[] bytes, int number, int size) {
    int from = Math.min(number * size, bytes.length);
    return Arrays.copyOfRange(bytes, from, Math.min(from + size, bytes.length));
  }

  @Test
  void holdsNothingBackAfterASequence() {
    feed("\033[A論\033[1;5B");
    assertFalse(decoder.isWaiting());
  }

  /** Its end is found all the same. */
  @Test
  void keepsNoMoreOfASequenceThanAnyTerminalSends() {
    feed("\033]11;");
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      keys.addAll(feed("x".repeat(1_000)));
    }
    assertEquals(List.of(), keys);
    assertEquals(List.of(Key.of('q')), feed("\007q"));
  }

  private static List<Input> inPieces(byte[] bytes, int size) {
    KeyDecoder decoder = new KeyDecoder();
    List<Input> keys = new ArrayList<>();
    for (int from = 0; from < bytes.length; from += size) {
      int to = Math.min(from + size, bytes.length);
      keys.addAll(decoder.feed(Arrays.copyOfRange(bytes, from, to)));
    }
    return keys;
  }

  @Test
  void tellsWhatTheMouseDoes() {
    assertEquals(
        List.of(
            new Input.Button(Input.Button.Change.DOWN, 0, 0),
            new Input.Pressed(Key.of('j')),
            new Input.Pointed(new Pointer(Pointer.Action.WHEEL_UP, 299, 11)),
            new Input.Pointed(new Pointer(Pointer.Action.WHEEL_DOWN, 7, 99))),
        fed("\033[<0;1;1Mj\033[<64;300;12M\033[<65;8;100M"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[<1;1;1M", // the button in the middle
        "[<4;1;1M", // with Shift
        "[<66;1;1M", // sideways
        "[<0;0;1M",
        "[<0;1;0M",
        "[<0;1M",
        "[<M",
        "[<0;;1M",
        "[<0;99999999999;1M",
        "[<0;1;1;1M",
      })
  void swallowsWhatElseTheMouseMayDo(String sequence) {
    assertEquals(List.of(new Input.Pressed(Key.of('x'))), fed("\033" + sequence + "x"));
  }

  private List<Input> fed(String typed) {
    return decoder.feed(typed.getBytes(StandardCharsets.UTF_8));
  }

  private List<Key> feed(String typed) {
    return keys(fed(typed));
  }

  /** The keys among what was typed; there has to be nothing else. */
  private static List<Key> keys(List<Input> inputs) {
    return inputs.stream().map(input -> ((Input.Pressed) input).key()).toList();
  }
}
