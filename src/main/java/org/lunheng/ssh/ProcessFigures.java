package org.lunheng.ssh;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Memory, threads and open files of the process, under the names that Prometheus' own clients give
 * them. What only Linux tells is left out elsewhere.
 */
final class ProcessFigures {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Path OPEN_FILES = Path.of("/proc/self/fd");
  private static final String RESIDENT = "VmRSS:";
  private static final int KILOBYTE = 1_024;
  private static final double MILLISECONDS = 1e3;

  private ProcessFigures() {}

  /** Has them told with the others. */
  static void register(PrometheusRegistry registry) {
    memory(registry);
    gauge(
        registry,
        "jvm_threads_current",
        "Threads of the process.",
        () -> ManagementFactory.getThreadMXBean().getThreadCount());
    double start = ManagementFactory.getRuntimeMXBean().getStartTime() / MILLISECONDS;
    GaugeWithCallback.builder()
        .name("process_start_time_seconds")
        .help("When the process began, in seconds since 1970.")
        .callback(figure -> figure.call(start))
        .register(registry);
    if (Files.isReadable(STATUS)) {
      gauge(
          registry,
          "process_resident_memory_bytes",
          "Memory of the process.",
          ProcessFigures::resident);
      gauge(registry, "process_open_fds", "Open files and sockets.", ProcessFigures::openFiles);
    }
  }

  private static void memory(PrometheusRegistry registry) {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    GaugeWithCallback.builder()
        .name("jvm_memory_used_bytes")
        .help("Memory that Java uses.")
        .labelNames("area")
        .callback(
            figure -> {
              figure.call(memory.getHeapMemoryUsage().getUsed(), "heap");
              figure.call(memory.getNonHeapMemoryUsage().getUsed(), "nonheap");
            })
        .register(registry);
    gauge(
        registry,
        "jvm_memory_max_bytes",
        "How large the heap may become.",
        () -> memory.getHeapMemoryUsage().getMax());
  }

  private static void gauge(
      PrometheusRegistry registry, String name, String help, LongSupplier now) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(figure -> figure.call(now.getAsLong()))
        .register(registry);
  }

  private static long resident() {
    try (Stream<String> lines = Files.lines(STATUS)) {
      return lines
              .filter(line -> line.startsWith(RESIDENT))
              .map(line -> line.replaceAll("\\D", ""))
              .mapToLong(Long::parseLong)
              .findFirst()
              .orElse(0)
          * KILOBYTE;
    } catch (IOException e) {
      return 0;
    }
  }

  private static long openFiles() {
    try (Stream<Path> files = Files.list(OPEN_FILES)) {
      return files.count();
    } catch (IOException e) {
      return 0;
    }
  }
}
