package org.lunheng.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.lunheng.store.FrameFile;
import org.lunheng.store.ProblemException;
import org.lunheng.store.StateFolder;
import org.lunheng.terminal.OpenTerminal;
import org.lunheng.terminal.Tty;
import org.lunheng.text.Size;

/**
 * Shows a reader who comes back the panes as they were left, long before the program could have set
 * them. The room then comes behind its picture, and paints only what has become otherwise.
 */
final class LastFrame {
  /** What decides about a frame in the environment. */
  private static final List<String> VARIABLES =
      List.of("TERM", "COLORTERM", "NO_COLOR", "LC_ALL", "LC_MESSAGES", "LANG");

  private LastFrame() {}

  /**
   * Takes the terminal over and shows the frame if it is one for this terminal and this room.
   *
   * @return the terminal; null where there is no frame at all, or no terminal
   */
  static OpenTerminal show(Environment environment) {
    Path state = stateFolder(environment);
    if (state == null || !new File(state.toFile(), FrameFile.NAME).exists()) {
      return null;
    }
    try {
      Tty tty = Tty.open();
      String circumstances = circumstances(environment, state, tty.size());
      return OpenTerminal.showing(tty, new FrameFile(state).read(circumstances));
    } catch (IOException e) {
      // whoever opens the room meets that again, and says so
      return null;
    }
  }

  /** Keeps the frame that the room begins with the next time, if there is a place for it. */
  static void keep(Environment environment, Size size, FrameFile.Content content) {
    Path state = stateFolder(environment);
    if (state == null) {
      return;
    }
    try {
      new FrameFile(state).write(circumstances(environment, state, size), content);
    } catch (ProblemException e) {
      // the room opens without it, a moment later
    }
  }

  private static Path stateFolder(Environment environment) {
    String home = environment.variable("HOME");
    boolean placed = !home.isEmpty() || environment.variable("XDG_STATE_HOME").startsWith("/");
    return placed ? StateFolder.of(environment.variables(), Path.of(home)) : null;
  }

  /** Everything that the frame depends on; what was written anew is taken for something else. */
  static String circumstances(Environment environment, Path state, Size size) {
    StringBuilder all = new StringBuilder();
    all.append(size.columns()).append('x').append(size.rows());
    all.append(environment.variables().containsKey("TMUX"));
    for (String name : VARIABLES) {
      all.append('\n').append(environment.variable(name));
    }
    String home = environment.variable("HOME");
    String config = environment.variable("XDG_CONFIG_HOME");
    String data = environment.variable("XDG_DATA_HOME");
    file(all, System.getProperty("java.class.path"));
    file(all, state + "/room.json");
    file(all, (config.startsWith("/") ? config : home + "/.config") + "/lunheng/config.toml");
    file(
        all,
        (data.startsWith("/") ? data : home + "/.local/share") + "/lunheng/library/catalogue.json");
    return all.toString();
  }

  private static void file(StringBuilder all, String path) {
    File file = new File(path);
    all.append('\n').append(path).append(' ').append(file.lastModified());
    all.append(' ').append(file.length());
  }
}
