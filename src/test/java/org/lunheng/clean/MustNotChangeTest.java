package org.lunheng.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.RawText;
import org.lunheng.document.Removal;
import org.lunheng.document.RemovalReason;
import org.lunheng.store.CleaningResources;
import org.lunheng.store.ScriptConverters;

/**
 * Lines that are as they were published, though they have what damaged ones have: nothing in them
 * is changed but the width of punctuation.
 */
class MustNotChangeTest {
  private static final Path FOLDER = Path.of("src/test/resources/clean/must-not-change");

  /** A converter has been at these lines, so that everything is looked at. */
  private static final List<String> DAMAGED =
      List.of(
          "他說(shuō)這個(gè)發(fā)現(xiàn)很重要,因?yàn)槲覀冏罱K都說(shuō)這個(gè)。",
          "這個(gè)問(wèn)題(tí)很難,我們(men)還(hái)沒(méi)有答案,大家(jiā)都這樣說(shuō)。");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  static Stream<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files().toList()) {
      lines.addAll(Files.readAllLines(file));
    }
    return lines.stream();
  }

  /** Teaching aside: where readings were put behind characters, the teacher's cannot be told. */
  static Stream<String> linesWithoutReadings() throws IOException {
    return lines().filter(line -> !line.matches(".*\\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü ]+\\).*"));
  }

  @Test
  void thereAreManyCases() throws IOException {
    assertTrue(lines().count() >= 120, "so many cases: " + lines().count());
    assertEquals(lines().distinct().count(), lines().count(), "a case stands twice");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void lineStaysByItself(String line) {
    assertEquals(List.of(), changes(RawTexts.of(line), 1));
  }

  @ParameterizedTest
  @MethodSource("files")
  void linesOfOneKindStayTogether(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    assertEquals(List.of(), changes(RawTexts.of(lines.toArray(String[]::new)), 1));
  }

  @Test
  void allLinesStayTogether() throws IOException {
    assertEquals(List.of(), changes(RawTexts.of(lines().toArray(String[]::new)), 1));
  }

  @ParameterizedTest
  @MethodSource("linesWithoutReadings")
  void lineStaysBesideDamage(String line) {
    List<String> text = new ArrayList<>(DAMAGED);
    text.add(line);
    RawText raw = RawTexts.of(text.toArray(String[]::new));
    List<Emendation> changes = changes(raw, text.size());
    if (isSimplified(line)) {
      // it cannot be told from a line of the converted text that its converter passed over
      changes = changes.stream().filter(e -> e.kind() != EmendationKind.VARIANT).toList();
    }
    assertEquals(List.of(), changes);
  }

  private static boolean isSimplified(String line) {
    return ScriptConverters.get().toHans(line).text().equals(line);
  }

  @Test
  void theDamageIsFound() {
    RawText raw = RawTexts.of(DAMAGED.toArray(String[]::new));
    assertTrue(changes(raw, 1).size() > 5);
  }

  @ParameterizedTest
  @MethodSource("files")
  void noWordsAreLeftOut(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<Removal> removals =
        Cleaner.clean(RawTexts.of(lines.toArray(String[]::new)), CleaningResources.all())
            .apparatus()
            .removals()
            .stream()
            .filter(removal -> removal.reason() != RemovalReason.LAYOUT)
            .filter(removal -> removal.reason() != RemovalReason.MARKUP)
            .filter(removal -> hasWords(lines.get(removal.span().line() - 1)))
            .toList();
    assertEquals(List.of(), removals);
  }

  /** A table has lines that are nothing but rules. */
  private static boolean hasWords(String line) {
    return line.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The certain changes from a line on, without those of width. */
  private static List<Emendation> changes(RawText raw, int line) {
    return Cleaner.clean(raw, CleaningResources.all()).apparatus().emendations().stream()
        .filter(e -> e.certain() && e.kind() != EmendationKind.PUNCTUATION)
        .filter(e -> e.span().line() >= line)
        .toList();
  }
}
