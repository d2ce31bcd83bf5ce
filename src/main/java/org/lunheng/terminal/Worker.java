package org.lunheng.terminal;

import java.util.List;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;

/** Does what the room asks for, away from the thread that paints. */
@FunctionalInterface
public interface Worker {
  /**
   * Performs a command other than {@link Cmd.Quit}.
   *
   * @return what came of it, in order
   * @throws Exception if it cannot be done; the room is told so
   */
  List<Msg> perform(Cmd cmd) throws Exception;
}
