package org.lunheng.bench;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.lunheng.clean.Cleaner;
import org.lunheng.document.Interview;
import org.lunheng.document.RawText;
import org.lunheng.document.Script;
import org.lunheng.store.CleaningResources;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Cleans a megabyte of undamaged prose, beside OpenCC4j's default conversion of the same prose to
 * the other script: the one may not be slower than the other.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CleanBench {
  /** The prose: Simplified, Traditional, or an interview with labels. */
  @Param({"HANS", "HANT", "INTERVIEW"})
  private String text;

  private List<String> lines;
  private RawText raw;
  private boolean traditional;

  /** Makes a megabyte of the prose. */
  @Setup
  public void make() throws Exception {
    traditional = text.equals("HANT");
    Prose prose = Prose.in(traditional ? Script.HANT : Script.HANS);
    lines = text.equals("INTERVIEW") ? prose.interview(1) : prose.paragraphs(1);
    raw = Prose.raw(lines);
  }

  /** All steps of cleaning. */
  @Benchmark
  public Interview clean() {
    return Cleaner.clean(raw, CleaningResources.all());
  }

  /** OpenCC4j's default conversion, line by line. */
  @Benchmark
  public int convert() {
    int length = 0;
    for (String line : lines) {
      length +=
          (traditional ? ZhConverterUtil.toSimple(line) : ZhConverterUtil.toTraditional(line))
              .length();
    }
    return length;
  }

  /**
   * Measures both, one thread, and how cleaning grows with the text.
   *
   * @param arguments the share of the time to spend, from 0 to 1
   */
  public static void main(String[] arguments) throws Exception {
    double share = Double.parseDouble(arguments[0]);
    int rounds = share < 1 ? 3 : 8;
    Options options =
        new OptionsBuilder()
            .include(CleanBench.class.getName())
            .forks(share < 1 ? 1 : 2)
            .threads(1)
            .warmupIterations(rounds)
            .warmupTime(TimeValue.milliseconds(Math.max(300, Math.round(1500 * share))))
            .measurementIterations(rounds)
            .measurementTime(TimeValue.milliseconds(Math.max(300, Math.round(1500 * share))))
            .jvmArgsAppend("-XX:+UseSerialGC")
            .verbosity(VerboseMode.SILENT)
            .build();
    System.out.printf("%nMilliseconds to clean, and to convert, a megabyte%n");
    for (RunResult result : new Runner(options).run()) {
      Statistics times = result.getPrimaryResult().getStatistics();
      System.out.printf(
          Locale.ROOT,
          "  %-9s %-8s best %6.1f, median %6.1f of %,d%n",
          result.getParams().getParam("text"),
          result.getPrimaryResult().getLabel(),
          times.getMin(),
          times.getPercentile(50),
          times.getN());
    }
    CleanGrowth.main(arguments);
  }
}
