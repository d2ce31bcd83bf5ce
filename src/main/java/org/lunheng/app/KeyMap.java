package org.lunheng.app;

import static org.lunheng.app.Binding.Group.CONTENTS;
import static org.lunheng.app.Binding.Group.LIBRARY;
import static org.lunheng.app.Binding.Group.LISTS;
import static org.lunheng.app.Binding.Group.ROOM;
import static org.lunheng.app.Key.Type.DOWN;
import static org.lunheng.app.Key.Type.END;
import static org.lunheng.app.Key.Type.ENTER;
import static org.lunheng.app.Key.Type.ESCAPE;
import static org.lunheng.app.Key.Type.HOME;
import static org.lunheng.app.Key.Type.PAGE_DOWN;
import static org.lunheng.app.Key.Type.PAGE_UP;
import static org.lunheng.app.Key.Type.UP;
import static org.lunheng.app.Key.ctrl;
import static org.lunheng.app.Key.of;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All keys of the room; key presses, hints, the help and the list of actions come from here alone.
 *
 * @param all what keys do, in the order of the help
 */
public record KeyMap(List<Binding> all) {
  private static final Deeds DEEDS = KeyMap::deed;
  private static final Set<Screen.Kind> EVERYWHERE = EnumSet.allOf(Screen.Kind.class);
  private static final Set<Screen.Kind> ON_LISTS = Screen.Kind.all(Screen.Listed.class);
  private static final Set<Screen.Kind> OFF_OVERLAYS =
      EnumSet.of(Screen.Kind.LIBRARY, Screen.Kind.READER);
  private static final Set<Screen.Kind> ON_LIBRARY = EnumSet.of(Screen.Kind.LIBRARY);
  private static final Set<Screen.Kind> ON_CONTENTS = EnumSet.of(Screen.Kind.CONTENTS);
  private static final Set<Screen.Kind> ON_HELP = EnumSet.of(Screen.Kind.HELP);

  /** Where the help is typed for: not on itself, and not where any character may be typed. */
  private static final Set<Screen.Kind> OFF_HELP = offHelp();

  private static final List<Binding> LIBRARY_KEYS =
      List.of(
          bind(LIBRARY, ON_LIBRARY, "open", DEEDS, of(ENTER)).unless(Guard.CANNOT_OPEN).hinted(3),
          bind(LIBRARY, ON_LIBRARY, "open-beside", DEEDS, of('v'), of('O'))
              .unless(Guard.EMPTY_LIBRARY_OR_FULL)
              .hinted(4),
          bind(LIBRARY, ON_LIBRARY, "back-to-reading", DEEDS, of(ESCAPE))
              .unless(Guard.NOTHING_OPEN)
              .hinted(5));

  private static final List<Binding> CONTENTS_KEYS =
      List.of(
          bind(CONTENTS, ON_CONTENTS, "jump", DEEDS, of(ENTER)).hinted(3),
          bind(CONTENTS, ON_CONTENTS, "close", DEEDS, of(ESCAPE), of('t'), of('q')).hinted(2));

  private static final List<Binding> LIST_KEYS =
      List.of(
          bind(LISTS, ON_LISTS, "list-down", DEEDS, of('j'), of(DOWN), ctrl('n'), ctrl('e'))
              .repeated(),
          bind(LISTS, ON_LISTS, "list-up", DEEDS, of('k'), of(UP), ctrl('p'), ctrl('y')).repeated(),
          bind(LISTS, ON_LISTS, "list-page-down", DEEDS, of(' '), of('f'), of(PAGE_DOWN), ctrl('f'))
              .repeated()
              .hinted(6),
          bind(LISTS, ON_LISTS, "list-page-up", DEEDS, of('b'), of(PAGE_UP), ctrl('b')).repeated(),
          bind(LISTS, ON_LISTS, "list-first", DEEDS, of('g'), of(HOME)),
          bind(LISTS, ON_LISTS, "list-last", DEEDS, of('G'), of(END)));

  private static final List<Binding> ROOM_KEYS =
      List.of(
          bind(ROOM, ON_HELP, "close-help", DEEDS, of(ESCAPE), of('?'), of('q')).hinted(2),
          bind(ROOM, OFF_HELP, "help", DEEDS, of('?')).hinted(1),
          bind(ROOM, OFF_OVERLAYS, "quit", DEEDS, of('q')).hinted(2),
          bind(ROOM, EVERYWHERE, "theme", DEEDS, Key.ctrl('t')),
          bind(ROOM, EVERYWHERE, "quit-at-once", DEEDS, Key.ctrl('c')));

