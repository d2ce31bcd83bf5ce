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

/** The keys of the list of claims that the topic map leads to. */
final class ClaimListKeys {
  private static final Deeds DEEDS = ClaimListKeys::deed;
  private static final Set<Screen.Kind> ON_LIST = EnumSet.of(Screen.Kind.CLAIM_LIST);

  static final List<Binding> BINDINGS =
      List.of(
          claims("claim-down", DEEDS, of('j'), of(DOWN)),
          claims("claim-up", DEEDS, of('k'), of(UP)),
          claims("claim-page-down", DEEDS, of('f'), of(PAGE_DOWN)),
          claims("claim-page-up", DEEDS, of('b'), of(PAGE_UP)),
          claims("claim-first", DEEDS, of('g'), of(HOME)),
          claims("claim-last", DEEDS, of('G'), of(END)),
          claims("claim-mark", DEEDS, of(' ')).unless(Guard.ENOUGH_MARKED).hinted(4),
          claims("claim-open", DEEDS, of(ENTER)).unless(Guard.WITHOUT_PASSAGE).hinted(3),
          claims("claim-opposite", DEEDS, of('o')).unless(Guard.WITHOUT_OTHER_SIDE).hinted(6),
          claims("claim-everybody", DEEDS, of('a')).hinted(5),
          claims("claims-close", DEEDS, of(ESCAPE), of('q'), of('M')).hinted(2));

  private ClaimListKeys() {}

  private static Binding claims(String name, Deeds deeds, Key... keys) {
    return KeyMap.bind(Binding.Group.CLAIM_LIST, ON_LIST, name, deeds, keys);
  }

  private static Next deed(String name, Model model) {
    return switch (name) {
      case "claim-down" -> ClaimListUpdate.down(model);
      case "claim-up" -> ClaimListUpdate.up(model);
      case "claim-page-down" -> ClaimListUpdate.pageDown(model);
      case "claim-page-up" -> ClaimListUpdate.pageUp(model);
      case "claim-first" -> ClaimListUpdate.first(model);
      case "claim-last" -> ClaimListUpdate.last(model);
      case "claim-mark" -> ClaimListUpdate.mark(model);
      case "claim-open" -> ClaimListUpdate.open(model);
      case "claim-opposite" -> ClaimListUpdate.openOpposite(model);
      case "claim-everybody" -> ClaimListUpdate.toggleEverybody(model);
      case "claims-close" -> ClaimListUpdate.close(model);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
