package org.lunheng.store;

import java.nio.file.Path;
import java.util.Map;

/** The folder of what the program leaves behind for its user to look at. */
public final class StateFolder {
  private StateFolder() {}

  /** The place that the XDG base directory specification gives it; it need not exist. */
  public static Path of(Map<String, String> environment, Path home) {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    // the specification has relative paths ignored
    boolean usable = state.startsWith("/");
    Path base = usable ? Path.of(state) : home.resolve(Path.of(".local", "state"));
    return base.resolve("lunheng");
  }
}
