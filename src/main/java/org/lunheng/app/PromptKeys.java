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

/** The keys where something is typed, which are those of a shell, and where a question is asked. */
final class PromptKeys {
  private static final Deeds DEEDS = PromptKeys::deed;
  private static final Set<Screen.Kind> ON_LIBRARY = EnumSet.of(Screen.Kind.LIBRARY);
  private static final Set<Screen.Kind> ON_ADDING = EnumSet.of(Screen.Kind.ADDING);
  private static final Set<Screen.Kind> ON_TOPICS = EnumSet.of(Screen.Kind.TOPIC_SEARCH);

  /** Where any character may be typed. */
  static final Set<Screen.Kind> ON_TYPING = Screen.Kind.all(Screen.Typed.class);

  private static final Set<Screen.Kind> ON_REMOVING = EnumSet.of(Screen.Kind.REMOVING);

  static final List<Binding> BINDINGS =
      List.of(
          KeyMap.bind(LIBRARY, ON_LIBRARY, "add", DEEDS, of('a')).hinted(7),
          KeyMap.bind(LIBRARY, ON_LIBRARY, "remove", DEEDS, of('d'), of('x'))
              .unless(Guard.NOT_OWN)
              .hinted(8),
          KeyMap.bind(LIBRARY, ON_REMOVING, "remove-now", DEEDS, of('y'), of(ENTER)).hinted(2),
          KeyMap.bind(LIBRARY, ON_REMOVING, "keep", DEEDS, of('n'), of(ESCAPE)).hinted(3),
          KeyMap.bind(TYPING, ON_ADDING, "add-now", DEEDS, of(ENTER))
              .unless(Guard.NOTHING_TO_ADD)
              .hinted(1),
          KeyMap.bind(TYPING, ON_ADDING, "complete", DEEDS, of(TAB)).unless(Guard.ADDING).hinted(2),
          KeyMap.bind(TYPING, ON_ADDING, "cancel", DEEDS, of(ESCAPE)).hinted(3),
          KeyMap.bind(TYPING, ON_TOPICS, "search-topics", DEEDS, of(ENTER)).hinted(1),
          KeyMap.bind(TYPING, ON_TOPICS, "drop-search", DEEDS, of(ESCAPE)).hinted(2),
          typing("caret-left", DEEDS, of(LEFT), Key.ctrl('b')),
          typing("caret-right", DEEDS, of(RIGHT), Key.ctrl('f')),
          typing("caret-start", DEEDS, of(HOME), Key.ctrl('a')),
          typing("caret-end", DEEDS, of(END), Key.ctrl('e')),
          typing("erase-before", DEEDS, of(BACKSPACE)),
          typing("erase-after", DEEDS, of(DELETE), Key.ctrl('d')),
          typing("erase-to-start", DEEDS, Key.ctrl('u')));

  private PromptKeys() {}

  private static Binding typing(String name, Deeds deeds, Key... keys) {
    return KeyMap.bind(TYPING, ON_TYPING, name, deeds, keys);
  }

  private static Next deed(String name, Model model) {
    return switch (name) {
      case "add" -> AddingUpdate.show(model);
      case "remove" -> RemovingUpdate.ask(model);
      case "remove-now" -> RemovingUpdate.remove(model);
      case "keep" -> RemovingUpdate.keep(model);
      case "add-now" -> AddingUpdate.add(model);
      case "complete" -> AddingUpdate.complete(model);
      case "cancel" -> AddingUpdate.cancel(model);
      case "search-topics" -> TopicSearchUpdate.keep(model);
      case "drop-search" -> TopicSearchUpdate.drop(model);
      case "caret-left" -> TypingUpdate.left(model);
      case "caret-right" -> TypingUpdate.right(model);
      case "caret-start" -> TypingUpdate.home(model);
      case "caret-end" -> TypingUpdate.end(model);
      case "erase-before" -> TypingUpdate.eraseBefore(model);
      case "erase-after" -> TypingUpdate.eraseAfter(model);
      case "erase-to-start" -> TypingUpdate.eraseToStart(model);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
