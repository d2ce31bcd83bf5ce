package org.lunheng.ssh;

import io.prometheus.metrics.expositionformats.ExpositionFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads figures as Prometheus does: a name with its labels, a space, a number. */
final class Exposition {
  private Exposition() {}

  static String text(Metrics metrics) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      ExpositionFormats.init().findWriter(null).write(text, metrics.figures());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString(StandardCharsets.UTF_8);
  }

  static Map<String, Double> read(String text) {
    Map<String, Double> figures = new LinkedHashMap<>();
    text.lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(
            line -> {
              int space = line.lastIndexOf(' ');
              figures.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
            });
    return figures;
  }
}
