package org.lunheng.app;

import static org.lunheng.app.Binding.Group.APPARATUS;
import static org.lunheng.app.Key.Type.DOWN;
import static org.lunheng.app.Key.Type.ENTER;
import static org.lunheng.app.Key.Type.ESCAPE;
import static org.lunheng.app.Key.Type.UP;
import static org.lunheng.app.Key.of;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The keys for what was left out, changed or is in doubt. */
final class MarkKeys {
  private static final Deeds DEEDS = MarkKeys::deed;
  private static final Set<Screen.Kind> READER = EnumSet.of(Screen.Kind.READER);
  private static final Set<Screen.Kind> NOTE = EnumSet.of(Screen.Kind.NOTE);
  private static final Set<Screen.Kind> READER_AND_NOTE =
      EnumSet.of(Screen.Kind.READER, Screen.Kind.NOTE);
  private static final Set<Screen.Kind> COLLATED = EnumSet.of(Screen.Kind.COLLATED);

  static final List<Binding> BINDINGS =
      List.of(
          KeyMap.bind(APPARATUS, READER, "next-mark", DEEDS, of(')'))
              .unless(Guard.WITHOUT_MARKS)
              .hinted(12),
          KeyMap.bind(APPARATUS, READER, "previous-mark", DEEDS, of('('))
              .unless(Guard.WITHOUT_MARKS),
          KeyMap.bind(APPARATUS, READER, "note", DEEDS, of('a')).unless(Guard.WITHOUT_MARK_HERE),
          KeyMap.bind(APPARATUS, READER_AND_NOTE, "everything", DEEDS, of('A'))
              .unless(Guard.WITHOUT_APPARATUS),
          KeyMap.bind(APPARATUS, READER_AND_NOTE, "collate", DEEDS, of('r'))
              .unless(Guard.WITHOUT_APPARATUS)
              .hinted(13),
          KeyMap.bind(APPARATUS, NOTE, "note-next", DEEDS, of(')'), of('j'), of(DOWN), of(' '))
              .hinted(3),
          KeyMap.bind(APPARATUS, NOTE, "note-previous", DEEDS, of('('), of('k'), of(UP)).hinted(4),
          KeyMap.bind(APPARATUS, NOTE, "close-note", DEEDS, of(ESCAPE), of('a'), of(ENTER), of('q'))
              .hinted(2),
          KeyMap.bind(APPARATUS, COLLATED, "removed", DEEDS, of('R'))
              .unless(Guard.WITHOUT_REMOVALS)
              .hinted(3),
          KeyMap.bind(APPARATUS, COLLATED, "next-change", DEEDS, of(')'))
              .unless(Guard.STILL_OPENING)
              .hinted(4),
          KeyMap.bind(APPARATUS, COLLATED, "previous-change", DEEDS, of('('))
              .unless(Guard.STILL_OPENING),
          KeyMap.bind(APPARATUS, COLLATED, "close-collation", DEEDS, of('r'), of(ESCAPE), of('q'))
              .hinted(2));

  private MarkKeys() {}

  private static Next deed(String name, Model model) {
    return switch (name) {
      case "next-mark" -> MarkUpdate.next(model);
      case "previous-mark" -> MarkUpdate.previous(model);
      case "note" -> MarkUpdate.open(model);
      case "everything" -> MarkUpdate.toggleEverything(model);
      case "collate" -> CollatedUpdate.show(model);
      case "note-next" -> MarkUpdate.next(model);
      case "note-previous" -> MarkUpdate.previous(model);
      case "close-note" -> NoteUpdate.close(model);
      case "removed" -> CollatedUpdate.toggleRemoved(model);
      case "next-change" -> CollatedUpdate.next(model);
      case "previous-change" -> CollatedUpdate.previous(model);
      case "close-collation" -> CollatedUpdate.close(model);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
