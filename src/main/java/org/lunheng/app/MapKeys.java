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

/** The keys of the topic map. */
final class MapKeys {
  private static final Deeds DEEDS = MapKeys::deed;
  private static final Set<Screen.Kind> ON_MAP = EnumSet.of(Screen.Kind.TOPIC_MAP);
  private static final Set<Screen.Kind> OFF_MAP =
      EnumSet.of(Screen.Kind.LIBRARY, Screen.Kind.READER);

  static final List<Binding> BINDINGS =
      List.of(
          KeyMap.bind(Binding.Group.MAP, OFF_MAP, "map", DEEDS, of('M')).hinted(17),
          move("map-down", DEEDS, of('j'), of(DOWN)),
          move("map-up", DEEDS, of('k'), of(UP)),
          move("map-left", DEEDS, of('h'), of(LEFT)),
          move("map-right", DEEDS, of('l'), of(RIGHT)),
          move("map-page-down", DEEDS, of(' '), of('f'), of(PAGE_DOWN)),
          move("map-page-up", DEEDS, of('b'), of(PAGE_UP)),
          move("map-first", DEEDS, of('g'), of(HOME)),
          move("map-last", DEEDS, of('G'), of(END)),
          move("map-next", DEEDS, of(TAB)),
          move("map-previous", DEEDS, of(BACK_TAB)),
          move("map-open", DEEDS, of(ENTER)).hinted(3),
          move("map-everybody", DEEDS, of('a')).hinted(4),
          filter("map-stance", DEEDS, of('s')).hinted(5),
          filter("map-interview", DEEDS, of('i')).hinted(6),
          filter("map-search", DEEDS, of('/')).hinted(7),
          filter("map-unfilter", DEEDS, of('x')).unless(Guard.UNFILTERED).hinted(8),
          KeyMap.bind(Binding.Group.MAP, ON_MAP, "map-close", DEEDS, of(ESCAPE), of('M'), of('q'))
              .hinted(2));

  private MapKeys() {}

  private static Binding move(String name, Deeds deeds, Key... keys) {
    return KeyMap.bind(Binding.Group.MAP, ON_MAP, name, deeds, keys).unless(Guard.EMPTY_MAP);
  }

  private static Binding filter(String name, Deeds deeds, Key... keys) {
    return KeyMap.bind(Binding.Group.MAP, ON_MAP, name, deeds, keys)
        .unless(Guard.WITHOUT_ARGUMENTS);
  }

  private static Next deed(String name, Model model) {
    return switch (name) {
      case "map" -> MapUpdate.show(model);
      case "map-down" -> MapUpdate.down(model);
      case "map-up" -> MapUpdate.up(model);
      case "map-left" -> MapUpdate.left(model);
      case "map-right" -> MapUpdate.right(model);
      case "map-page-down" -> MapUpdate.pageDown(model);
      case "map-page-up" -> MapUpdate.pageUp(model);
      case "map-first" -> MapUpdate.first(model);
      case "map-last" -> MapUpdate.last(model);
      case "map-next" -> MapUpdate.nextFilled(model);
      case "map-previous" -> MapUpdate.previousFilled(model);
      case "map-open" -> MapUpdate.open(model);
      case "map-everybody" -> MapUpdate.openEverybody(model);
      case "map-stance" -> MapUpdate.nextStance(model);
      case "map-interview" -> MapUpdate.nextInterview(model);
      case "map-search" -> TopicSearchUpdate.show(model);
      case "map-unfilter" -> MapUpdate.unfiltered(model);
      case "map-close" -> MapUpdate.close(model);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
