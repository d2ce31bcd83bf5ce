package org.lunheng.app;

import java.util.List;
import java.util.stream.Stream;

/** What an update comes to: the next state and what is to be done. */
public record Next(Model model, List<Cmd> cmds) {
  public Next {
    cmds = List.copyOf(cmds);
  }

  /** The same with the reader's own keys; what is wrong with the settings is told. */
  public Next keyed(Keyboard keyboard) {
    return new Next(model.keyed(keyboard), cmds);
  }

  /** The same with something to be done after all the rest. */
  Next and(Cmd last) {
    return new Next(model, Stream.concat(cmds.stream(), Stream.of(last)).toList());
  }

  /** What comes of something further that happens in the next state. */
  Next then(Next further) {
    List<Cmd> all = Stream.concat(cmds.stream(), further.cmds.stream()).distinct().toList();
    return new Next(further.model, all);
  }

  /** The next state, with nothing to be done. */
  public static Next of(Model model, Cmd... cmds) {
    return new Next(model, List.of(cmds));
  }
}
