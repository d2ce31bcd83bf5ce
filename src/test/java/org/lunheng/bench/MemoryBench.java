package org.lunheng.bench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lunheng.cli.Main;

/**
 * What memory it takes to clean folders of 100 and of 10,000 files: the program does it in a
 * virtual machine with little memory, whose log says how much was in use after each collection. The
 * greatest of these figures must not grow with the number of files by more than their names. The
 * only argument is the size of that memory in MB.
 */
public final class MemoryBench {
  private static final int[] COUNTS = {100, 1_000, 10_000};
  private static final int USUAL_MEGABYTES = 96;

  /** What a file more may take for its name, in bytes. */
  private static final int BYTES_A_FILE = 300;

  private static final Path TEXTS = Path.of("src/test/resources/interviews");
  private static final Pattern COLLECTED = Pattern.compile("(\\d+)M->(\\d+)M\\(");
  private static final Charset[] CHARSETS = {
    StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE
  };

  private MemoryBench() {}

  /** Prints a line for each number of files; fails where more files take more memory. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int megabytes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_MEGABYTES;
    Path work = Files.createTempDirectory("lunheng-memory");
    try {
      List<Long> peaks = new ArrayList<>();
      for (int count : COUNTS) {
        peaks.add(measure(work, count, megabytes));
      }
      long more = peaks.get(peaks.size() - 1) - peaks.get(0);
      if (more << 20 > (long) COUNTS[COUNTS.length - 1] * BYTES_A_FILE) {
        throw new IllegalStateException("Many files take more memory than few: " + peaks + " MB");
      }
    } finally {
      delete(work);
    }
  }

  private static long measure(Path work, int count, int megabytes)
      throws IOException, InterruptedException {
    Path folder = makeFiles(work.resolve("in-" + count), count);
    Path target = work.resolve("out-" + count);
    Path log = work.resolve("log-" + count);
    long start = System.nanoTime();
    int code = clean(folder, target, log, megabytes);
    double seconds = (System.nanoTime() - start) / 1e9;
    long written = count(target);
    long peak = peak(log);
    System.out.printf(
        "%,7d files: exit code %d, %,d written, %.1f s, at most %,d MB in use after a collection%n",
        count, code, written, seconds, peak);
    if (code != 0 || written != count) {
      throw new IllegalStateException("Not all files were cleaned");
    }
    return peak;
  }

  private static Path makeFiles(Path folder, int count) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(TEXTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve(i / 100 + "/" + i + ".txt");
      Files.createDirectories(file.getParent());
      String text = texts.get(i % texts.size()) + "\n第" + i + "份。\n";
      Files.write(file, text.getBytes(CHARSETS[i % CHARSETS.length]));
    }
    return folder;
  }

  private static int clean(Path folder, Path target, Path log, int megabytes)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + megabytes + "m",
            "-XX:+UseSerialGC",
            "-Xlog:gc=info:file=" + log,
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "clean",
            folder.toString(),
            "-o",
            target.toString());
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  /**
   * The most that was in use after a collection of the whole memory or of its young part, in MB.
   */
  private static long peak(Path log) throws IOException {
    long peak = 0;
    for (String line : Files.readAllLines(log)) {
      Matcher collected = COLLECTED.matcher(line);
      while (collected.find()) {
        peak = Math.max(peak, Long.parseLong(collected.group(2)));
      }
    }
    return peak;
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
