package org.lunheng.app;

import static org.lunheng.app.Binding.Group.MOVES;
import static org.lunheng.app.Binding.Group.PANES;
import static org.lunheng.app.Key.Type.BACKSPACE;
import static org.lunheng.app.Key.Type.BACK_TAB;
import static org.lunheng.app.Key.Type.DOWN;
import static org.lunheng.app.Key.Type.END;
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
import java.util.stream.Stream;

/** The keys of the reader, which are those of vi and less where these have one. */
final class ReaderKeys {
  private static final Set<Screen.Kind> READER = EnumSet.of(Screen.Kind.READER);

  private static final List<Binding> MOVE_KEYS =
      List.of(
          move("line-down", ReaderUpdate::lineDown, of('j'), of(DOWN), Key.ctrl('e'), Key.ctrl('n'))
              .repeated(),
          move("line-up", ReaderUpdate::lineUp, of('k'), of(UP), Key.ctrl('y'), Key.ctrl('p'))
              .repeated(),
          move("page-down", ReaderUpdate::pageDown, of(' '), of('f'), of(PAGE_DOWN), Key.ctrl('f'))
              .repeated()
              .hinted(3),
          move("page-up", ReaderUpdate::pageUp, of('b'), of(PAGE_UP), Key.ctrl('b')).repeated(),
          move("half-page-down", ReaderUpdate::halfPageDown, of('d'), Key.ctrl('d')).repeated(),
          move("half-page-up", ReaderUpdate::halfPageUp, of('u'), Key.ctrl('u')).repeated(),
          move("start", ReaderUpdate::start, of('g'), of(HOME)).counted(CountUpdate::toLine),
          move("end", ReaderUpdate::end, of('G'), of(END)).counted(CountUpdate::toLine),
          move("percent", CountUpdate::withoutNumber, of('%')).counted(CountUpdate::toPercent),
          move("next-turn", ReaderUpdate::nextTurn, of(']'))
              .unless(Guards::withoutTurns)
              .repeated()
              .hinted(5),
          move("previous-turn", ReaderUpdate::previousTurn, of('['))
              .repeated()
              .unless(Guards::withoutTurns),
          move("next-heading", ReaderUpdate::nextHeading, of('}'))
              .repeated()
              .unless(Guards::withoutHeadings),
          move("previous-heading", ReaderUpdate::previousHeading, of('{'))
              .repeated()
              .unless(Guards::withoutHeadings),
          move("contents", ContentsUpdate::show, of('t'))
              .unless(Guards::withoutContents)
              .hinted(7));

  private static final List<Binding> PANE_KEYS =
      List.of(
          pane("next-pane", PaneUpdate::next, of(TAB)).unless(Guards::alone).hinted(6),
          pane("previous-pane", PaneUpdate::previous, of(BACK_TAB)).unless(Guards::alone),
          pane("left-pane", PaneUpdate::left, of('h'), of(LEFT)).unless(Guards::alone),
          pane("right-pane", PaneUpdate::right, of('l'), of(RIGHT)).unless(Guards::alone),
          pane("together", PaneUpdate::nextFollowing, of('s')).unless(Guards::alone),
          pane("choose", PaneUpdate::library, of('o')).hinted(10),
          pane("choose-beside", PaneUpdate::libraryBeside, of('v'), of('O'))
              .unless(Guards::full)
              .hinted(11),
          pane("bring", TopicUpdate::bring, of('B')).unless(Guards::aloneOrUnreadable),
          pane("swap", PaneUpdate::swap, of('w')).unless(Guards::alone),
          pane("narrower", SizeUpdate::narrower, of('<')).unless(Guards::notSideBySide),
          pane("wider", SizeUpdate::wider, of('>')).unless(Guards::notSideBySide),
          pane("maximise", SizeUpdate::maximise, of('z')).unless(Guards::alone),
          pane("raw", RawUpdate::toggle, of('X')).unless(Guards::unreadable),
          pane("script", ScriptUpdate::next, of('F')).unless(Guards::unreadable).hinted(14),
          pane("panes-before", PassageUpdate::back, of(BACKSPACE)).unless(Guards::nowhereBack),
          pane("close-pane", PaneUpdate::close, of('x')),
          pane("library", PaneUpdate::library, of('L')),
          pane("leave", PaneUpdate::leave, of(ESCAPE)));

  static final List<Binding> BINDINGS =
      Stream.of(MOVE_KEYS, PANE_KEYS).flatMap(List::stream).toList();

  private ReaderKeys() {}

  private static Binding move(String name, Function<Model, Next> action, Key... keys) {
    return KeyMap.bind(MOVES, READER, name, action, keys).unless(Guards::unreadable);
  }

  private static Binding pane(String name, Function<Model, Next> action, Key... keys) {
    return KeyMap.bind(PANES, READER, name, action, keys);
  }
}
