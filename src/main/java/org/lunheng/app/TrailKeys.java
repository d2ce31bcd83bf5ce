package org.lunheng.app;

import static org.lunheng.app.Binding.Group.MOVES;
import static org.lunheng.app.Key.Type.DOWN;
import static org.lunheng.app.Key.Type.ESCAPE;
import static org.lunheng.app.Key.Type.LEFT;
import static org.lunheng.app.Key.Type.RIGHT;
import static org.lunheng.app.Key.Type.UP;
import static org.lunheng.app.Key.of;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The keys that mark places and lead back to places, which are those of vi. */
final class TrailKeys {
  private static final Set<Screen.Kind> READER = EnumSet.of(Screen.Kind.READER);
  private static final Set<Screen.Kind> LETTERS = EnumSet.of(Screen.Kind.LETTERS);

  static final List<Binding> BINDINGS =
      List.of(
          KeyMap.bind(MOVES, READER, "mark-place", LetterUpdate::askMark, of('m'))
              .unless(Guards::unreadable),
          KeyMap.bind(MOVES, READER, "go-to-place", LetterUpdate::askPlace, of('\''))
              .unless(LetterUpdate::nothingMarked),
          KeyMap.bind(MOVES, READER, "jump-back", TrailUpdate::back, Key.ctrl('o'), Key.alt(LEFT))
              .unless(TrailUpdate::nowhereBack),
          KeyMap.bind(
                  MOVES,
                  READER,
                  "jump-forward",
                  TrailUpdate::forward,
                  Key.ctrl('i'),
                  Key.alt(RIGHT))
              .unless(TrailUpdate::nowhereForward),
          KeyMap.bind(MOVES, LETTERS, "before-jump", LetterUpdate::beforeJump, of('\''))
              .unless(LetterUpdate::neverJumped)
              .hinted(3),
          KeyMap.bind(MOVES, LETTERS, "letters-down", LetterUpdate::down, of(DOWN)),
          KeyMap.bind(MOVES, LETTERS, "letters-up", LetterUpdate::up, of(UP)),
          KeyMap.bind(MOVES, LETTERS, "close-letters", LetterUpdate::close, of(ESCAPE)).hinted(2));

  private TrailKeys() {}
}
