package org.lunheng.app;

import static org.lunheng.app.Binding.Group.DATA;
import static org.lunheng.app.Key.Type.ENTER;
import static org.lunheng.app.Key.Type.ESCAPE;
import static org.lunheng.app.Key.of;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The keys for what is kept of the reader, which is called from the list of actions alone. */
final class DataKeys {
  private static final Deeds DEEDS = DataKeys::deed;
  private static final Set<Screen.Kind> ON_DATA = EnumSet.of(Screen.Kind.MY_DATA);
  private static final Set<Screen.Kind> ON_ERASING = EnumSet.of(Screen.Kind.ERASING);

  static final List<Binding> BINDINGS =
      List.of(
          KeyMap.bind(DATA, offData(), "my-data", DEEDS),
          data("data-export", DEEDS, of('y')).hinted(3),
          data("data-erase", DEEDS, of('D')).hinted(4),
          data("data-close", DEEDS, of(ESCAPE), of('q')).hinted(2),
          erasing("erase-now", DEEDS, of(ENTER)).hinted(1),
          erasing("erase-not", DEEDS, of(ESCAPE)).hinted(2));

  private DataKeys() {}

  private static Set<Screen.Kind> offData() {
    Set<Screen.Kind> off = EnumSet.complementOf(EnumSet.copyOf(PromptKeys.ON_TYPING));
    off.remove(Screen.Kind.HELP);
    off.remove(Screen.Kind.MY_DATA);
    return off;
  }

  private static Binding data(String name, Deeds deeds, Key... keys) {
    return KeyMap.bind(DATA, ON_DATA, name, deeds, keys);
  }

  private static Binding erasing(String name, Deeds deeds, Key... keys) {
    return KeyMap.bind(DATA, ON_ERASING, name, deeds, keys).unless(Guard.ERASING);
  }

  private static Next deed(String name, Model model) {
    return switch (name) {
      case "my-data" -> DataUpdate.show(model);
      case "data-export" -> DataUpdate.export(model);
      case "data-erase" -> DataUpdate.ask(model);
      case "data-close" -> DataUpdate.close(model);
      case "erase-now" -> DataUpdate.erase(model);
      case "erase-not" -> DataUpdate.cancel(model);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
