package org.lunheng.app;

import static org.lunheng.app.Binding.Group.LIBRARY;
import static org.lunheng.app.Binding.Group.TYPING;
import static org.lunheng.app.Key.Type.BACKSPACE;
import static org.lunheng.app.Key.Type.DELETE;
import static org.lunheng.app.Key.Type.END;
import static org.lunheng.app.Key.Type.ENTER;
import static org.lunheng.app.Key.Type.ESCAPE;
import static org.lunheng.app.Key.Type.HOME;
import static org.lunheng.app.Key.Type.LEFT;
import static org.lunheng.app.Key.Type.RIGHT;
import static org.lunheng.app.Key.Type.TAB;
import static org.lunheng.app.Key.of;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The keys where something is typed, which are those of a shell, and where a question is asked. */
final class PromptKeys {
  private static final Set<Screen.Kind> ON_LIBRARY = EnumSet.of(Screen.Kind.LIBRARY);
  private static final Set<Screen.Kind> ON_ADDING = EnumSet.of(Screen.Kind.ADDING);
  private static final Set<Screen.Kind> ON_TOPICS = EnumSet.of(Screen.Kind.TOPIC_SEARCH);

  /** Where any character may be typed. */
  static final Set<Screen.Kind> ON_TYPING = Screen.Kind.all(Screen.Typed.class);

  private static final Set<Screen.Kind> ON_REMOVING = EnumSet.of(Screen.Kind.REMOVING);

  static final List<Binding> BINDINGS =
      List.of(
          KeyMap.bind(LIBRARY, ON_LIBRARY, "add", AddingUpdate::show, of('a')).hinted(7),
          KeyMap.bind(LIBRARY, ON_LIBRARY, "remove", RemovingUpdate::ask, of('d'), of('x'))
              .unless(Guards::notOwn)
              .hinted(8),
          KeyMap.bind(
                  LIBRARY, ON_REMOVING, "remove-now", RemovingUpdate::remove, of('y'), of(ENTER))
              .hinted(2),
          KeyMap.bind(LIBRARY, ON_REMOVING, "keep", RemovingUpdate::keep, of('n'), of(ESCAPE))
              .hinted(3),
          KeyMap.bind(TYPING, ON_ADDING, "add-now", AddingUpdate::add, of(ENTER))
              .unless(Guards::nothingToAdd)
              .hinted(1),
          KeyMap.bind(TYPING, ON_ADDING, "complete", AddingUpdate::complete, of(TAB))
              .unless(Guards::adding)
              .hinted(2),
          KeyMap.bind(TYPING, ON_ADDING, "cancel", AddingUpdate::cancel, of(ESCAPE)).hinted(3),
          KeyMap.bind(TYPING, ON_TOPICS, "search-topics", TopicSearchUpdate::keep, of(ENTER))
              .hinted(1),
          KeyMap.bind(TYPING, ON_TOPICS, "drop-search", TopicSearchUpdate::drop, of(ESCAPE))
              .hinted(2),
          typing("caret-left", TypingUpdate::left, of(LEFT), Key.ctrl('b')),
          typing("caret-right", TypingUpdate::right, of(RIGHT), Key.ctrl('f')),
          typing("caret-start", TypingUpdate::home, of(HOME), Key.ctrl('a')),
          typing("caret-end", TypingUpdate::end, of(END), Key.ctrl('e')),
          typing("erase-before", TypingUpdate::eraseBefore, of(BACKSPACE)),
          typing("erase-after", TypingUpdate::eraseAfter, of(DELETE), Key.ctrl('d')),
          typing("erase-to-start", TypingUpdate::eraseToStart, Key.ctrl('u')));

  private PromptKeys() {}

  private static Binding typing(String name, Function<Model, Next> action, Key... keys) {
    return KeyMap.bind(TYPING, ON_TYPING, name, action, keys);
  }
}
