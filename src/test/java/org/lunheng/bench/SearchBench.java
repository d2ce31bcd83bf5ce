package org.lunheng.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lunheng.app.LibrarySearch;
import org.lunheng.app.Model;
import org.lunheng.app.SearchScreen;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.find.Finder;
import org.lunheng.corpus.find.Query;
import org.lunheng.corpus.find.Way;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Likenesses;
import org.lunheng.terminal.ObservedRoom;
import org.lunheng.terminal.Port;
import org.lunheng.text.Size;

/**
 * Prints how long a search over a thousand interviews takes in the real room, from each key that is
 * typed to the frame with hits and to the one with all of them counted; and how much of the heap is
 * in use. Beside it, what {@link String#indexOf} and grep take for one word in the same texts. It
 * fails where a count is not what the finder says of the interviews one by one.
 */
public final class SearchBench {
  private static final int TIMES = 200;
  private static final int ROUNDS = 20;
  private static final Size SIZE = new Size(120, 40);
  private static final String ERASE = "\u0015";

  private static final Map<String, String> QUERIES = new LinkedHashMap<>();

  static {
    QUERIES.put("common, literal", "大模型");
    QUERIES.put("common, cross-script", "大規模");
    QUERIES.put("common, one character", "的");
    QUERIES.put("common, pinyin", "damoxing");
    QUERIES.put("common, initials", "dmx");
    QUERIES.put("common, two words", "ai 模型");
    QUERIES.put("planted, literal", WideLibrary.PLANTED);
    QUERIES.put("planted, cross-script", "青鸞渡海尋舊約");
    QUERIES.put("planted, pinyin", "qingluanduhai");
    QUERIES.put("planted, initials", "qldhxjy");
    QUERIES.put("absent, literal", "黄粱一梦到天明");
    QUERIES.put("absent, cross-script", "黃粱一夢到天明");
    QUERIES.put("absent, pinyin", "huangliangyimengdao");
    QUERIES.put("absent, initials", "zqxjvbwk");
  }

  private SearchBench() {}

  /**
   * Measures.
   *
   * @param arguments the share of the rounds to run, from 0 to 1; a folder for the library
   */
  public static void main(String[] arguments) throws Exception {
    int rounds = Math.max(1, (int) (ROUNDS * Double.parseDouble(arguments[0])));
    Path folder = Files.createTempDirectory(Path.of(arguments[1]), "wide");
    try (HeapWatch heap = new HeapWatch()) {
      WideLibrary.write(folder, TIMES);
      Reader reader = new Reader(rounds);
      ObservedRoom.read(reader, CorpusStore.in(folder), reader::observe);
      System.gc();
      print(reader, rounds);
      System.out.printf(
          "heap: %,d MB allowed, at most %,d MB in use after a collection (bound 300 MB)%n",
          Runtime.getRuntime().maxMemory() >> 20, heap.most() >> 20);
      check(reader);
      printReferences(reader.companion.interviews(), folder);
    } finally {
      delete(folder);
    }
  }

  private static void print(Reader reader, int rounds) {
    System.out.printf(
        "A search over %,d interviews, key to frame, in milliseconds; first key of all: %.0f%n",
        reader.companion.interviews().size(), reader.first / 1e6);
    System.out.println(
        "                          hits   keys  first hits    all counted (bound 100)");
    System.out.println("                                        p50   max    p50   p99   max");
    reader.runs.forEach(
        (name, run) -> {
          long[] hits = run.hits.stream().mapToLong(i -> i).sorted().toArray();
          long[] all = run.all.stream().mapToLong(i -> i).sorted().toArray();
          System.out.printf(
              "%-22s %,8d %6d %5.0f %5.0f  %5.0f %5.0f %5.0f%n",
              name,
              run.count,
              all.length / rounds,
              at(hits, 50),
              at(hits, 100),
              at(all, 50),
              at(all, 99),
              at(all, 100));
        });
  }

