package org.lunheng.ssh.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a process and all that it has started take, by Linux's {@code /proc} (smaps_rollup, status,
 * stat).
 *
 * @param processes how many there are
 * @param threads of all of them
 * @param pss bytes in memory, those of shared pages divided among who shares them
 * @param anonymous bytes in memory that are no file's (RssAnon)
 * @param ticks hundredths of a second on the processor, without processes that have ended
 */
record Footprint(int processes, int threads, long pss, long anonymous, long ticks) {
  private static final Footprint NONE = new Footprint(0, 0, 0, 0, 0);
  private static final double MB = 1 << 20;

  /** Looks at a process and its descendants. */
  static Footprint of(ProcessHandle root) {
    return Stream.concat(Stream.of(root), root.descendants())
        .map(Footprint::one)
        .reduce(NONE, Footprint::plus);
  }

  private Footprint plus(Footprint other) {
    return new Footprint(
        processes + other.processes,
        threads + other.threads,
        pss + other.pss,
        anonymous + other.anonymous,
        ticks + other.ticks);
  }

  private static Footprint one(ProcessHandle process) {
    Path folder = Path.of("/proc", Long.toString(process.pid()));
    try {
      List<String> status = Files.readAllLines(folder.resolve("status"));
      List<String> memory = Files.readAllLines(folder.resolve("smaps_rollup"));
      return new Footprint(
          1,
          (int) field(status, "Threads:"),
          field(memory, "Pss:") << 10,
          field(status, "RssAnon:") << 10,
          ticks(Files.readString(folder.resolve("stat"))));
    } catch (IOException e) {
      // it has ended meanwhile
      return NONE;
    }
  }

  private static long field(List<String> lines, String name) {
    for (String line : lines) {
      if (line.startsWith(name)) {
        return Long.parseLong(line.substring(name.length()).strip().split(" ")[0]);
      }
    }
    return 0;
  }

  /** User and system time, the 14th and 15th field; the second may hold spaces. */
  private static long ticks(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
  }

  /** The megabytes (PSS) that each session takes beyond the first, which this one has. */
  double perSession(Footprint first, int sessions) {
    return (pss - first.pss) / MB / Math.max(1, sessions - 1);
  }

  double anonymousPerSession(Footprint first, int sessions) {
    return (anonymous - first.anonymous) / MB / Math.max(1, sessions - 1);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "PSS %7.1f MB, RssAnon %7.1f MB, %d threads in %d processes",
        pss / MB,
        anonymous / MB,
        threads,
        processes);
  }
}
