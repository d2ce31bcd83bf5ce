package org.lunheng.prose;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lunheng.clean.Cleaner;
import org.lunheng.document.Script;
import org.lunheng.store.CleaningResources;

/**
 * Cleans Debian's Chinese documentation, which is undamaged, and fails if that changes anything but
 * the width of punctuation, or if there is too little text to tell.
 */
public final class ProseCheck {
  private static final double LEAST = 5e6;
  private static final double LEAST_TRADITIONAL = 1e6;
  private static final int SHOWN = 40;

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final PrintStream out;

  private ProseCheck(PrintStream out) {
    this.out = out;
  }

  /**
   * Checks every Chinese document under a folder.
   *
   * @param arguments the folder with the unpacked packages; how many removals and offers to print
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ProseCheck check = new ProseCheck(out);
    check.clean(Path.of(arguments[0]));
    check.print();
    int sample = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    check.show("Left out", Tally::left, sample);
    check.show("Offered", Tally::offers, sample);
    if (!check.isPassed()) {
      System.exit(1);
    }
  }

  private void clean(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).filter(Document::is).sorted().toList()) {
        Document document = Document.read(root, file);
        tallies
            .computeIfAbsent(document.folder() + " " + document.script(), name -> new Tally())
            .add(document, Cleaner.clean(document.text(), CleaningResources.all()));
      }
    }
  }

  private void print() {
    out.printf(
        "%-34s %5s %10s %6s %8s   %s%n",
        "package", "files", "Chinese", "harm", "width", "offered, removed characters");
    tallies.forEach((name, tally) -> tally.print(out, name));
  }

  private void show(String title, Function<Tally, List<String>> what, int most) {
    List<String> all = new ArrayList<>();
    tallies.values().forEach(tally -> all.addAll(what.apply(tally)));
    Collections.shuffle(all, new Random(most));
    if (most > 0) {
      out.printf("%n%s, %d of %d%n", title, Math.min(most, all.size()), all.size());
      all.stream().limit(most).forEach(out::println);
    }
  }

  private boolean isPassed() {
    List<String> harm = new ArrayList<>();
    tallies.values().forEach(tally -> harm.addAll(tally.harm()));
    harm.stream().limit(SHOWN).forEach(out::println);
    double bytes = bytes("");
    double traditional = bytes(Script.HANT.name());
    out.printf(
        "%n%.2f MB of Chinese, %.2f MB of it Traditional: %d changes other than width%n",
        bytes / 1e6, traditional / 1e6, harm.size());
    return harm.isEmpty() && bytes >= LEAST && traditional >= LEAST_TRADITIONAL;
  }

  private double bytes(String script) {
    return tallies.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(script))
        .mapToLong(entry -> entry.getValue().bytes())
        .sum();
  }
}
