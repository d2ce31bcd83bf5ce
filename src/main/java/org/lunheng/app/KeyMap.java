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
          bind(LIBRARY, ON_LIBRARY, "open", LibraryUpdate::open, of(ENTER))
              .unless(Guards::cannotOpen)
              .hinted(3),
          bind(LIBRARY, ON_LIBRARY, "open-beside", LibraryUpdate::openBeside, of('v'), of('O'))
              .unless(Guards::emptyLibraryOrFull)
              .hinted(4),
          bind(LIBRARY, ON_LIBRARY, "back-to-reading", LibraryUpdate::back, of(ESCAPE))
              .unless(Guards::nothingOpen)
              .hinted(5));

  private static final List<Binding> CONTENTS_KEYS =
      List.of(
          bind(CONTENTS, ON_CONTENTS, "jump", ContentsUpdate::jump, of(ENTER)).hinted(3),
          bind(CONTENTS, ON_CONTENTS, "close", ContentsUpdate::close, of(ESCAPE), of('t'), of('q'))
              .hinted(2));

  private static final List<Binding> LIST_KEYS =
      List.of(
          bind(
                  LISTS,
                  ON_LISTS,
                  "list-down",
                  ListUpdate::down,
                  of('j'),
                  of(DOWN),
                  ctrl('n'),
                  ctrl('e'))
              .repeated(),
          bind(LISTS, ON_LISTS, "list-up", ListUpdate::up, of('k'), of(UP), ctrl('p'), ctrl('y'))
              .repeated(),
          bind(
                  LISTS,
                  ON_LISTS,
                  "list-page-down",
                  ListUpdate::pageDown,
                  of(' '),
                  of('f'),
                  of(PAGE_DOWN),
                  ctrl('f'))
              .repeated()
              .hinted(6),
          bind(LISTS, ON_LISTS, "list-page-up", ListUpdate::pageUp, of('b'), of(PAGE_UP), ctrl('b'))
              .repeated(),
          bind(LISTS, ON_LISTS, "list-first", ListUpdate::first, of('g'), of(HOME)),
          bind(LISTS, ON_LISTS, "list-last", ListUpdate::last, of('G'), of(END)));

  private static final List<Binding> ROOM_KEYS =
      List.of(
          bind(ROOM, ON_HELP, "close-help", HelpUpdate::close, of(ESCAPE), of('?'), of('q'))
              .hinted(2),
          bind(ROOM, OFF_HELP, "help", HelpUpdate::show, of('?')).hinted(1),
          bind(ROOM, OFF_OVERLAYS, "quit", SavingUpdate::quit, of('q')).hinted(2),
          bind(ROOM, EVERYWHERE, "theme", ThemeUpdate::next, Key.ctrl('t')),
          bind(ROOM, EVERYWHERE, "quit-at-once", KeyMap::quitAtOnce, Key.ctrl('c')));

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
                  ActionKeys.BINDINGS,
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
    return key.isTyped() && PromptKeys.ON_TYPING.contains(screen)
        ? Optional.empty()
        : all.stream()
            .filter(binding -> binding.screens().contains(screen) && binding.keys().contains(key))
            .findFirst();
  }

  /** The bindings that the status line of a screen names, the most useful first. */
  public List<Binding> hints(Screen.Kind screen) {
    return on(screen).stream()
        .filter(binding -> binding.hint() > 0 && !binding.keys().isEmpty())
        .sorted(Comparator.comparingInt(Binding::hint))
        .toList();
  }

  /** A binding that always does something. */
  static Binding bind(
      Binding.Group group,
      Set<Screen.Kind> screens,
      String name,
      Function<Model, Next> action,
      Key... keys) {
    return new Binding(group, screens, List.of(keys), name, action, null, Guards::never, 0);
  }

  private static Set<Screen.Kind> offHelp() {
    Set<Screen.Kind> off = EnumSet.complementOf(EnumSet.of(Screen.Kind.HELP));
    off.removeAll(PromptKeys.ON_TYPING);
    return off;
  }

  private static Next quitAtOnce(Model model) {
    return Next.of(model, new Cmd.Quit());
  }
}
