package org.lunheng.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.lunheng.store.ConfigFile;
import org.lunheng.store.FrameFile;
import org.lunheng.store.ProblemException;
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

  private static final String CATALOGUE = "library/catalogue.json";

  private LastFrame() {}

  /**
   * Takes the terminal over and shows the frame if it is one for this terminal and this room.
   *
   * @return the terminal; null where there is no frame at all, or no terminal
   */
  static OpenTerminal show(Environment environment) {
    Path state = Folders.state(environment);
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
    Path state = Folders.state(environment);
    if (state == null) {
      return;
    }
    try {
      new FrameFile(state).write(circumstances(environment, state, size), content);
    } catch (ProblemException e) {
      // the room opens without it, a moment later
    }
  }

  /** Everything that the frame depends on. */
  static String circumstances(Environment environment, Path state, Size size) {
    StringBuilder all = new StringBuilder();
    all.append(size.columns()).append('x').append(size.rows());
    all.append(environment.variables().containsKey("TMUX"));
    for (String name : VARIABLES) {
      all.append('\n').append(environment.variable(name));
    }
    File program = new File(System.getProperty("java.class.path"));
    all.append('\n').append(program).append(program.lastModified());
    content(all, state, "room.json");
    content(all, Folders.of(environment, "XDG_CONFIG_HOME", ".config"), ConfigFile.NAME);
    content(all, Folders.of(environment, "XDG_DATA_HOME", ".local/share"), CATALOGUE);
    return all.toString();
  }

  /** Adds a file by what is in it: one may be written anew as it was. */
  private static void content(StringBuilder all, Path folder, String name) {
    all.append('\n').append(folder).append(' ');
    if (folder == null) {
      return;
    }
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      CRC32 sum = new CRC32();
      sum.update(bytes, 0, bytes.length);
      all.append(bytes.length).append(' ').append(sum.getValue());
    } catch (IOException e) {
      all.append("none");
    }
  }
}
