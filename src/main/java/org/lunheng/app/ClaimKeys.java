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
final class ClaimKeys {
  private static final Set<Screen.Kind> ON_CLAIMS = EnumSet.of(Screen.Kind.CLAIMS);

  static final List<Binding> BINDINGS =
      List.of(
          claims("claim-down", ClaimsUpdate::down, of('j'), of(DOWN)),
          claims("claim-up", ClaimsUpdate::up, of('k'), of(UP)),
          claims("claim-page-down", ClaimsUpdate::pageDown, of('f'), of(PAGE_DOWN)),
          claims("claim-page-up", ClaimsUpdate::pageUp, of('b'), of(PAGE_UP)),
          claims("claim-first", ClaimsUpdate::first, of('g'), of(HOME)),
          claims("claim-last", ClaimsUpdate::last, of('G'), of(END)),
          claims("claim-mark", ClaimsUpdate::mark, of(' ')).unless(Guards::enoughMarked).hinted(4),
          claims("claim-open", ClaimsUpdate::open, of(ENTER))
              .unless(Guards::withoutPassage)
              .hinted(3),
          claims("claim-opposite", ClaimsUpdate::openOpposite, of('o'))
              .unless(Guards::withoutOtherSide)
              .hinted(6),
          claims("claim-everybody", ClaimsUpdate::toggleEverybody, of('a')).hinted(5),
          claims("claims-close", ClaimsUpdate::close, of(ESCAPE), of('q'), of('M')).hinted(2));

  private ClaimKeys() {}

  private static Binding claims(String name, Function<Model, Next> action, Key... keys) {
    return KeyMap.bind(Binding.Group.CLAIMS, ON_CLAIMS, name, action, keys);
  }
}
