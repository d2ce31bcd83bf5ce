package org.lunheng.prose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.lunheng.document.RawText;
import org.lunheng.document.Script;
import org.lunheng.document.Source;
import org.lunheng.document.SourceFormat;

/**
 * One Chinese document of a Debian package.
 *
 * @param folder the package it comes from
 * @param script as its path says
 */
record Document(String folder, Script script, RawText text) {

  /** Whether a file is a Chinese page, manual or text. */
  static boolean is(Path file) {
    String path = file.toString();
    return path.matches("(?i).*zh[-_](?:cn|tw|hk).*")
        && path.matches(".*(?:\\.html|/man\\d/.*\\.gz|\\.txt\\.gz)");
  }

  static Document read(Path root, Path file) throws IOException {
    String path = root.relativize(file).toString();
    String content = content(file);
    List<String> lines =
        path.endsWith(".html")
            ? HtmlText.paragraphs(content)
            : path.contains("/man/") ? ManText.paragraphs(content) : content.lines().toList();
    Source source = new Source(path, "", lines.size(), "UTF-8", SourceFormat.TEXT);
    boolean hant = path.matches("(?i).*zh[-_](?:tw|hk).*");
    return new Document(
        path.substring(0, path.indexOf('/')),
        hant ? Script.HANT : Script.HANS,
        new RawText(source, lines, List.of()));
  }

  private static String content(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      boolean packed = file.toString().endsWith(".gz");
      InputStream text = packed ? new GZIPInputStream(bytes) : bytes;
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The bytes of UTF-8 in lines that have Chinese characters. */
  long chineseBytes() {
    return text.lines().stream()
        .filter(line -> line.chars().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF))
        .mapToLong(line -> line.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }
}
