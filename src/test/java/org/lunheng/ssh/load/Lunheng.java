package org.lunheng.ssh.load;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reading room, served by the program itself. */
final class Lunheng extends Server {
  private static final Pattern USED =
      Pattern.compile("(?m)^ *(?!Metaspace|class)\\S.* used (\\d+)K");
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  private Lunheng(List<String> command, Map<String, String> variables, int port, Path log)
      throws IOException, InterruptedException {
    super(command, variables, port, log);
  }

  /**
   * Starts a host.
   *
   * @param store what {@code --store} is given
   * @param name of its log, in the plan's folder
   */
  static Lunheng serve(Plan plan, String store, String name)
      throws IOException, InterruptedException {
    return serve(plan, store, Map.of(), name);
  }

  /**
   * Starts a host.
   *
   * @param variables for its environment, as the password of the store
   */
  static Lunheng serve(Plan plan, String store, Map<String, String> variables, String name)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>(List.of(tool("java")));
    command.addAll(plan.jvm());
    command.addAll(List.of("-jar", plan.jar().toString(), "serve"));
    command.addAll(List.of("--host", "127.0.0.1", "--port", Integer.toString(port)));
    command.addAll(List.of("--host-key", plan.folder().resolve("host_key").toString()));
    command.addAll(List.of("--store", store));
    command.addAll(List.of("--max-sessions", Integer.toString(plan.sessions() + 50)));
    command.addAll(plan.options());
    return new Lunheng(command, variables, port, plan.folder().resolve(name + ".log"));
  }

  private static String tool(String name) {
    return JAVA_HOME.resolve("bin" + File.separator + name).toString();
  }

  /** The megabytes on the heap that are in use after a collection of garbage. */
  double heap() throws IOException, InterruptedException {
    jcmd("GC.run");
    Matcher matcher = USED.matcher(jcmd("GC.heap_info"));
    long kilobytes = 0;
    while (matcher.find()) {
      kilobytes += Long.parseLong(matcher.group(1));
    }
    return kilobytes / 1024.0;
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(tool("jcmd"), Long.toString(pid()), command)
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(30, TimeUnit.SECONDS);
    return told;
  }

  /** What it takes now, in one line. */
  String told() throws IOException, InterruptedException {
    Footprint now = footprint();
    return String.format(Locale.ROOT, "%s, heap after GC %.1f MB", now, heap());
  }
}
