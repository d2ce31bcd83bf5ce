package org.lunheng.app;

import static org.lunheng.app.Binding.Group.ACTIONS;
import static org.lunheng.app.Key.Type.DOWN;
import static org.lunheng.app.Key.Type.ENTER;
import static org.lunheng.app.Key.Type.ESCAPE;
import static org.lunheng.app.Key.Type.PAGE_DOWN;
import static org.lunheng.app.Key.Type.PAGE_UP;
import static org.lunheng.app.Key.Type.UP;
import static org.lunheng.app.Key.ctrl;
import static org.lunheng.app.Key.of;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The keys of the list of actions, and what is in it without a key. */
final class ActionKeys {
  /** The name of the action that calls the list. */
  static final String CALL = "actions";

  private static final Set<Screen.Kind> ON_LIST = EnumSet.of(Screen.Kind.ACTIONS);
  private static final int CALL_HINT = 40;

  static final List<Binding> BINDINGS =
      List.of(
          KeyMap.bind(
                  ACTIONS,
                  EnumSet.complementOf(EnumSet.copyOf(PromptKeys.ON_TYPING)),
                  CALL,
                  ActionUpdate::show,
                  of(':'))
              .hinted(CALL_HINT),
          list("action-do", ActionUpdate::enter, of(ENTER)).hinted(1),
          list("actions-close", ActionUpdate::close, of(ESCAPE)).hinted(2),
          list("action-down", ActionUpdate::down, of(DOWN), ctrl('n')).hinted(3),
          list("action-up", ActionUpdate::up, of(UP), ctrl('p')).hinted(4),
          list("action-page-down", ActionUpdate::pageDown, of(PAGE_DOWN)),
          list("action-page-up", ActionUpdate::pageUp, of(PAGE_UP)));

  private ActionKeys() {}

  private static Binding list(String name, Function<Model, Next> action, Key... keys) {
    return KeyMap.bind(ACTIONS, ON_LIST, name, action, keys);
  }
}
