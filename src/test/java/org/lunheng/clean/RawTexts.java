package org.lunheng.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lunheng.document.RawText;
import org.lunheng.document.Source;
import org.lunheng.document.SourceFormat;

/** Raw texts for tests. */
final class RawTexts {
  private RawTexts() {}

  static RawText of(String... lines) {
    Source source = new Source("test.txt", "", lines.length, "UTF-8", SourceFormat.TEXT);
    return new RawText(source, List.of(lines), List.of());
  }

  /** A text with its full-width punctuation as ASCII, for tests that are about something else. */
  static String narrow(String text) {
    return text.replace('，', ',')
        .replace('：', ':')
        .replace('；', ';')
        .replace('？', '?')
        .replace('！', '!')
        .replace('（', '(')
        .replace('）', ')');
  }

  static RawText read(Path file) {
    try {
      String text = Files.readString(file);
      List<String> lines = List.of(text.split("\r\n|\n|\r"));
      String name = file.getFileName().toString();
      Source source = new Source(name, "", lines.size(), "UTF-8", SourceFormat.TEXT);
      return new RawText(source, lines, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