  private static double at(long[] sorted, int percent) {
    return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) * percent / 100] / 1e6;
  }

  /** Counts the slow way: each interview by itself, the strictest way that finds anything. */
  private static void check(Reader reader) {
    QUERIES.forEach(
        (name, words) -> {
          Finder finder = Finder.of(Query.typed(words, Query.How.WORDS), Likenesses.shared());
          int expected = 0;
          for (Way way : finder.ways()) {
            expected = expected == 0 ? count(finder, way, reader.companion) : expected;
          }
          if (reader.runs.get(name).count != expected) {
            throw new IllegalStateException(
                name + ": " + reader.runs.get(name).count + " hits instead of " + expected);
          }
        });
  }

  private static int count(Finder finder, Way way, Companion companion) {
    int count = 0;
    for (Interview interview : companion.interviews()) {
      for (PlacedParagraph place : interview.paragraphs()) {
        count += finder.in(0, place.paragraph().text(), way).size();
      }
    }
    return count;
  }

  private static void printReferences(List<Interview> interviews, Path folder) throws Exception {
    long[] times = new long[ROUNDS];
    int found = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      found = 0;
      for (Interview interview : interviews) {
        for (PlacedParagraph place : interview.paragraphs()) {
          String text = place.paragraph().text();
          for (int at = text.indexOf("大模型"); at >= 0; at = text.indexOf("大模型", at + 1)) {
            found++;
          }
        }
      }
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    System.out.printf("for comparison: indexOf %.0f ms (%,d hits)", at(times, 50), found);
    long start = System.nanoTime();
    Process grep =
        new ProcessBuilder("grep", "-rhoF", "大模型", folder.resolve("interviews").toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    grep.waitFor();
    System.out.printf(", grep -rhoF %.0f ms%n", (System.nanoTime() - start) / 1e6);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** What was measured for one query. */
  private static final class Run {
    private final List<Long> hits = new ArrayList<>();
    private final List<Long> all = new ArrayList<>();
    private int count;
  }

  /** Somebody who types the next key as soon as all is counted, and has a watch. */
  private static final class Reader implements Port {
    private final Map<String, Run> runs = new LinkedHashMap<>();
    private final List<Map.Entry<String, String>> left = new ArrayList<>();
    private Companion companion = Companion.NONE;
    private LibrarySearch search;
    private Events events;
    private Run run;
    private String words = "";
    private String typed = "";
    private boolean hitsSeen;
    private long key;
    private long first;

    Reader(int rounds) {
      QUERIES.keySet().forEach(name -> runs.put(name, new Run()));
      for (int i = 0; i < rounds; i++) {
        left.addAll(QUERIES.entrySet());
      }
    }

    void observe(Model model) {
      search = model.screen() instanceof SearchScreen screen ? screen.search() : null;
      if (companion == Companion.NONE && model.canSearch()) {
        companion = model.companion();
        type("/");
      }
      look();
    }

    @Override
    public Size size() {
      return SIZE;
    }

    @Override
    public void listen(Events listener) {
      events = listener;
    }

    /** A frame is there: if it is the one that was waited for, on to the next key. */
    private void look() {
      long now = System.nanoTime();
      if (search == null || !search.input().text().equals(typed)) {
        return;
      }
      boolean answered = search.finder() != null && search.finder().query().equals(search.query());
      if (run != null
          && !typed.isEmpty()
          && answered
          && !hitsSeen
          && search.findings().hits() > 0) {
        hitsSeen = true;
        run.hits.add(now - key);
      }
      if (!search.waiting()) {
        if (run != null && !typed.isEmpty()) {
          run.all.add(now - key);
          run.count = search.findings().hits();
          first = first == 0 ? now - key : first;
        }
        next();
      }
    }

    private void next() {
      if (typed.length() < words.length()) {
        String character = words.substring(typed.length(), typed.length() + 1);
        typed += character;
        hitsSeen = false;
        type(character);
      } else if (!typed.isEmpty()) {
        typed = "";
        words = "";
        type(ERASE);
      } else if (left.isEmpty()) {
        events.closed();
      } else {
        Map.Entry<String, String> query = left.remove(0);
        run = runs.get(query.getKey());
        words = query.getValue();
        next();
      }
    }

    private void type(String keys) {
      key = System.nanoTime();
      events.typed(keys.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {}

    @Override
    public void close() {}
  }
}
