package org.lunheng.app;

import static org.lunheng.app.Binding.Group.MOVES;
import static org.lunheng.app.Binding.Group.PANES;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lunheng.app.Key.Type;

/** The keys of the reader, which are those of vi and less where these have one. */
final class ReaderKeys {
  private static final Set<Screen.Kind> READER = EnumSet.of(Screen.Kind.READER);

  private static final List<Binding> MOVE_KEYS =
      List.of(
          move("line-down", ReaderUpdate::lineDown, 'j', Type.DOWN),
          move("line-up", ReaderUpdate::lineUp, 'k', Type.UP),
          move("page-down", ReaderUpdate::pageDown, ' ', 'f', Type.PAGE_DOWN).hinted(3),
          move("page-up", ReaderUpdate::pageUp, 'b', Type.PAGE_UP),
          move("half-page-down", ReaderUpdate::halfPageDown, 'd', Key.ctrl('d')),
          move("half-page-up", ReaderUpdate::halfPageUp, 'u', Key.ctrl('u')),
          move("start", ReaderUpdate::start, 'g', Type.HOME),
          move("end", ReaderUpdate::end, 'G', Type.END),
          move("next-turn", ReaderUpdate::nextTurn, ']').unless(Guards::withoutTurns).hinted(4),
          move("previous-turn", ReaderUpdate::previousTurn, '[').unless(Guards::withoutTurns),
          move("next-heading", ReaderUpdate::nextHeading, '}').unless(Guards::withoutHeadings),
          move("previous-heading", ReaderUpdate::previousHeading, '{')
              .unless(Guards::withoutHeadings),
          move("contents", ContentsUpdate::show, 't').unless(Guards::withoutContents).hinted(6));

  private static final List<Binding> PANE_KEYS =
      List.of(
          pane("next-pane", PaneUpdate::next, Type.TAB).unless(Guards::alone).hinted(5),
          pane("previous-pane", PaneUpdate::previous, Type.BACK_TAB).unless(Guards::alone),
          pane("left-pane", PaneUpdate::left, 'h', Type.LEFT).unless(Guards::alone),
          pane("right-pane", PaneUpdate::right, 'l', Type.RIGHT).unless(Guards::alone),
          pane("together", PaneUpdate::toggleTogether, 's').unless(Guards::alone).hinted(9),
          pane("choose", PaneUpdate::library, 'o').hinted(7),
          pane("choose-beside", PaneUpdate::libraryBeside, 'v', 'O').unless(Guards::full).hinted(8),
          pane("swap", PaneUpdate::swap, 'w', '>').unless(Guards::alone),
          pane("close-pane", PaneUpdate::close, 'x'),
          pane("library", PaneUpdate::library, 'L', Type.ESCAPE));

  static final List<Binding> BINDINGS =
      Stream.of(MOVE_KEYS, PANE_KEYS).flatMap(List::stream).toList();

  private ReaderKeys() {}

  private static Binding move(String name, Function<Model, Next> action, Object... keys) {
    return KeyMap.bind(MOVES, READER, name, action, keys).unless(Guards::unreadable);
  }

  private static Binding pane(String name, Function<Model, Next> action, Object... keys) {
    return KeyMap.bind(PANES, READER, name, action, keys);
  }
}
