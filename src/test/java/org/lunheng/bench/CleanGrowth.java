package org.lunheng.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lunheng.clean.Cleaner;
import org.lunheng.document.Interview;
import org.lunheng.document.RawText;
import org.lunheng.document.Script;
import org.lunheng.store.CleaningResources;

/**
 * Prints how the time and the memory that cleaning takes grow with the text: of 1, 10 and 100 MB
 * each megabyte has to take as long.
 */
public final class CleanGrowth {
  private static final int[] MEGABYTES = {1, 10, 100};
  private static final int[] LINES = {10_000, 100_000, 1_000_000};
  private static final int WARM_UP = 20;
  private static final int WARM = 5_000;

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final PrintStream out;

  private CleanGrowth(PrintStream out) {
    this.out = out;
  }

  /**
   * Measures texts of growing length.
   *
   * @param arguments the share of the longest text to go up to, from 0 to 1
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new CleanGrowth(out).run(Double.parseDouble(arguments[0]));
  }

  private void run(double share) throws Exception {
    out.printf(
        "%nCleaning texts of growing length (processor time; heap in use after collecting)%n");
    for (int i = 0; i < WARM_UP; i++) {
      Cleaner.clean(Prose.raw(Prose.in(Script.HANT).paragraphs(1)), CleaningResources.all());
      Cleaner.clean(Prose.raw(Prose.in(Script.HANS).interview(1)), CleaningResources.all());
      Cleaner.clean(Prose.raw(Prose.in(Script.HANS).shortLines(WARM)), CleaningResources.all());
    }
    int steps = share < 1 ? MEGABYTES.length - 1 : MEGABYTES.length;
    for (int i = 0; i < steps; i++) {
      int size = MEGABYTES[i];
      print("prose", size + " MB", Prose.in(Script.HANT).paragraphs(size));
      print("interview", size + " MB", Prose.in(Script.HANS).interview(size));
      print("one paragraph again", size + " MB", again(size));
      print("short lines", "%,d".formatted(LINES[i]), Prose.in(Script.HANS).shortLines(LINES[i]));
    }
  }

  private static List<String> again(int megabytes) throws Exception {
    List<String> paragraphs = Prose.in(Script.HANT).paragraphs(megabytes);
    paragraphs.replaceAll(any -> paragraphs.get(0));
    return paragraphs;
  }

  private void print(String shape, String size, List<String> lines) {
    RawText raw = Prose.raw(lines);
    double megabytes = Prose.bytes(lines) / 1e6;
    System.gc();
    try (HeapWatch heap = new HeapWatch()) {
      long start = PROCESS.getProcessCpuTime();
      Interview interview = Cleaner.clean(raw, CleaningResources.all());
      double seconds = (PROCESS.getProcessCpuTime() - start) / 1e9;
      out.printf(
          "  %-20s %9s  %8.2f s  %.4f s/MB  heap %5d MB  (%,d blocks)%n",
          shape, size, seconds, seconds / megabytes, heap.most() >> 20, interview.blocks().size());
    }
  }
}
