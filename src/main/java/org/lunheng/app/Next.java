package org.lunheng.app;

import java.util.List;

/** What an update comes to: the next state and what is to be done. */
public record Next(Model model, List<Cmd> cmds) {
  public Next {
    cmds = List.copyOf(cmds);
  }

  /** The next state, with nothing to be done. */
  public static Next of(Model model, Cmd... cmds) {
    return new Next(model, List.of(cmds));
  }
}
