package org.lunheng.app;

import static org.lunheng.app.Key.Type.BACK_TAB;
import static org.lunheng.app.Key.Type.DOWN;
import static org.lunheng.app.Key.Type.END;
import static org.lunheng.app.Key.Type.ENTER;
import static org.lunheng.app.Key.Type.ESCAPE;
import static org.lunheng.app.Key.Type.HOME;
import static org.lunheng.app.Key.Type.LEFT;
import static org.lunheng.app.Key.Type.PAGE_DOWN;
import static org.lunheng.app.Key.Type.PAGE_UP;
import static org.lunheng.app.Key.Type.RIGHT;
import static org.lunheng.app.Key.Type.TAB;
import static org.lunheng.app.Key.Type.UP;
import static org.lunheng.app.Key.of;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The keys of the topic map. */
final class MapKeys {
  private static final Set<Screen.Kind> ON_MAP = EnumSet.of(Screen.Kind.TOPIC_MAP);
  private static final Set<Screen.Kind> OFF_MAP =
      EnumSet.of(Screen.Kind.LIBRARY, Screen.Kind.READER);

  static final List<Binding> BINDINGS =
      List.of(
          KeyMap.bind(Binding.Group.MAP, OFF_MAP, "map", MapUpdate::show, of('M')).hinted(17),
          move("map-down", MapUpdate::down, of('j'), of(DOWN)),
          move("map-up", MapUpdate::up, of('k'), of(UP)),
          move("map-left", MapUpdate::left, of('h'), of(LEFT)),
          move("map-right", MapUpdate::right, of('l'), of(RIGHT)),
          move("map-page-down", MapUpdate::pageDown, of(' '), of('f'), of(PAGE_DOWN)),
          move("map-page-up", MapUpdate::pageUp, of('b'), of(PAGE_UP)),
          move("map-first", MapUpdate::first, of('g'), of(HOME)),
          move("map-last", MapUpdate::last, of('G'), of(END)),
          move("map-next", MapUpdate::nextFilled, of(TAB)),
          move("map-previous", MapUpdate::previousFilled, of(BACK_TAB)),
          move("map-open", MapUpdate::open, of(ENTER)).hinted(3),
          move("map-everybody", MapUpdate::openEverybody, of('a')).hinted(4),
          filter("map-stance", MapUpdate::nextStance, of('s')).hinted(5),
          filter("map-interview", MapUpdate::nextInterview, of('i')).hinted(6),
          filter("map-search", TopicSearchUpdate::show, of('/')).hinted(7),
          filter("map-unfilter", MapUpdate::unfiltered, of('x'))
              .unless(Guards::unfiltered)
              .hinted(8),
          KeyMap.bind(
                  Binding.Group.MAP,
                  ON_MAP,
                  "map-close",
                  MapUpdate::close,
                  of(ESCAPE),
                  of('M'),
                  of('q'))
              .hinted(2));

  private MapKeys() {}

  private static Binding move(String name, Function<Model, Next> action, Key... keys) {
    return KeyMap.bind(Binding.Group.MAP, ON_MAP, name, action, keys).unless(Guards::emptyMap);
  }

  private static Binding filter(String name, Function<Model, Next> action, Key... keys) {
    return KeyMap.bind(Binding.Group.MAP, ON_MAP, name, action, keys)
        .unless(Guards::withoutArguments);
  }
}
