package org.lunheng.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.corpus.glossary.NaiveSearch;
import org.lunheng.document.Script;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Foldings;
import org.lunheng.text.Translations;
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

/** Finds all terms of the glossary in a megabyte of prose, beside a naive search for them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TermBench {
  /** How many terms are made up where there is no glossary. */
  private static final int MADE_UP = 1000;

  private static final double MEGABYTE = 1e6;
  private static final double MILLISECONDS = 1e3;

  /** The prose: Simplified or Traditional. */
  @Param({"HANS", "HANT"})
  private String text;

  private List<String> paragraphs;
  private Glossary glossary;
  private NaiveSearch naive;

  /** Makes a megabyte of the prose, and the terms. */
  @Setup
  public void make() throws Exception {
    Prose prose = Prose.in(Script.valueOf(text));
    paragraphs = prose.paragraphs(1);
    List<Entry> entries = CorpusStore.builtIn().glossary().value().entries();
    List<Entry> terms = entries.isEmpty() ? madeUp(prose) : entries;
    glossary = new Glossary(terms, Foldings.get());
    naive = new NaiveSearch(terms, Foldings.get());
  }

  /** Short stretches of prose. */
  private static List<Entry> madeUp(Prose prose) {
    return prose.shortLines(MADE_UP).stream()
        .map(line -> line.substring(0, 3))
        .map(TermBench::entry)
        .toList();
  }

  private static Entry entry(String form) {
    Translations term = new Translations(form, form, form);
    return new Entry(form, Entry.Kind.CONCEPT, term, List.of(), term, List.of());
  }

  /** All terms in one pass. */
  @Benchmark
  public int find() {
    int found = 0;
    for (String paragraph : paragraphs) {
      found += glossary.find(paragraph).size();
    }
    return found;
  }

  /** Every term at every place. */
  @Benchmark
  public int naive() {
    int found = 0;
    for (String paragraph : paragraphs) {
      found += naive.find(paragraph).size();
    }
    return found;
  }

  /**
   * Measures both, one thread.
   *
   * @param arguments the share of the time to spend, from 0 to 1
   */
  public static void main(String[] arguments) throws Exception {
    double share = Double.parseDouble(arguments[0]);
    TimeValue round = TimeValue.milliseconds(Math.max(300, Math.round(1500 * share)));
    int rounds = share < 1 ? 3 : 8;
    Options options =
        new OptionsBuilder()
            .include(TermBench.class.getName())
            .forks(share < 1 ? 1 : 2)
            .threads(1)
            .warmupIterations(rounds)
            .warmupTime(round)
            .measurementIterations(rounds)
            .measurementTime(round)
            .jvmArgsAppend("-XX:+UseSerialGC")
            .verbosity(VerboseMode.SILENT)
            .build();
    System.out.printf("%nMegabytes a second searched for all terms%n");
    for (RunResult result : new Runner(options).run()) {
      String text = result.getParams().getParam("text");
      System.out.printf(
          Locale.ROOT,
          "  %-9s %-8s %,8.1f%n",
          text,
          result.getPrimaryResult().getLabel(),
          megabytes(text) * MILLISECONDS / result.getPrimaryResult().getScore());
    }
  }

  /** Prose is made the same way each time. */
  private static double megabytes(String text) throws Exception {
    return Prose.bytes(Prose.in(Script.valueOf(text)).paragraphs(1)) / MEGABYTE;
  }
}
