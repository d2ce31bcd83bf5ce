package org.lunheng.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lunheng.text.Size;

/**
 * A program in a pseudo-terminal, which util-linux's {@code script} opens. Whoever starts one plays
 * the terminal: reads what it should show, and types.
 */
final class Pty implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private static final List<String> OF_THE_USER =
      List.of("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME");

  private final Process process;
  private final OutputStream keyboard;
  private final Thread reader;

  /** Takes what the program writes, on a thread of the terminal's. */
  interface Screen {
    /** Takes bytes that came at a time of {@link System#nanoTime}. */
    void show(byte[] bytes, long at);
  }

  private Pty(Process process, Screen screen) {
    this.process = process;
    this.keyboard = process.getOutputStream();
    this.reader = new Thread(() -> read(screen), "screen");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts a program in the terminal of {@link #start(Path, Size, List, Screen)}. */
  static Pty start(Size size, List<String> command, Screen screen) throws IOException {
    return start(Files.createTempDirectory("home"), size, command, screen);
  }

  /**
   * Starts a program in a terminal of a size that says it is an xterm of 256 colours.
   *
   * @param home the home folder, so that no run finds what an earlier one has left
   */
  static Pty start(Path home, Size size, List<String> command, Screen screen) throws IOException {
    String quoted = command.stream().map(Pty::quoted).collect(Collectors.joining(" "));
    String inside = "stty rows %d cols %d; exec %s".formatted(size.rows(), size.columns(), quoted);
    ProcessBuilder builder = new ProcessBuilder("script", "-qfc", inside, "/dev/null");
    Map<String, String> environment = builder.environment();
    environment.keySet().removeAll(List.of("NO_COLOR", "COLORTERM", "LESS", "VIMINIT", "TMUX"));
    environment.keySet().removeAll(OF_THE_USER);
    environment.put("HOME", home.toString());
    environment.put("TERM", "xterm-256color");
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("LESSHISTFILE", "-");
    return new Pty(builder.redirectErrorStream(true).start(), screen);
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  /** Types something, as it is. */
  void type(String keys) throws IOException {
    keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
    keyboard.flush();
  }

  /** Types what a terminal answers; a program that has ended takes no answers. */
  void answer(List<String> answers) {
    try {
      for (String answer : answers) {
        type(answer);
      }
    } catch (IOException e) {
      // nobody is left to be told
    }
  }

  /** Waits until the program has ended by itself. */
  void await() throws InterruptedException {
    reader.join();
  }

  private void read(Screen screen) {
    byte[] buffer = new byte[BUFFER];
    try (InputStream output = process.getInputStream()) {
      for (int count = output.read(buffer); count > 0; count = output.read(buffer)) {
        screen.show(Arrays.copyOf(buffer, count), System.nanoTime());
      }
    } catch (IOException e) {
      // the program has ended
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
