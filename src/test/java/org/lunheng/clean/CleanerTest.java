package org.lunheng.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.document.Interview;
import org.lunheng.document.RawText;

/** Holds cleaned interviews against readings by people, and every character to account. */
class CleanerTest {
  private static final Path RAW = Path.of("corpus/raw");
  private static final Path READINGS = Path.of("src/test/resources/readings");
  private static final Path WRITTEN = Path.of("src/test/resources/interviews");

  static Stream<Arguments> sources() {
    return Stream.of(
        Arguments.of("000_93dcd1814163e62e.txt", "tian-yuandong"),
        Arguments.of("001_55bb846aed3be5ea.txt", "xue-zhang-li-panel"),
        Arguments.of("002_ec7d75d420fea174.txt", "sutskever-patel"),
        Arguments.of("003_39b33f7c879ab70a.txt", "lecun-levy"),
        Arguments.of("004_39286be269fea274.txt", "shum-talk"));
  }

  static Stream<Path> written() {
    return texts(WRITTEN);
  }

  static Stream<Path> all() {
    return Stream.concat(texts(RAW), texts(WRITTEN));
  }

  private static Stream<Path> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void sourceIsAsItWasRead(String file, String id) {
    RawText raw = RawTexts.read(RAW.resolve(file));
    Reading reading = Reading.of(READINGS.resolve(id + ".tsv"));
    assertAgreement(98, reading, Cleaner.clean(raw), raw);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void labelledTurnsHaveTheirSpeakersAndNoSpamIsLeft(String file, String id) {
    RawText raw = RawTexts.read(RAW.resolve(file));
    Reading reading = Reading.of(READINGS.resolve(id + ".tsv"));
    List<Reading.Difference> grave =
        reading.differences(Cleaner.clean(raw), raw).stream().filter(CleanerTest::isGrave).toList();
    assertEquals(List.of(), grave);
  }

  /** Spam kept, conversation lost, a wrong speaker, or what is no turn taken for one. */
  private static boolean isGrave(Reading.Difference difference) {
    Reading.Row row = difference.row();
    return row.type().equals("turn")
        || row.type().equals("body")
        || row.type().equals("removed")
        || difference.found().startsWith("turn")
        || difference.found().startsWith("removed");
  }

  @Test
  void writtenInterviewsAreAsTheyWereRead() {
    List<Reading.Difference> differences = new ArrayList<>();
    int rows = 0;
    for (Path file : written().toList()) {
      RawText raw = RawTexts.read(file);
      Reading reading = Reading.of(Path.of(file.toString().replace(".txt", ".tsv")));
      differences.addAll(reading.differences(Cleaner.clean(raw), raw));
      rows += reading.rows().size();
    }
    int allowed = rows * 5 / 100;
    assertTrue(differences.size() <= allowed, lines(differences));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyCharacterIsAccountedForAndReplays(Path file) {
    RawText raw = RawTexts.read(file);
    assertEquals(List.of(), Accounts.faults(Cleaner.clean(raw), raw));
  }

  private static void assertAgreement(
      int percent, Reading reading, Interview interview, RawText raw) {
    List<Reading.Difference> differences = reading.differences(interview, raw);
    int right = reading.rows().size() - differences.size();
    assertTrue(right * 100 >= reading.rows().size() * percent, lines(differences));
  }

  private static String lines(List<Reading.Difference> differences) {
    return String.join("\n", differences.stream().map(Object::toString).toList());
  }
}
