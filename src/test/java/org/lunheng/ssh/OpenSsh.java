package org.lunheng.ssh;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The real OpenSSH client, with nothing of the configuration of whoever runs the test. */
final class OpenSsh {
  private static final int SECONDS = 30;

  private final Path folder;
  private final int port;

  /** What a run of a client came to. */
  record Outcome(int status, String output, String errors) {}

  OpenSsh(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** A new key of a type, for example {@code ed25519}. */
  static Path key(Path folder, String name, String... type) throws Exception {
    List<String> command = new ArrayList<>(List.of("ssh-keygen", "-q", "-N", "", "-C", name, "-f"));
    command.add(folder.resolve(name).toString());
    command.add("-t");
    command.addAll(List.of(type));
    run(folder, "", Map.of(), command);
    return folder.resolve(name);
  }

  /** A key's fingerprint as OpenSSH itself has it. */
  static String fingerprint(Path key) throws Exception {
    Outcome shown =
        run(key.getParent(), "", Map.of(), List.of("ssh-keygen", "-lf", key.toString()));
    return shown.output().split(" ")[1];
  }

  /** A shell, into which something is typed. */
  Outcome shell(Path key, String typed, String... options) throws Exception {
    List<String> command = command("ssh", "-p", key);
    command.addAll(List.of(options));
    command.add("reader@127.0.0.1");
    return run(folder, typed, Map.of(), command);
  }

  /** {@code ssh} with options and, behind the host, further arguments. */
  Outcome ssh(Path key, Map<String, String> environment, List<String> options, String... more)
      throws Exception {
    List<String> command = command("ssh", "-p", key);
    command.addAll(options);
    command.add("reader@127.0.0.1");
    command.addAll(List.of(more));
    return run(folder, "", environment, command);
  }

  /** {@code sftp} or {@code scp}. */
  Outcome copy(String program, Path key, String... arguments) throws Exception {
    List<String> command = command(program, "-P", key);
    command.addAll(List.of(arguments));
    return run(folder, "", Map.of(), command);
  }

  /** A shell whose agent and screen the server might use; there is a real agent behind it. */
  Outcome withAgent(Path key, String typed) throws Exception {
    List<String> command = new ArrayList<>(List.of("ssh-agent"));
    command.addAll(command("ssh", "-p", key));
    command.set(command.indexOf("IdentityAgent=none"), "ForwardAgent=yes");
    command.addAll(List.of("-tt", "-A", "-X", "-o", "ExitOnForwardFailure=no"));
    command.add("reader@127.0.0.1");
    return run(folder, typed, Map.of("DISPLAY", "127.0.0.1:99"), command);
  }

  /** A client with a terminal, to which things are typed one after the other. */
  Typist typist(Path key, String... options) throws IOException {
    List<String> command = command("ssh", "-p", key);
    command.add("-tt");
    command.addAll(List.of(options));
    command.add("reader@127.0.0.1");
    return new Typist(new ProcessBuilder(command));
  }

  /** A client without a terminal, to which lines are typed, as somebody or as a guest. */
  Outcome lines(Path key, Map<String, String> environment, String typed, String... options)
      throws Exception {
    List<String> command = command("ssh", "-p", key);
    command.add("-T");
    command.addAll(List.of(options));
    command.add("reader@127.0.0.1");
    return run(folder, typed, environment, command);
  }

  /** A client that goes on until it is ended by the caller; its output is lost. */
  Process start(Path key, String... arguments) throws IOException {
    List<String> command = command("ssh", "-p", key);
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
  }

  private List<String> command(String program, String portOption, Path key) {
    List<String> command = new ArrayList<>(List.of(program, "-F", "none"));
    command.addAll(List.of(portOption, String.valueOf(port), "-i", key.toString()));
    for (String option :
        List.of(
            "StrictHostKeyChecking=no",
            "UserKnownHostsFile=/dev/null",
            "LogLevel=INFO",
            "IdentitiesOnly=yes",
            "IdentityAgent=none",
            "ConnectTimeout=10")) {
      command.addAll(List.of("-o", option));
    }
    return command;
  }

  private static Outcome run(
      Path folder, String input, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "run", ".out");
    Path errors = Files.createTempFile(folder, "run", ".err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.matches("SSH_.*|DISPLAY|LC_.*|LANG"));
    builder.environment().putAll(environment);
    builder.redirectOutput(Redirect.to(output.toFile())).redirectError(errors.toFile());
    Process process = builder.start();
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // it has ended without reading
    }
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new IOException(command + " did not end: " + Files.readString(errors));
    }
    return new Outcome(process.exitValue(), Files.readString(output), Files.readString(errors));
  }
}
