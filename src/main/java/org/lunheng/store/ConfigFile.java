package org.lunheng.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.lunheng.document.Problem;

/**
 * The reader's settings. Loading a TOML parser would put off the first frame, so what was read is
 * kept in a file beside a copy of the text that it was read from, and parsed again only when the
 * text is another one.
 */
public final class ConfigFile {
  /** What the file is called, in problems too. */
  public static final String NAME = "config.toml";

  /** Ends a field; TOML has it in no text but escaped, and then nothing is kept. */
  private static final String END = "\0";

  private static final String SEPARATOR = "\1";
  private static final int FIELDS = 4;
  private static final int MOST_BYTES = 1_000_000;

  private ConfigFile() {}

  /**
   * The settings in a file; none if there is no file.
   *
   * @param kept where what was read is kept, or null for nowhere
   */
  public static Loaded<List<ConfigEntry>> read(Path file, Path kept) {
    String text;
    try {
      String unusable = unusable(Files.readAttributes(file, BasicFileAttributes.class));
      if (unusable != null) {
        return failed(unusable);
      }
      text = Files.readString(file);
    } catch (NoSuchFileException e) {
      return new Loaded<>(List.of(), List.of());
    } catch (CharacterCodingException e) {
      return failed("config-encoding");
    } catch (IOException e) {
      return failed("config-unreadable");
    }
    List<ConfigEntry> known = kept == null ? null : kept(text, kept);
    if (known != null) {
      return new Loaded<>(known, List.of());
    }
    Loaded<List<ConfigEntry>> read = TomlReader.read(text, NAME);
    if (kept != null && read.problems().isEmpty()) {
      keep(text, read.value(), kept);
    }
    return read;
  }

  /** Why a file is not read at all, or null. A pipe would be waited for. */
  private static String unusable(BasicFileAttributes file) {
    if (!file.isRegularFile()) {
      return file.isDirectory() ? "config-folder" : "config-no-file";
    }
    return file.size() > MOST_BYTES ? "config-too-large" : null;
  }

  private static Loaded<List<ConfigEntry>> failed(String key) {
    return new Loaded<>(List.of(), List.of(Problem.of(NAME, 0, key)));
  }

  /** What was kept for just this text; null if nothing was. */
  private static List<ConfigEntry> kept(String text, Path kept) {
    try {
      String all = Files.readString(kept);
      return all.startsWith(text + END) ? entries(all.substring(text.length() + 1)) : null;
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  private static List<ConfigEntry> entries(String kept) {
    List<ConfigEntry> entries = new ArrayList<>();
    String[] fields = kept.split(END, -1);
    for (int i = 0; i + FIELDS < fields.length; i += FIELDS) {
      entries.add(
          new ConfigEntry(
              parts(fields[i]),
              Integer.parseInt(fields[i + 1]),
              ConfigEntry.Type.valueOf(fields[i + 2]),
              parts(fields[i + FIELDS - 1])));
    }
    return entries;
  }

  /** Each part is ended, so that none differs from an empty one. */
  private static List<String> parts(String field) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int end = field.indexOf(SEPARATOR); end >= 0; end = field.indexOf(SEPARATOR, from)) {
      parts.add(field.substring(from, end));
      from = end + 1;
    }
    return parts;
  }

  private static void keep(String text, List<ConfigEntry> entries, Path kept) {
    StringBuilder all = new StringBuilder(text).append(END);
    for (ConfigEntry entry : entries) {
      if (hasMarks(entry.path()) || hasMarks(entry.values())) {
        return;
      }
      all.append(joined(entry.path())).append(END).append(entry.line()).append(END);
      all.append(entry.type()).append(END).append(joined(entry.values())).append(END);
    }
    byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
    try {
      NewFile.write(kept, output -> output.write(bytes));
    } catch (ProblemException e) {
      // then it is parsed again the next time
    }
  }

  private static boolean hasMarks(List<String> parts) {
    return parts.stream().anyMatch(part -> part.contains(END) || part.contains(SEPARATOR));
  }

  private static String joined(List<String> parts) {
    StringBuilder joined = new StringBuilder();
    parts.forEach(part -> joined.append(part).append(SEPARATOR));
    return joined.toString();
  }
}
