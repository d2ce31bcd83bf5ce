package org.lunheng.app;

import static org.lunheng.app.Key.Type.DOWN;
import static org.lunheng.app.Key.Type.END;
import static org.lunheng.app.Key.Type.ENTER;
import static org.lunheng.app.Key.Type.ESCAPE;
import static org.lunheng.app.Key.Type.HOME;
import static org.lunheng.app.Key.Type.PAGE_DOWN;
import static org.lunheng.app.Key.Type.PAGE_UP;
import static org.lunheng.app.Key.Type.UP;
import static org.lunheng.app.Key.of;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The keys of the list of claims that the topic map leads to. */
final class ClaimListKeys {
  private static final Set<Screen.Kind> ON_LIST = EnumSet.of(Screen.Kind.CLAIM_LIST);

  static final List<Binding> BINDINGS =
      List.of(
          claims("claim-down", ClaimListUpdate::down, of('j'), of(DOWN)),
          claims("claim-up", ClaimListUpdate::up, of('k'), of(UP)),
          claims("claim-page-down", ClaimListUpdate::pageDown, of('f'), of(PAGE_DOWN)),
          claims("claim-page-up", ClaimListUpdate::pageUp, of('b'), of(PAGE_UP)),
          claims("claim-first", ClaimListUpdate::first, of('g'), of(HOME)),
          claims("claim-last", ClaimListUpdate::last, of('G'), of(END)),
          claims("claim-mark", ClaimListUpdate::mark, of(' '))
              .unless(Guards::enoughMarked)
              .hinted(4),
          claims("claim-open", ClaimListUpdate::open, of(ENTER))
              .unless(Guards::withoutPassage)
              .hinted(3),
          claims("claim-opposite", ClaimListUpdate::openOpposite, of('o'))
              .unless(Guards::withoutOtherSide)
              .hinted(6),
          claims("claim-everybody", ClaimListUpdate::toggleEverybody, of('a')).hinted(5),
          claims("claims-close", ClaimListUpdate::close, of(ESCAPE), of('q'), of('M')).hinted(2));

  private ClaimListKeys() {}

  private static Binding claims(String name, Function<Model, Next> action, Key... keys) {
    return KeyMap.bind(Binding.Group.CLAIM_LIST, ON_LIST, name, action, keys);
  }
}