  /** The keys as they are if the reader has not said otherwise. */
  public static final KeyMap STANDARD =
      new KeyMap(
          Stream.of(
                  ReaderKeys.BINDINGS,
                  TrailKeys.BINDINGS,
                  FindKeys.BINDINGS,
                  ClaimKeys.BINDINGS,
                  MarkKeys.BINDINGS,
                  MapKeys.BINDINGS,
                  ClaimListKeys.BINDINGS,
                  SearchKeys.BINDINGS,
                  GlossaryKeys.BINDINGS,
                  KeepKeys.BINDINGS,
                  QuizKeys.BINDINGS,
                  LIBRARY_KEYS,
                  PromptKeys.BINDINGS,
                  CONTENTS_KEYS,
                  LIST_KEYS,
                  DataKeys.BINDINGS,
                  ActionKeys.BINDINGS,
                  HelpKeys.BINDINGS,
                  ROOM_KEYS)
              .flatMap(List::stream)
              .toList());

  public KeyMap {
    all = List.copyOf(all);
  }

  /** Everything that can be done on a screen. */
  public List<Binding> on(Screen.Kind screen) {
    return all.stream().filter(binding -> binding.screens().contains(screen)).toList();
  }

  /** What a key does on a screen; empty if nothing, or if it is typed there. */
  public Optional<Binding> find(Screen.Kind screen, Key key) {
    if (key.isTyped() && PromptKeys.ON_TYPING.contains(screen)) {
      return Optional.empty();
    }
    for (Binding binding : all) {
      if (binding.screens().contains(screen) && binding.keys().contains(key)) {
        return Optional.of(binding);
      }
    }
    return Optional.empty();
  }

  /** The bindings that the status line of a screen names, the most useful first. */
  public List<Binding> hints(Screen.Kind screen) {
    List<Binding> hints = new ArrayList<>();
    for (Binding binding : all) {
      if (binding.hint() > 0 && binding.screens().contains(screen) && !binding.keys().isEmpty()) {
        hints.add(binding);
      }
    }
    hints.sort(Comparator.comparingInt(Binding::hint));
    return hints;
  }

  /** A binding that does what some deeds have under its name, and always does something. */
  static Binding bind(
      Binding.Group group, Set<Screen.Kind> screens, String name, Deeds deeds, Key... keys) {
    return bind(group, screens, name, model -> deeds.act(name, model), keys);
  }

  /** A binding that always does something. */
  static Binding bind(
      Binding.Group group,
      Set<Screen.Kind> screens,
      String name,
      Function<Model, Next> action,
      Key... keys) {
    return new Binding(group, screens, List.of(keys), name, action, null, Guard.NEVER, 0);
  }

  private static Set<Screen.Kind> offHelp() {
    Set<Screen.Kind> off = EnumSet.complementOf(EnumSet.of(Screen.Kind.HELP));
    off.removeAll(PromptKeys.ON_TYPING);
    return off;
  }

  private static Next quitAtOnce(Model model) {
    return Next.of(model, new Cmd.Quit());
  }

  private static Next deed(String name, Model model) {
    return switch (name) {
      case "open" -> LibraryUpdate.open(model);
      case "open-beside" -> LibraryUpdate.openBeside(model);
      case "back-to-reading" -> LibraryUpdate.back(model);
      case "jump" -> ContentsUpdate.jump(model);
      case "close" -> ContentsUpdate.close(model);
      case "list-down" -> ListUpdate.down(model);
      case "list-up" -> ListUpdate.up(model);
      case "list-page-down" -> ListUpdate.pageDown(model);
      case "list-page-up" -> ListUpdate.pageUp(model);
      case "list-first" -> ListUpdate.first(model);
      case "list-last" -> ListUpdate.last(model);
      case "close-help" -> HelpUpdate.close(model);
      case "help" -> HelpUpdate.show(model);
      case "quit" -> SavingUpdate.quit(model);
      case "theme" -> ThemeUpdate.next(model);
      case "quit-at-once" -> KeyMap.quitAtOnce(model);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
