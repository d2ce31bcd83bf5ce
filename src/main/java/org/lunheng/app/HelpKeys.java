package org.lunheng.app;

import static org.lunheng.app.Binding.Group.ROOM;
import static org.lunheng.app.Key.Type.ENTER;
import static org.lunheng.app.Key.Type.ESCAPE;
import static org.lunheng.app.Key.of;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The keys that look for something in the help, and what it says of the reader's settings. */
final class HelpKeys {
  private static final Deeds DEEDS = HelpKeys::deed;
  private static final Set<Screen.Kind> ON_HELP = EnumSet.of(Screen.Kind.HELP);
  private static final Set<Screen.Kind> ON_SEARCH = EnumSet.of(Screen.Kind.HELP_SEARCH);

  static final List<Binding> BINDINGS =
      List.of(
          KeyMap.bind(ROOM, ON_HELP, "search-help", DEEDS, of('/')).hinted(3),
          KeyMap.bind(ROOM, ON_SEARCH, "keep-help", DEEDS, of(ENTER)).hinted(1),
          KeyMap.bind(ROOM, ON_SEARCH, "all-help", DEEDS, of(ESCAPE)).hinted(2),
          KeyMap.bind(ROOM, offHelp(), "settings-problems", DEEDS).unless(Guard.SETTINGS_FINE));

  private HelpKeys() {}

  private static Set<Screen.Kind> offHelp() {
    Set<Screen.Kind> off = EnumSet.complementOf(EnumSet.copyOf(PromptKeys.ON_TYPING));
    off.remove(Screen.Kind.HELP);
    return off;
  }

  private static Next deed(String name, Model model) {
    return switch (name) {
      case "search-help" -> HelpUpdate.search(model);
      case "keep-help" -> HelpUpdate.keep(model);
      case "all-help" -> HelpUpdate.drop(model);
      case "settings-problems" -> HelpUpdate.showProblems(model);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
