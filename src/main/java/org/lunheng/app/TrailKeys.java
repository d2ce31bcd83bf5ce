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
  private static final Deeds DEEDS = TrailKeys::deed;
  private static final Set<Screen.Kind> READER = EnumSet.of(Screen.Kind.READER);
  private static final Set<Screen.Kind> LETTERS = EnumSet.of(Screen.Kind.LETTERS);

  static final List<Binding> BINDINGS =
      List.of(
          KeyMap.bind(MOVES, READER, "mark-place", DEEDS, of('m')).unless(Guard.UNREADABLE),
          KeyMap.bind(MOVES, READER, "go-to-place", DEEDS, of('\''))
              .unless(Guard.LETTERS_NOTHING_MARKED),
          KeyMap.bind(MOVES, READER, "jump-back", DEEDS, Key.ctrl('o'), Key.alt(LEFT))
              .unless(Guard.TRAIL_NOWHERE_BACK),
          KeyMap.bind(MOVES, READER, "jump-forward", DEEDS, Key.ctrl('i'), Key.alt(RIGHT))
              .unless(Guard.TRAIL_NOWHERE_FORWARD),
          KeyMap.bind(MOVES, LETTERS, "before-jump", DEEDS, of('\''))
              .unless(Guard.LETTERS_NEVER_JUMPED)
              .hinted(3),
          KeyMap.bind(MOVES, LETTERS, "letters-down", DEEDS, of(DOWN)),
          KeyMap.bind(MOVES, LETTERS, "letters-up", DEEDS, of(UP)),
          KeyMap.bind(MOVES, LETTERS, "close-letters", DEEDS, of(ESCAPE)).hinted(2));

  private TrailKeys() {}

  private static Next deed(String name, Model model) {
    return switch (name) {
      case "mark-place" -> LetterUpdate.askMark(model);
      case "go-to-place" -> LetterUpdate.askPlace(model);
      case "jump-back" -> TrailUpdate.back(model);
      case "jump-forward" -> TrailUpdate.forward(model);
      case "before-jump" -> LetterUpdate.beforeJump(model);
      case "letters-down" -> LetterUpdate.down(model);
      case "letters-up" -> LetterUpdate.up(model);
      case "close-letters" -> LetterUpdate.close(model);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
