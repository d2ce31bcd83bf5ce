package org.lunheng.bench;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lunheng.document.Interview;
import org.lunheng.document.Script;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.ProblemException;
import org.lunheng.store.ScriptConverters;
import org.lunheng.text.ScriptConverter;

/**
 * Prints how fast scripts are converted: megabytes of UTF-8 a second of one core's time on the
 * corpus, paragraph by paragraph, beside OpenCC4j's default; and how long the first conversion
 * takes in a new process.
 */
public final class ScriptBench {
  private static final String FIRST = "first";
  private static final int PROCESSES = 10;
  private static final int ROUNDS = 30;
  private static final int PASSES = 20;
  private static final double NANOSECONDS = 1e9;

  private final PrintStream out;

  private ScriptBench(PrintStream out) {
    this.out = out;
  }

  /** Measures; with an argument only the first conversion of this process. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length > 0) {
      out.println(first(arguments[0].equals(FIRST) ? ScriptBench::ours : ScriptBench::theirs));
      return;
    }
    ScriptBench bench = new ScriptBench(out);
    bench.firsts(FIRST);
    bench.firsts("opencc4j");
    bench.warm();
  }

  /** Milliseconds from nothing loaded to the first converted sentence. */
  private static double first(UnaryOperator<String> conversion) {
    long start = System.nanoTime();
    String text = conversion.apply("后面的发展");
    double milliseconds = (System.nanoTime() - start) / 1e6;
    if (!text.equals("後面的發展")) {
      throw new IllegalStateException(text);
    }
    return milliseconds;
  }

  private static String ours(String text) {
    return ScriptConverters.get().toHant(text).text();
  }

  private static String theirs(String text) {
    return ZhConverterUtil.toTraditional(text);
  }

  private void firsts(String whose) throws IOException {
    double[] times = new double[PROCESSES];
    for (int i = 0; i < PROCESSES; i++) {
      times[i] = Double.parseDouble(newProcess(whose));
    }
    Arrays.sort(times);
    out.printf(
        "%-9s conversion in a new process: best %.0f ms, median %.0f ms%n",
        whose, times[0], times[PROCESSES / 2]);
  }

  private static String newProcess(String whose) throws IOException {
    String java = System.getProperty("java.home") + File.separator + "bin" + File.separator;
    Process process =
        new ProcessBuilder(
                java + "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ScriptBench.class.getName(),
                whose)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  private void warm() throws ProblemException {
    ScriptConverter converter = ScriptConverters.get();
    List<String> hans = paragraphs(Script.HANS);
    List<String> hant = paragraphs(Script.HANT);
    print("to Traditional", hans, text -> converter.toHant(text).text());
    print("  OpenCC4j's default", hans, ZhConverterUtil::toTraditional);
    print("to Simplified", hant, text -> converter.toHans(text).text());
    print("  OpenCC4j's default", hant, ZhConverterUtil::toSimple);
  }

  private void print(String name, List<String> texts, UnaryOperator<String> conversion) {
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.max(best, megabytesPerSecond(texts, conversion));
    }
    out.printf("%-22s %6.1f MB/s%n", name, best);
  }

  private static double megabytesPerSecond(List<String> texts, UnaryOperator<String> conversion) {
    long bytes = texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
    int length = 0;
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int pass = 0; pass < PASSES; pass++) {
      for (String text : texts) {
        length += conversion.apply(text).length();
      }
    }
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    if (length == 0) {
      throw new IllegalStateException("Nothing was converted");
    }
    return bytes * PASSES / 1e6 / (spent / NANOSECONDS);
  }

  private static List<String> paragraphs(Script script) throws ProblemException {
    CorpusStore corpus = CorpusStore.builtIn();
    return corpus.library().value().interviews().stream()
        .map(summary -> interview(corpus, summary.id()))
        .filter(interview -> interview.script() == script)
        .flatMap(interview -> interview.blocks().stream())
        .flatMap(block -> block.paragraphs().stream())
        .map(paragraph -> paragraph.text())
        .toList();
  }

  private static Interview interview(CorpusStore corpus, String id) {
    try {
      return corpus.interview(id);
    } catch (ProblemException e) {
      throw new IllegalStateException(id, e);
    }
  }
}
