package org.lunheng.app;

import static org.lunheng.app.Binding.Group.KEEPING;
import static org.lunheng.app.Binding.Group.TYPING;
import static org.lunheng.app.Key.Type.DOWN;
import static org.lunheng.app.Key.Type.ENTER;
import static org.lunheng.app.Key.Type.ESCAPE;
import static org.lunheng.app.Key.Type.LEFT;
import static org.lunheng.app.Key.Type.RIGHT;
import static org.lunheng.app.Key.Type.UP;
import static org.lunheng.app.Key.of;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The keys for what readers take from a text or leave in it. */
final class KeepKeys {
  private static final Set<Screen.Kind> READER = EnumSet.of(Screen.Kind.READER);
  private static final Set<Screen.Kind> READER_AND_LIBRARY =
      EnumSet.of(Screen.Kind.READER, Screen.Kind.LIBRARY);
  private static final Set<Screen.Kind> SELECTING = EnumSet.of(Screen.Kind.SELECTING);
  private static final Set<Screen.Kind> NOTING = EnumSet.of(Screen.Kind.NOTING);
  private static final Set<Screen.Kind> KEPT = EnumSet.of(Screen.Kind.KEPT);

  private static final List<Binding> READER_KEYS =
      List.of(
          read("select", SelectionUpdate::begin, 'V'),
          read("copy", CopyUpdate::copyRead, 'y'),
          read("highlight", KeepsakeUpdate::highlightRead, 'H'),
          read("write-note", KeepsakeUpdate::noteRead, 'i'),
          read("bookmark", KeepsakeUpdate::bookmark, '*'),
          KeyMap.bind(KEEPING, READER_AND_LIBRARY, "kept", KeptListUpdate::show, of('J')));

  private static final List<Binding> SELECTION_KEYS =
      List.of(
          selecting("select-on", SelectionUpdate::sentenceOn, of('j'), of(DOWN), of(']')).hinted(6),
          selecting("select-back", SelectionUpdate::sentenceBack, of('k'), of(UP), of('[')),
          selecting("select-right", SelectionUpdate::characterOn, of('l'), of(RIGHT)).hinted(7),
          selecting("select-left", SelectionUpdate::characterBack, of('h'), of(LEFT)),
          selecting("select-swap", SelectionUpdate::swap, of('o')).hinted(10),
          selecting("select-paragraph", SelectionUpdate::paragraph, of('p')).hinted(8),
          selecting("select-turn", SelectionUpdate::turn, of('t')).hinted(9),
          selecting("copy-selection", CopyUpdate::copySelection, of('y'), of(ENTER))
              .unless(SelectionUpdate::empty)
              .hinted(3),
          selecting("highlight-selection", KeepsakeUpdate::highlightSelection, of('H'))
              .unless(SelectionUpdate::empty)
              .hinted(4),
          selecting("note-selection", KeepsakeUpdate::noteSelection, of('i'))
              .unless(SelectionUpdate::empty)
              .hinted(5),
          selecting("select-close", SelectionUpdate::close, of(ESCAPE), of('V'), of('q'))
              .hinted(2));

  private static final List<Binding> NOTE_KEYS =
      List.of(
          KeyMap.bind(TYPING, NOTING, "keep-note", KeepsakeUpdate::keepNote, of(ENTER)).hinted(1),
          KeyMap.bind(TYPING, NOTING, "leave-note", KeepsakeUpdate::leaveNote, of(ESCAPE))
              .hinted(2));

  private static final List<Binding> LIST_KEYS =
      List.of(
          kept("kept-open", KeptListUpdate::open, of(ENTER), of('o'))
              .unless(KeptListUpdate::cannotOpen)
              .hinted(3),
          kept("kept-remove", KeptListUpdate::remove, of('d'), of('x'))
              .unless(KeptListUpdate::nothing)
              .hinted(4),
          kept("kept-undo", KeptListUpdate::undo, of('u'))
              .unless(KeptListUpdate::nothingRemoved)
              .hinted(5),
          kept("kept-close", KeptListUpdate::close, of(ESCAPE), of('J'), of('q')).hinted(2));

  static final List<Binding> BINDINGS =
      Stream.of(READER_KEYS, SELECTION_KEYS, NOTE_KEYS, LIST_KEYS).flatMap(List::stream).toList();

  private KeepKeys() {}

  private static Binding read(String name, Function<Model, Next> action, char key) {
    return KeyMap.bind(KEEPING, READER, name, action, of(key)).unless(KeepKeys::unfit);
  }

  /** Words are kept as they are restored, so that the raw text has none to keep. */
  static String unfit(Model model) {
    String why = Guards.unreadable(model);
    boolean raw = why == null && ((Pane.Reading) model.desk().activePane()).isRaw();
    return raw ? "why.raw" : why;
  }

  private static Binding selecting(String name, Function<Model, Next> action, Key... keys) {
    return KeyMap.bind(KEEPING, SELECTING, name, action, keys);
  }

  private static Binding kept(String name, Function<Model, Next> action, Key... keys) {
    return KeyMap.bind(KEEPING, KEPT, name, action, keys);
  }
}
