package org.lunheng.app;

import static org.lunheng.app.Binding.Group.MOVES;
import static org.lunheng.app.Binding.Group.TYPING;
import static org.lunheng.app.Key.Type.DOWN;
import static org.lunheng.app.Key.Type.ENTER;
import static org.lunheng.app.Key.Type.ESCAPE;
import static org.lunheng.app.Key.Type.UP;
import static org.lunheng.app.Key.of;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The keys that find words in the text. */
final class FindKeys {
  private static final Set<Screen.Kind> ON_READER = EnumSet.of(Screen.Kind.READER);
  private static final Set<Screen.Kind> ON_LINE = EnumSet.of(Screen.Kind.FINDING);

  static final List<Binding> BINDINGS =
      List.of(
          KeyMap.bind(MOVES, ON_READER, "find", FindUpdate::show, of('/'))
              .unless(Guards::unreadable)
              .hinted(19),
          KeyMap.bind(MOVES, ON_READER, "find-next", FindUpdate::next, of('n'))
              .unless(Guards::nothingSought)
              .hinted(4),
          KeyMap.bind(MOVES, ON_READER, "find-previous", FindUpdate::previous, of('N'))
              .unless(Guards::nothingSought),
          KeyMap.bind(TYPING, ON_LINE, "find-keep", FindUpdate::keep, of(ENTER)).hinted(1),
          KeyMap.bind(TYPING, ON_LINE, "find-drop", FindUpdate::drop, of(ESCAPE)).hinted(2),
          KeyMap.bind(TYPING, ON_LINE, "find-expression", FindUpdate::toggle, Key.ctrl('r'))
              .hinted(3),
          KeyMap.bind(TYPING, ON_LINE, "find-older", FindUpdate::older, of(UP), Key.ctrl('p'))
              .hinted(4),
          KeyMap.bind(TYPING, ON_LINE, "find-newer", FindUpdate::newer, of(DOWN), Key.ctrl('n')));

  private FindKeys() {}
}
