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

/** The keys of the list of actions, and what is in it without a key. */
final class ActionKeys {
  private static final Deeds DEEDS = ActionKeys::deed;

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
                  DEEDS,
                  of(':'))
              .hinted(CALL_HINT),
          list("action-do", DEEDS, of(ENTER)).hinted(1),
          list("actions-close", DEEDS, of(ESCAPE)).hinted(2),
          list("action-down", DEEDS, of(DOWN), ctrl('n')).hinted(3),
          list("action-up", DEEDS, of(UP), ctrl('p')).hinted(4),
          list("action-page-down", DEEDS, of(PAGE_DOWN)),
          list("action-page-up", DEEDS, of(PAGE_UP)));

  private ActionKeys() {}

  private static Binding list(String name, Deeds deeds, Key... keys) {
    return KeyMap.bind(ACTIONS, ON_LIST, name, deeds, keys);
  }

  private static Next deed(String name, Model model) {
    return switch (name) {
      case CALL -> ActionUpdate.show(model);
      case "action-do" -> ActionUpdate.enter(model);
      case "actions-close" -> ActionUpdate.close(model);
      case "action-down" -> ActionUpdate.down(model);
      case "action-up" -> ActionUpdate.up(model);
      case "action-page-down" -> ActionUpdate.pageDown(model);
      case "action-page-up" -> ActionUpdate.pageUp(model);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
