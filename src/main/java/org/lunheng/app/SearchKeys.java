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

/** The keys of the search over the whole library, besides those of a line that is typed. */
final class SearchKeys {
  private static final Deeds DEEDS = SearchKeys::deed;
  private static final Set<Screen.Kind> ON_SEARCH = EnumSet.of(Screen.Kind.SEARCH);
  private static final Set<Screen.Kind> ON_LIBRARY = EnumSet.of(Screen.Kind.LIBRARY);
  private static final Set<Screen.Kind> ON_READER = EnumSet.of(Screen.Kind.READER);

  static final List<Binding> BINDINGS =
      List.of(
          KeyMap.bind(SEARCH, ON_READER, "search-library", DEEDS, of('S')).hinted(20),
          KeyMap.bind(SEARCH, ON_LIBRARY, "search-library", DEEDS, of('/'), of('S')).hinted(9),
          KeyMap.bind(SEARCH, ON_SEARCH, "found-open", DEEDS, of(ENTER))
              .unless(Guard.SEARCH_NOTHING_FOUND)
              .hinted(1),
          KeyMap.bind(SEARCH, ON_SEARCH, "search-leave", DEEDS, of(ESCAPE)).hinted(2),
          KeyMap.bind(SEARCH, ON_SEARCH, "search-how", DEEDS, of(TAB), Key.ctrl('r')).hinted(3),
          move("found-down", DEEDS, of(DOWN), Key.ctrl('n')),
          move("found-up", DEEDS, of(UP), Key.ctrl('p')),
          move("found-page-down", DEEDS, of(PAGE_DOWN)),
          move("found-page-up", DEEDS, of(PAGE_UP)));

  private SearchKeys() {}

  private static Binding move(String name, Deeds deeds, Key... keys) {
    return KeyMap.bind(SEARCH, ON_SEARCH, name, deeds, keys).unless(Guard.SEARCH_NOTHING_FOUND);
  }

  private static Next deed(String name, Model model) {
    return switch (name) {
      case "search-library" -> SearchUpdate.show(model);
      case "found-open" -> SearchUpdate.open(model);
      case "search-leave" -> SearchUpdate.close(model);
      case "search-how" -> SearchUpdate.toggle(model);
      case "found-down" -> SearchUpdate.down(model);
      case "found-up" -> SearchUpdate.up(model);
      case "found-page-down" -> SearchUpdate.pageDown(model);
      case "found-page-up" -> SearchUpdate.pageUp(model);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
