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
  private static final Set<Screen.Kind> READER = EnumSet.of(Screen.Kind.READER);
  private static final Set<Screen.Kind> NOTE = EnumSet.of(Screen.Kind.NOTE);
  private static final Set<Screen.Kind> READER_AND_NOTE =
      EnumSet.of(Screen.Kind.READER, Screen.Kind.NOTE);
  private static final Set<Screen.Kind> COLLATED = EnumSet.of(Screen.Kind.COLLATED);

  static final List<Binding> BINDINGS =
      List.of(
          KeyMap.bind(APPARATUS, READER, "next-mark", MarkUpdate::next, of(')'))
              .unless(Guards::withoutMarks)
              .hinted(12),
          KeyMap.bind(APPARATUS, READER, "previous-mark", MarkUpdate::previous, of('('))
              .unless(Guards::withoutMarks),
          KeyMap.bind(APPARATUS, READER, "note", MarkUpdate::open, of('a'))
              .unless(Guards::withoutMarkHere),
          KeyMap.bind(
                  APPARATUS, READER_AND_NOTE, "everything", MarkUpdate::toggleEverything, of('A'))
              .unless(Guards::withoutApparatus),
          KeyMap.bind(APPARATUS, READER_AND_NOTE, "collate", CollatedUpdate::show, of('r'))
              .unless(Guards::withoutApparatus)
              .hinted(13),
          KeyMap.bind(
                  APPARATUS,
                  NOTE,
                  "note-next",
                  MarkUpdate::next,
                  of(')'),
                  of('j'),
                  of(DOWN),
                  of(' '))
              .hinted(3),
          KeyMap.bind(
                  APPARATUS, NOTE, "note-previous", MarkUpdate::previous, of('('), of('k'), of(UP))
              .hinted(4),
          KeyMap.bind(
                  APPARATUS,
                  NOTE,
                  "close-note",
                  NoteUpdate::close,
                  of(ESCAPE),
                  of('a'),
                  of(ENTER),
                  of('q'))
              .hinted(2),
          KeyMap.bind(APPARATUS, COLLATED, "removed", CollatedUpdate::toggleRemoved, of('R'))
              .unless(Guards::withoutRemovals)
              .hinted(3),
          KeyMap.bind(APPARATUS, COLLATED, "next-change", CollatedUpdate::next, of(')'))
              .unless(Guards::stillOpening)
              .hinted(4),
          KeyMap.bind(APPARATUS, COLLATED, "previous-change", CollatedUpdate::previous, of('('))
              .unless(Guards::stillOpening),
          KeyMap.bind(
                  APPARATUS,
                  COLLATED,
                  "close-collation",
                  CollatedUpdate::close,
                  of('r'),
                  of(ESCAPE),
                  of('q'))
              .hinted(2));

  private MarkKeys() {}
}
