package org.lunheng.ssh.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a run is; each part is a system property {@code soak.…}.
 *
 * @param sessions how many readers there are at a time
 * @param time how long they read
 * @param lessSessions how many sessions of less there are beside it; 0 for none
 * @param perSecond how many connections are opened in a second
 * @param quizzes how many keys in a text call the quiz, from 0 to 1
 * @param seed of what the readers do
 * @param p99 milliseconds from a key to its frame that 99 of 100 may take at most
 * @param jar the program
 * @param folder a new folder for what a run leaves behind
 * @param jvm options of the server's Java machine; those of {@code lunheng.service} if none are
 *     told
 * @param options of {@code serve}
 */
record Plan(
    int sessions,
    Duration time,
    int lessSessions,
    int perSecond,
    double quizzes,
    long seed,
    double p99,
    Path jar,
    Path folder,
    List<String> jvm,
    List<String> options) {
  private static final int MOST_LESS = 100;
  private static final Path UNIT = Path.of("src/dist/lunheng.service");
  private static final Pattern JVM = Pattern.compile("LUNHENG_JAVA_OPTIONS=([^\"]+)\"");

  static Plan fromProperties() throws IOException {
    int sessions = Integer.getInteger("soak.sessions", 100);
    Path target = Path.of(System.getProperty("soak.folder", "target"));
    return new Plan(
        sessions,
        Duration.ofSeconds(Integer.getInteger("soak.seconds", 60)),
        Math.min(sessions, Integer.getInteger("soak.less", MOST_LESS)),
        Integer.getInteger("soak.per-second", 25),
        Double.parseDouble(System.getProperty("soak.quizzes", "0.015")),
        Long.getLong("soak.seed", 1),
        Double.parseDouble(System.getProperty("soak.p99", "25")),
        Path.of(System.getProperty("soak.jar", "target/lunheng.jar")).toAbsolutePath(),
        Files.createTempDirectory(Files.createDirectories(target), "ssh-soak").toAbsolutePath(),
        toldOrUnits(),
        words("soak.options"));
  }

  /** The same with more or fewer answers. */
  Plan withQuizzes(double share) {
    return new Plan(
        sessions, time, lessSessions, perSecond, share, seed, p99, jar, folder, jvm, options);
  }

  /** What operators are told to use, unless told otherwise. */
  private static List<String> toldOrUnits() throws IOException {
    List<String> told = words("soak.jvm");
    Matcher unit = JVM.matcher(told.isEmpty() ? Files.readString(UNIT) : "");
    return unit.find() ? List.of(unit.group(1).split(" ")) : told;
  }

  private static List<String> words(String property) {
    String value = System.getProperty(property, "").strip();
    return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
  }
}
