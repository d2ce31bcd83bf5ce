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
import java.util.stream.Stream;

/** The keys for what readers take from a text or leave in it. */
final class KeepKeys {
  private static final Deeds DEEDS = KeepKeys::deed;
  private static final Set<Screen.Kind> READER = EnumSet.of(Screen.Kind.READER);
  private static final Set<Screen.Kind> READER_AND_LIBRARY =
      EnumSet.of(Screen.Kind.READER, Screen.Kind.LIBRARY);
  private static final Set<Screen.Kind> SELECTING = EnumSet.of(Screen.Kind.SELECTING);
  private static final Set<Screen.Kind> NOTING = EnumSet.of(Screen.Kind.NOTING);
  private static final Set<Screen.Kind> KEPT = EnumSet.of(Screen.Kind.KEPT);

  private static final List<Binding> READER_KEYS =
      List.of(
          read("select", DEEDS, 'V'),
          read("copy", DEEDS, 'y'),
          read("highlight", DEEDS, 'H'),
          read("write-note", DEEDS, 'i'),
          read("bookmark", DEEDS, '*'),
          KeyMap.bind(KEEPING, READER_AND_LIBRARY, "kept", DEEDS, of('J')));

  private static final List<Binding> SELECTION_KEYS =
      List.of(
          selecting("select-on", DEEDS, of('j'), of(DOWN), of(']')).hinted(6),
          selecting("select-back", DEEDS, of('k'), of(UP), of('[')),
          selecting("select-right", DEEDS, of('l'), of(RIGHT)).hinted(7),
          selecting("select-left", DEEDS, of('h'), of(LEFT)),
          selecting("select-swap", DEEDS, of('o')).hinted(10),
          selecting("select-paragraph", DEEDS, of('p')).hinted(8),
          selecting("select-turn", DEEDS, of('t')).hinted(9),
          selecting("copy-selection", DEEDS, of('y'), of(ENTER))
              .unless(Guard.SELECTION_EMPTY)
              .hinted(3),
          selecting("highlight-selection", DEEDS, of('H')).unless(Guard.SELECTION_EMPTY).hinted(4),
          selecting("note-selection", DEEDS, of('i')).unless(Guard.SELECTION_EMPTY).hinted(5),
          selecting("select-close", DEEDS, of(ESCAPE), of('V'), of('q')).hinted(2));

  private static final List<Binding> NOTE_KEYS =
      List.of(
          KeyMap.bind(TYPING, NOTING, "keep-note", DEEDS, of(ENTER)).hinted(1),
          KeyMap.bind(TYPING, NOTING, "leave-note", DEEDS, of(ESCAPE)).hinted(2));

  private static final List<Binding> LIST_KEYS =
      List.of(
          kept("kept-open", DEEDS, of(ENTER), of('o'))
              .unless(Guard.KEPT_LIST_CANNOT_OPEN)
              .hinted(3),
          kept("kept-remove", DEEDS, of('d'), of('x')).unless(Guard.KEPT_LIST_NOTHING).hinted(4),
          kept("kept-undo", DEEDS, of('u')).unless(Guard.KEPT_LIST_NOTHING_REMOVED).hinted(5),
          kept("kept-close", DEEDS, of(ESCAPE), of('J'), of('q')).hinted(2));

  static final List<Binding> BINDINGS =
      Stream.of(READER_KEYS, SELECTION_KEYS, NOTE_KEYS, LIST_KEYS).flatMap(List::stream).toList();

  private KeepKeys() {}

  private static Binding read(String name, Deeds deeds, char key) {
    return KeyMap.bind(KEEPING, READER, name, deeds, of(key)).unless(KeepKeys::unfit);
  }

  /** Words are kept as they are restored, so that the raw text has none to keep. */
  static String unfit(Model model) {
    String why = Guards.unreadable(model);
    boolean raw = why == null && ((Pane.Reading) model.desk().activePane()).isRaw();
    return raw ? "why.raw" : why;
  }

  private static Binding selecting(String name, Deeds deeds, Key... keys) {
    return KeyMap.bind(KEEPING, SELECTING, name, deeds, keys);
  }

  private static Binding kept(String name, Deeds deeds, Key... keys) {
    return KeyMap.bind(KEEPING, KEPT, name, deeds, keys);
  }

  private static Next deed(String name, Model model) {
    return switch (name) {
      case "select" -> SelectionUpdate.begin(model);
      case "copy" -> CopyUpdate.copyRead(model);
      case "highlight" -> KeepsakeUpdate.highlightRead(model);
      case "write-note" -> KeepsakeUpdate.noteRead(model);
      case "bookmark" -> KeepsakeUpdate.bookmark(model);
      case "kept" -> KeptListUpdate.show(model);
      case "select-on" -> SelectionUpdate.sentenceOn(model);
      case "select-back" -> SelectionUpdate.sentenceBack(model);
      case "select-right" -> SelectionUpdate.characterOn(model);
      case "select-left" -> SelectionUpdate.characterBack(model);
      case "select-swap" -> SelectionUpdate.swap(model);
      case "select-paragraph" -> SelectionUpdate.paragraph(model);
      case "select-turn" -> SelectionUpdate.turn(model);
      case "copy-selection" -> CopyUpdate.copySelection(model);
      case "highlight-selection" -> KeepsakeUpdate.highlightSelection(model);
      case "note-selection" -> KeepsakeUpdate.noteSelection(model);
      case "select-close" -> SelectionUpdate.close(model);
      case "keep-note" -> KeepsakeUpdate.keepNote(model);
      case "leave-note" -> KeepsakeUpdate.leaveNote(model);
      case "kept-open" -> KeptListUpdate.open(model);
      case "kept-remove" -> KeptListUpdate.remove(model);
      case "kept-undo" -> KeptListUpdate.undo(model);
      case "kept-close" -> KeptListUpdate.close(model);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
