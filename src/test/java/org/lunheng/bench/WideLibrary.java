package org.lunheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A library in a folder that holds the five interviews many times, each time under other ids; the
 * first time they keep theirs, so that arguments and glossary find what they are about. A phrase
 * that none of them has stands in one paragraph of one of them.
 */
public final class WideLibrary {
  /** The phrase that stands there once. */
  public static final String PLANTED = "青鸾渡海寻旧约";

  private static final Path CORPUS = Path.of("corpus");
  private static final Pattern ID = Pattern.compile("\"id\": \"([^\"]+)\"");
  private static final Pattern TEXT = Pattern.compile("\"text\": \"");

  private WideLibrary() {}

  /**
   * Writes the library.
   *
   * @param folder an empty folder
   * @param times how often each of the five is in it, at least once
   */
  public static void write(Path folder, int times) throws IOException {
    Path interviews = Files.createDirectories(folder.resolve("interviews"));
    List<Path> five = list(CORPUS.resolve("interviews"));
    for (int i = 0; i < times; i++) {
      for (Path file : five) {
        String json = Files.readString(file);
        String suffix = i == 0 ? "" : String.format("-%03d", i);
        boolean planted = i == times / 2 && file.equals(five.get(0));
        write(interviews, file, planted ? planted(json) : json, suffix);
      }
    }
    copy("arguments", folder);
    copy("", folder);
  }

  private static void write(Path folder, Path file, String json, String suffix) throws IOException {
    String name = file.getFileName().toString().replace(".json", suffix + ".json");
    Matcher id = ID.matcher(json);
    String changed = id.replaceFirst("\"id\": \"$1" + suffix + "\"");
    Files.writeString(folder.resolve(name), changed);
  }

  /** With the phrase in front of the last paragraph. */
  private static String planted(String json) {
    Matcher text = TEXT.matcher(json);
    int last = text.results().mapToInt(result -> result.end()).max().orElseThrow();
    return json.substring(0, last) + PLANTED + json.substring(last);
  }

  private static void copy(String name, Path folder) throws IOException {
    Path target = Files.createDirectories(folder.resolve(name));
    for (Path file : list(CORPUS.resolve(name))) {
      Files.copy(file, target.resolve(file.getFileName()));
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** Writes one into the folder that is named, as often as is said. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }
}
