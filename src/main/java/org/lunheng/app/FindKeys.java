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
  private static final Deeds DEEDS = FindKeys::deed;
  private static final Set<Screen.Kind> ON_READER = EnumSet.of(Screen.Kind.READER);
  private static final Set<Screen.Kind> ON_LINE = EnumSet.of(Screen.Kind.FINDING);

  static final List<Binding> BINDINGS =
      List.of(
          KeyMap.bind(MOVES, ON_READER, "find", DEEDS, of('/')).unless(Guard.UNREADABLE).hinted(19),
          KeyMap.bind(MOVES, ON_READER, "find-next", DEEDS, of('n'))
              .unless(Guard.NOTHING_SOUGHT)
              .hinted(4),
          KeyMap.bind(MOVES, ON_READER, "find-previous", DEEDS, of('N'))
              .unless(Guard.NOTHING_SOUGHT),
          KeyMap.bind(TYPING, ON_LINE, "find-keep", DEEDS, of(ENTER)).hinted(1),
          KeyMap.bind(TYPING, ON_LINE, "find-drop", DEEDS, of(ESCAPE)).hinted(2),
          KeyMap.bind(TYPING, ON_LINE, "find-expression", DEEDS, Key.ctrl('r')).hinted(3),
          KeyMap.bind(TYPING, ON_LINE, "find-older", DEEDS, of(UP), Key.ctrl('p')).hinted(4),
          KeyMap.bind(TYPING, ON_LINE, "find-newer", DEEDS, of(DOWN), Key.ctrl('n')));

  private FindKeys() {}

  private static Next deed(String name, Model model) {
    return switch (name) {
      case "find" -> FindUpdate.show(model);
      case "find-next" -> FindUpdate.next(model);
      case "find-previous" -> FindUpdate.previous(model);
      case "find-keep" -> FindUpdate.keep(model);
      case "find-drop" -> FindUpdate.drop(model);
      case "find-expression" -> FindUpdate.toggle(model);
      case "find-older" -> FindUpdate.older(model);
      case "find-newer" -> FindUpdate.newer(model);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
