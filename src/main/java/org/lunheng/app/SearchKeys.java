package org.lunheng.app;

import static org.lunheng.app.Binding.Group.SEARCH;
import static org.lunheng.app.Key.Type.DOWN;
import static org.lunheng.app.Key.Type.ENTER;
import static org.lunheng.app.Key.Type.ESCAPE;
import static org.lunheng.app.Key.Type.PAGE_DOWN;
import static org.lunheng.app.Key.Type.PAGE_UP;
import static org.lunheng.app.Key.Type.TAB;
import static org.lunheng.app.Key.Type.UP;
import static org.lunheng.app.Key.of;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The keys of the search over the whole library, besides those of a line that is typed. */
final class SearchKeys {
  private static final Set<Screen.Kind> ON_SEARCH = EnumSet.of(Screen.Kind.SEARCH);
  private static final Set<Screen.Kind> ON_LIBRARY = EnumSet.of(Screen.Kind.LIBRARY);
  private static final Set<Screen.Kind> ON_READER = EnumSet.of(Screen.Kind.READER);

  static final List<Binding> BINDINGS =
      List.of(
          KeyMap.bind(SEARCH, ON_READER, "search-library", SearchUpdate::show, of('S')).hinted(20),
          KeyMap.bind(SEARCH, ON_LIBRARY, "search-here", SearchUpdate::show, of('/'), of('S'))
              .hinted(9),
          KeyMap.bind(SEARCH, ON_SEARCH, "found-open", SearchUpdate::open, of(ENTER))
              .unless(SearchUpdate::nothingFound)
              .hinted(1),
          KeyMap.bind(SEARCH, ON_SEARCH, "search-leave", SearchUpdate::close, of(ESCAPE)).hinted(2),
          KeyMap.bind(SEARCH, ON_SEARCH, "search-how", SearchUpdate::toggle, of(TAB), Key.ctrl('r'))
              .hinted(3),
          move("found-down", SearchUpdate::down, of(DOWN), Key.ctrl('n')),
          move("found-up", SearchUpdate::up, of(UP), Key.ctrl('p')),
          move("found-page-down", SearchUpdate::pageDown, of(PAGE_DOWN)),
          move("found-page-up", SearchUpdate::pageUp, of(PAGE_UP)));

  private SearchKeys() {}

  private static Binding move(String name, Function<Model, Next> action, Key... keys) {
    return KeyMap.bind(SEARCH, ON_SEARCH, name, action, keys).unless(SearchUpdate::nothingFound);
  }
}
