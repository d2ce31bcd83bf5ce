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
import java.util.stream.Stream;

/** The keys of the reader, which are those of vi and less where these have one. */
final class ReaderKeys {
  private static final Deeds DEEDS = ReaderKeys::deed;
  private static final Set<Screen.Kind> READER = EnumSet.of(Screen.Kind.READER);

  private static final List<Binding> MOVE_KEYS =
      List.of(
          move("line-down", DEEDS, of('j'), of(DOWN), Key.ctrl('e'), Key.ctrl('n')).repeated(),
          move("line-up", DEEDS, of('k'), of(UP), Key.ctrl('y'), Key.ctrl('p')).repeated(),
          move("page-down", DEEDS, of(' '), of('f'), of(PAGE_DOWN), Key.ctrl('f'))
              .repeated()
              .hinted(3),
          move("page-up", DEEDS, of('b'), of(PAGE_UP), Key.ctrl('b')).repeated(),
          move("half-page-down", DEEDS, of('d'), Key.ctrl('d')).repeated(),
          move("half-page-up", DEEDS, of('u'), Key.ctrl('u')).repeated(),
          move("start", DEEDS, of('g'), of(HOME)).counted(CountUpdate::toLine),
          move("end", DEEDS, of('G'), of(END)).counted(CountUpdate::toLine),
          move("percent", DEEDS, of('%')).counted(CountUpdate::toPercent),
          move("next-turn", DEEDS, of(']')).unless(Guard.WITHOUT_TURNS).repeated().hinted(5),
          move("previous-turn", DEEDS, of('[')).repeated().unless(Guard.WITHOUT_TURNS),
          move("next-heading", DEEDS, of('}')).repeated().unless(Guard.WITHOUT_HEADINGS),
          move("previous-heading", DEEDS, of('{')).repeated().unless(Guard.WITHOUT_HEADINGS),
          move("contents", DEEDS, of('t')).unless(Guard.WITHOUT_CONTENTS).hinted(7));

  private static final List<Binding> PANE_KEYS =
      List.of(
          pane("next-pane", DEEDS, of(TAB)).unless(Guard.ALONE).hinted(6),
          pane("previous-pane", DEEDS, of(BACK_TAB)).unless(Guard.ALONE),
          pane("left-pane", DEEDS, of('h'), of(LEFT)).unless(Guard.ALONE),
          pane("right-pane", DEEDS, of('l'), of(RIGHT)).unless(Guard.ALONE),
          pane("together", DEEDS, of('s')).unless(Guard.ALONE),
          pane("choose", DEEDS, of('o')).hinted(10),
          pane("choose-beside", DEEDS, of('v'), of('O')).unless(Guard.FULL).hinted(11),
          pane("bring", DEEDS, of('B')).unless(Guard.ALONE_OR_UNREADABLE),
          pane("swap", DEEDS, of('w')).unless(Guard.ALONE),
          pane("narrower", DEEDS, of('<')).unless(Guard.NOT_SIDE_BY_SIDE),
          pane("wider", DEEDS, of('>')).unless(Guard.NOT_SIDE_BY_SIDE),
          pane("taller", DEEDS, of('^'), Key.alt(UP)).unless(Guard.NOT_STACKED),
          pane("lower", DEEDS, of('~'), Key.alt(DOWN)).unless(Guard.NOT_STACKED),
          pane("maximise", DEEDS, of('z')).unless(Guard.ALONE),
          pane("raw", DEEDS, of('X')).unless(Guard.UNREADABLE),
          pane("script", DEEDS, of('F')).unless(Guard.UNREADABLE).hinted(14),
          pane("panes-before", DEEDS, of(BACKSPACE)).unless(Guard.NOWHERE_BACK),
          pane("close-pane", DEEDS, of('x')),
          pane("library", DEEDS, of('L')),
          pane("leave", DEEDS, of(ESCAPE)));

  static final List<Binding> BINDINGS =
      Stream.of(MOVE_KEYS, PANE_KEYS).flatMap(List::stream).toList();

  private ReaderKeys() {}

  private static Binding move(String name, Deeds deeds, Key... keys) {
    return KeyMap.bind(MOVES, READER, name, deeds, keys).unless(Guard.UNREADABLE);
  }

  private static Binding pane(String name, Deeds deeds, Key... keys) {
    return KeyMap.bind(PANES, READER, name, deeds, keys);
  }

  private static Next deed(String name, Model model) {
    return switch (name) {
      case "line-down" -> ReaderUpdate.lineDown(model);
      case "line-up" -> ReaderUpdate.lineUp(model);
      case "page-down" -> ReaderUpdate.pageDown(model);
      case "page-up" -> ReaderUpdate.pageUp(model);
      case "half-page-down" -> ReaderUpdate.halfPageDown(model);
      case "half-page-up" -> ReaderUpdate.halfPageUp(model);
      case "start" -> ReaderUpdate.start(model);
      case "end" -> ReaderUpdate.end(model);
      case "percent" -> CountUpdate.withoutNumber(model);
      case "next-turn" -> ReaderUpdate.nextTurn(model);
      case "previous-turn" -> ReaderUpdate.previousTurn(model);
      case "next-heading" -> ReaderUpdate.nextHeading(model);
      case "previous-heading" -> ReaderUpdate.previousHeading(model);
      case "contents" -> ContentsUpdate.show(model);
      case "next-pane" -> PaneUpdate.next(model);
      case "previous-pane" -> PaneUpdate.previous(model);
      case "left-pane" -> PaneUpdate.left(model);
      case "right-pane" -> PaneUpdate.right(model);
      case "together" -> PaneUpdate.nextFollowing(model);
      case "choose" -> PaneUpdate.library(model);
      case "choose-beside" -> PaneUpdate.libraryBeside(model);
      case "bring" -> TopicUpdate.bring(model);
      case "swap" -> PaneUpdate.swap(model);
      case "narrower" -> SizeUpdate.narrower(model);
      case "wider" -> SizeUpdate.wider(model);
      case "taller" -> SizeUpdate.taller(model);
      case "lower" -> SizeUpdate.lower(model);
      case "maximise" -> SizeUpdate.maximise(model);
      case "raw" -> RawUpdate.toggle(model);
      case "script" -> ScriptUpdate.next(model);
      case "panes-before" -> PassageUpdate.back(model);
      case "close-pane" -> PaneUpdate.close(model);
      case "library" -> PaneUpdate.library(model);
      case "leave" -> PaneUpdate.leave(model);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
